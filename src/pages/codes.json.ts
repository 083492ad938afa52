/** All codes, for programs. */
import type { APIRoute } from 'astro';
import { createCodeRecords } from '../catalogue/machine-files.ts';
import { catalogue, updated } from '../catalogue/site-catalogue.ts';
import { toCodeAddress } from '../naming/addresses.ts';
import { href, toAbsoluteUrl } from '../site.ts';

export const GET: APIRoute = ({ site }) => {
  const toUrl = (code: string) =>
    toAbsoluteUrl(toCodeAddress(code), site) ?? href(toCodeAddress(code));
  return Response.json({ updated, codes: createCodeRecords(catalogue, toUrl) });
};
