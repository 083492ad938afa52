/** The handbook as one PDF, where the build is told of it: `npm run pdf` makes it. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { handbookPdf } from '../naming/addresses.ts';
import { handbookFile } from './_site.ts';

export function getStaticPaths() {
  return handbookFile === undefined
    ? []
    : [
        {
          params: { handbook: handbookPdf.slice(1, -'.pdf'.length) },
          props: { file: handbookFile },
        },
      ];
}

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(await readFile(props.file), { headers: { 'Content-Type': 'application/pdf' } });
