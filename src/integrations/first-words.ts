/**
 * Tells `theme.js`, which every page loads first, where the words of each language are. Their
 * files have hashes in their names, so that this is known only when they are made. A reader who
 * chose a language has the page in it as it comes, and not a moment later.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Translates the page when it is loaded. */
const translator = resolve('src/elements/translate-chosen.ts');
/** The table of a language. */
const table = /\/src\/words\/([^/]+)\/index\.ts$/;
/** What stands in `theme.js` for the files. */
const blank = 'const wordFiles = {};';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...values: never[]) => unknown>>[1];

/** A file of the bundle and all that it imports, itself first. */
function listImported(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const file = bundle[name];
  if (file?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const imported of file.imports) listImported(bundle, imported, found);
  return found;
}

/** For each language the files of its words, that of the translator first. */
function listWordFiles(bundle: Bundle): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId === translator);
  if (!first) return {};
  const files: Record<string, string[]> = {};
  for (const { fileName, facadeModuleId } of chunks) {
    const [, language] = table.exec(facadeModuleId ?? '') ?? [];
    if (language === undefined) continue;
    const all = [...listImported(bundle, first.fileName), ...listImported(bundle, fileName)];
    files[language] = [...new Set(all)];
  }
  return files;
}

export function firstWords(): AstroIntegration {
  let files: Record<string, string[]> = {};
  const plugin: Plugin = {
    name: 'first-words',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      files = listWordFiles(bundle);
    },
  };
  return {
    name: 'first-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [plugin] } }),
      'astro:build:done': async ({ dir, logger }) => {
        const path = new URL('theme.js', dir);
        const script = await readFile(path, 'utf8');
        if (!script.includes(blank)) throw new Error(`public/theme.js has no "${blank}".`);
        const filled = blank.replace('{}', () => JSON.stringify(files));
        await writeFile(
          path,
          script.replace(blank, () => filled),
        );
        logger.info(`theme.js knows the words of ${Object.keys(files).length} languages.`);
      },
    },
  };
}
