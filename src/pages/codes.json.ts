/** All codes, for programs. */
import type { APIRoute } from 'astro';
import { codesVersion, type CodesFile } from '../catalogue/machine/codes-file.ts';
import { createCodeRecords } from '../catalogue/machine-files.ts';
import { catalogue, updated } from '../catalogue/site-catalogue.ts';
import { codesSchemaFile, toCodeAddress } from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';

export const GET: APIRoute = ({ site }) => {
  const file: CodesFile = {
    schema: toPublishedUrl(codesSchemaFile, site),
    schemaVersion: codesVersion,
    updated,
    codes: createCodeRecords(catalogue, (code) => toPublishedUrl(toCodeAddress(code), site)),
  };
  return Response.json(file);
};
