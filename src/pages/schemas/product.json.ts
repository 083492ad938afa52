/** The JSON Schema of the file of a product. */
import type { APIRoute } from 'astro';
import { productFileSchema, productVersion } from '../../catalogue/machine/product-file.ts';
import { createJsonSchema } from '../../catalogue/machine/published-schema.ts';
import { productSchemaFile } from '../../naming/addresses.ts';
import { toPublishedUrl } from '../../site.ts';
import { words } from '../../words/index.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(
    createJsonSchema(productFileSchema, {
      url: toPublishedUrl(productSchemaFile, site),
      title: words.machines.schemas.product,
      version: productVersion,
    }),
  );
