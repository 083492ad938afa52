/** What the published JSON Schemas have in common. */
import { z } from 'astro/zod';

/** A spelling, an id or a name. */
export const nameSchema = z.string().min(1);

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * A schema as its JSON Schema, for programs.
 * @param url where it is published
 * @param version counts up whenever a field comes, goes or changes its meaning
 */
export function createJsonSchema(
  schema: z.ZodType,
  about: { url: string; title: string; version: number },
): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: about.url, title: about.title, version: about.version, ...rest };
}
