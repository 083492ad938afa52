/**
 * Makes for each language a script that shows the page in its words, and tells `theme.js`, which
 * every page loads first, the names of their files. A reader who chose a language has the page in
 * it as it comes, and not a moment later: see `public/theme.js`.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin, Rollup } from 'vite';

/** What stands in `public/theme.js` for the files. */
const blank = 'const wordFiles = {};';
const prefix = 'virtual:first-words/';

/** Each but English has a folder of words. */
function listLanguages(): string[] {
  return readdirSync('src/words', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name);
}

function createScript(language: string): string {
  return `import { words } from '/src/words/${language}/index.ts';
    import { showWords } from '/src/elements/language/translate-page.ts';
    showWords('${language}', words);`;
}

/** A file of the bundle and all that it imports, itself first. */
function listImported(bundle: Rollup.OutputBundle, name: string, found = new Set<string>()) {
  const file = bundle[name];
  if (file?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const imported of file.imports) listImported(bundle, imported, found);
  return found;
}

export function firstWords(): AstroIntegration {
  const files: Record<string, readonly string[]> = {};
  const scripts = new Map<string, string>();
  const plugin: Plugin = {
    name: 'first-words',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const language of listLanguages()) {
        scripts.set(language, this.emitFile({ type: 'chunk', id: prefix + language }));
      }
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(`\0${prefix}`) ? createScript(id.slice(prefix.length + 1)) : undefined,
    generateBundle(_options, bundle) {
      for (const [language, script] of scripts) {
        files[language] = [...listImported(bundle, this.getFileName(script))];
      }
    },
  };
  return {
    name: 'first-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const path = new URL('theme.js', dir);
        const script = await readFile(path, 'utf8');
        if (!script.includes(blank)) throw new Error(`public/theme.js lacks "${blank}".`);
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
