/**
 * `/products/<id>.json`: which action of which version returns which codes. A
 * code stands in it once, and actions name it by its index: written out, the
 * files of all products would have twice the size.
 */
import { z } from 'astro/zod';
import type { CodeMention, Product } from '../model.ts';
import { compareCodePoints } from '../spellings.ts';
import { daySchema, nameSchema } from './published-schema.ts';

/** Counts up whenever a field comes, goes or changes its meaning. */
export const productVersion = 1;

const indexesSchema = z.array(z.int().nonnegative());

export const productFileSchema = z
  .strictObject({
    schema: nameSchema.describe('Where this schema is published.'),
    schemaVersion: z.literal(productVersion).describe('The version of this schema.'),
    updated: daySchema.describe('The day of the facts.'),
    id: nameSchema.describe('The product as its host name spells it.'),
    name: nameSchema.describe('Its English name.'),
    nameSource: z
      .enum(['official', 'translated', 'inferred'])
      .describe('Where the name comes from.'),
    category: nameSchema.describe('The group of products under which it is listed.'),
    url: nameSchema.describe('Its page: absolute where the site knows its host.'),
    documentation: z
      .array(z.strictObject({ site: z.enum(['cn', 'intl']), url: z.url() }))
      .describe('Its own documentation, on the China site and on the international one.'),
    codes: z
      .array(
        z.strictObject({
          spelling: nameSchema.describe('As the product spells it.'),
          url: nameSchema.describe('The page of the code.'),
        }),
      )
      .describe('All codes that the product lists, in code-point order.'),
    versions: z
      .array(
        z.strictObject({
          version: daySchema.describe('As a request names it in X-TC-Version.'),
          sites: z.array(z.enum(['cn', 'intl'])).describe('Which SDKs list the version.'),
          actions: z
            .record(nameSchema, indexesSchema)
            .describe('By action, the codes that it can return: indexes into codes, from 0.'),
          unattributed: indexesSchema.describe('Codes that no action names: indexes into codes.'),
        }),
      )
      .min(1)
      .describe('The API versions, the newest first.'),
  })
  .describe('A product of Tencent Cloud API 3.0 with its versions, actions and error codes.');

export type ProductFile = z.infer<typeof productFileSchema>;

export interface ProductFilePlaces {
  /** Where the schema and the product's page are published. */
  schema: string;
  url: string;
  /** From the spelling of a code's address to where its page is published. */
  toCodeUrl: (code: string) => string;
}

/** @param updated the day of the facts */
export function createProductFile(
  product: Product,
  updated: string,
  { schema, url, toCodeUrl }: ProductFilePlaces,
): ProductFile {
  const mentions = new Map(
    product.versions
      .flatMap(({ actions, unattributed }) => [
        ...unattributed,
        ...actions.flatMap(({ codes }) => codes),
      ])
      .map(({ spelling, code }) => [spelling, code]),
  );
  const codes = [...mentions].sort(([one], [other]) => compareCodePoints(one, other));
  const indexes = new Map(codes.map(([spelling], index) => [spelling, index]));
  const toIndexes = (listed: readonly CodeMention[]) =>
    listed.flatMap(({ spelling }) => indexes.get(spelling) ?? []);
  return {
    schema,
    schemaVersion: productVersion,
    updated,
    id: product.id,
    name: product.name,
    nameSource: product.nameSource,
    category: product.category,
    url,
    documentation: product.documentation,
    codes: codes.map(([spelling, code]) => ({ spelling, url: toCodeUrl(code) })),
    versions: product.versions.map(({ version, sites, actions, unattributed }) => ({
      version,
      sites: [...sites],
      actions: Object.fromEntries(actions.map((action) => [action.name, toIndexes(action.codes)])),
      unattributed: toIndexes(unattributed),
    })),
  };
}
