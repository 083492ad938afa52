/** Writes `_redirects`, which several static hosts read, beside the pages. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createRedirects } from '../catalogue/redirects.ts';

export function redirects(): AstroIntegration {
  let base = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Here, since the development server needs no catalogue for it.
        const { catalogue } = await import('../catalogue/site-catalogue.ts');
        const text = createRedirects(catalogue, (address) => `${base}${address}`);
        await writeFile(fileURLToPath(new URL('_redirects', dir)), text);
        logger.info(`${text.split('\n').length - 1} other spellings lead to their pages.`);
      },
    },
  };
}
