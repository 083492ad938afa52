/** Writes `_headers`, which several static hosts read, beside the pages. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createHeaders, formatHeaders } from '../security/headers.ts';
import { listSiteFiles } from './site-files.ts';

/** @param formTargets origins to which forms may send, besides the site itself */
export function headers(formTargets: readonly string[]): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const patterns = createHeaders(await listSiteFiles(fileURLToPath(dir)), formTargets);
        await writeFile(fileURLToPath(new URL('_headers', dir)), formatHeaders(patterns, base));
      },
    },
  };
}
