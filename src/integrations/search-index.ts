/**
 * Makes Pagefind's index after the pages. It answers for prose: guides, written
 * explanations, families and products. Codes are answered by `src/lookup/`, so
 * the thousands of pages without words of their own stay out; so do pages in Chinese, which
 * `src/lookup/find-texts.ts` searches from whatever page.
 */
import { readFile, glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pages that have something to search say so. */
const marker = 'data-pagefind-body';

/** What stands on every page of a code would be found on all of them: `how to fix it`. */
const excludeSelectors = ['.entry .part > h2'];

/** By their kind, guides can be asked alone: they are few beside the codes. */
function addKind(path: string, content: string): string {
  const [folder = ''] = path.split(/[\\/]/);
  const kind = { errors: 'code', products: 'product' }[folder] ?? 'guide';
  return content.replace(marker, `${marker} data-pagefind-filter="kind:${kind}"`);
}

/** Where such pages can be; of entries, only those that a file of `content/codes/` is about. */
async function* listCandidates(folder: string): AsyncGenerator<string> {
  yield* glob(['responses/index.html', 'guides/*/index.html', 'products/*/index.html'], {
    cwd: folder,
  });
  for await (const file of glob('*.yaml', { cwd: 'content/codes' })) {
    yield join('errors', file.replace(/\.yaml$/, ''), 'index.html');
  }
}

/**
 * Has a search fail where a part of the index cannot be loaded. Pagefind would go on without that
 * part, and a reader would be told that nothing is found; the next search loads the part again.
 */
async function reportMissingParts(folder: string): Promise<void> {
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const path = join(folder, name);
    const script = await readFile(path, 'utf8');
    const mended = script.replaceAll('_chunk")).catch(()=>{})', '_chunk"))');
    if (mended === script) {
      throw new Error(
        `${name} has changed: see whether its search fails without a part of the index.`,
      );
    }
    await writeFile(path, mended);
  }
}

async function createSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ maxFragments: 256, excludeSelectors });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let pages = 0;
  for await (const path of listCandidates(folder)) {
    const content = await readFile(join(folder, path), 'utf8').catch(() => '');
    if (!content.includes(marker)) continue;
    const added = await index.addHTMLFile({
      sourcePath: path,
      content: addKind(path, content),
    });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
    pages += 1;
  }
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
  await reportMissingParts(outputPath);
  return pages;
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await createSearchIndex(fileURLToPath(dir));
        logger.info(`Pagefind's index holds ${pages} pages.`);
      },
    },
  };
}
