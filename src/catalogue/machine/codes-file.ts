/** `/codes.json`, and the schema that is published with it. */
import { z } from 'astro/zod';
import type { CodeRecord } from '../machine-files.ts';
import { daySchema, nameSchema } from './published-schema.ts';

/** Counts up whenever a field comes, goes or changes its meaning. */
export const codesVersion = 1;

const recordSchema: z.ZodType<CodeRecord> = z.strictObject({
  code: nameSchema.describe('The code, spelled as its page is addressed.'),
  spellings: z
    .array(nameSchema)
    .min(1)
    .describe('All spellings that differ in letter case, that of the address first.'),
  family: nameSchema.describe('The part before the dot.'),
  basis: z
    .enum(['written', 'idiom', 'family'])
    .describe('On what the summary rests: written for the code, read from its name, its family.'),
  summary: z.string().min(10).describe('The meaning in one sentence.'),
  retry: z
    .enum(['backoff', 'if-idempotent', 'after-change', 'no', 'unknown'])
    .describe('Whether one may send the request again.'),
  fixer: z
    .enum(['caller', 'administrator', 'tencent-cloud', 'depends'])
    .describe('Who can mend it.'),
  products: z.array(nameSchema).describe('The ids of the products that list the code.'),
  gone: z.exactOptional(daySchema).describe('The day since which no product lists it.'),
  url: nameSchema.describe('Its page: absolute where the site knows its host.'),
});

export const codesFileSchema = z
  .strictObject({
    schema: nameSchema.describe('Where this schema is published.'),
    schemaVersion: z.literal(codesVersion).describe('The version of this schema.'),
    updated: daySchema.describe('The day of the facts.'),
    codes: z.array(recordSchema).min(1).describe('All codes, in code-point order.'),
  })
  .describe('All error codes of Tencent Cloud API 3.0.');

export type CodesFile = z.infer<typeof codesFileSchema>;
