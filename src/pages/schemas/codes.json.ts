/** The JSON Schema of the file of all codes. */
import type { APIRoute } from 'astro';
import { codesFileSchema, codesVersion } from '../../catalogue/machine/codes-file.ts';
import { createJsonSchema } from '../../catalogue/machine/published-schema.ts';
import { codesSchemaFile } from '../../naming/addresses.ts';
import { toPublishedUrl } from '../../site.ts';
import { words } from '../../words/index.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(
    createJsonSchema(codesFileSchema, {
      url: toPublishedUrl(codesSchemaFile, site),
      title: words.machines.schemas.codes,
      version: codesVersion,
    }),
  );
