/**
 * Makes `/sw.js`, the worker that answers without a network, after all that it keeps. With
 * `OFFLINE=off` it is one that removes itself from the browsers that have it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { isKept } from '../offline/kept-files.ts';
import { listSiteFiles } from './site-files.ts';

const isOff = process.env['OFFLINE'] === 'off';

/** The files to keep, and a hash of all that is in them. */
async function describeFiles(folder: string): Promise<{ paths: string[]; version: string }> {
  const files = (await listSiteFiles(folder)).filter(isKept);
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  const paths = files.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
  return { paths, version: hash.digest('hex').slice(0, 16) };
}

/** The worker as one script: not every browser takes one in modules. */
async function bundleWorker(entry: string, define: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [script] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return script.code;
}

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isThere = command === 'build' && !isOff;
        updateConfig({ vite: { define: { hasOfflineWorker: String(isThere) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { paths, version } = await describeFiles(folder);
        const code = isOff
          ? await bundleWorker('src/offline/retire.ts', {})
          : await bundleWorker('src/offline/worker.ts', {
              offlineVersion: JSON.stringify(version),
              offlinePaths: JSON.stringify(paths),
            });
        await writeFile(join(folder, 'sw.js'), code);
        logger.info(isOff ? 'The worker removes itself.' : `${paths.length} files are kept.`);
      },
    },
  };
}
