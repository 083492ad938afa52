/** The facts: products, their sources and changes. Every object is strict, and every field says what it holds. */
import { z } from 'astro/zod';

export const codeSchema = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]*)*$/,
    'A code is letters, digits, "_" and dots, and begins with a letter, like ResourceNotFound.VpcId',
  )
  .max(120)
  .describe('An error code, spelled as the API spells it.');

const actionNameSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'An action is one word of letters, digits and "_"')
  .describe('The name of an action, as the API spells it.');

const codeListSchema = z
  .array(codeSchema)
  .refine((codes) => new Set(codes).size === codes.length, 'A code stands here twice');

const versionSchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A version is a date, like 2017-03-12')
    .describe('The API version that a request names in X-TC-Version.'),
  sites: z
    .array(z.enum(['cn', 'intl']))
    .min(1)
    .describe(
      'Which SDKs list the version: that of the China site, the international one, or both.',
    ),
  unattributed: codeListSchema.describe('Codes of the version that no action names.'),
  actions: z
    .record(actionNameSchema, codeListSchema)
    .describe('The actions of the version, each with the codes that it can return.'),
});

export const productSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/, 'A product’s id is lower-case letters and digits')
    .describe(
      'The product as its host name and SDK package spell it: cvm in cvm.tencentcloudapi.com.',
    ),
  name: z.string().min(1).describe('The product’s English name.'),
  abbreviation: z.string().min(1).optional().describe('The short name in use beside the full one.'),
  category: z.string().min(1).describe('The group of products under which it is listed.'),
  documentation: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .describe('The number n in cloud.tencent.com/document/product/<n>.'),
  documentationIntl: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .describe('The number n in www.tencentcloud.com/document/product/<n>.'),
  nameSource: z
    .enum(['official', 'translated', 'inferred'])
    .describe('Where the English name comes from.'),
  versions: z
    .array(versionSchema)
    .min(1)
    .refine(
      (versions) => new Set(versions.map(({ version }) => version)).size === versions.length,
      'A version stands here twice',
    )
    .describe('The API versions of the product.'),
});

export const sourceSchema = z.strictObject({
  id: z.string().describe('The name of the source, and of its file.'),
  updated: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date, like 2026-08-21')
    .describe('The day of the SDKs from which the facts were taken.'),
  sdks: z
    .array(
      z.strictObject({
        site: z.enum(['cn', 'intl']).describe('The site that the SDK serves.'),
        version: z.string().min(1).describe('The version of the SDK.'),
      }),
    )
    .min(1)
    .describe('The SDKs, one a site.'),
});

/** One file of `content/changes/`, named after the day of the refresh: `npm run catalogue` writes it. */
export const changeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date, like 2026-08-21')
    .describe('The day of the refresh, and the name of the file.'),
  came: codeListSchema.describe('Codes that no product had listed before.'),
  went: z
    .array(
      z.strictObject({
        code: codeSchema,
        products: z
          .array(z.string())
          .min(1)
          .describe('The ids of the products that had listed it.'),
      }),
    )
    .describe('Codes that no product lists any more; their pages stay, and say so.'),
});

export type ProductFacts = z.infer<typeof productSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type CatalogueChange = z.infer<typeof changeSchema>;
