// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createCssVariablesTheme } from 'shiki';
import { classTransformer } from './src/highlight/class-transformer.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { firstWords } from './src/integrations/first-words.ts';
import { headers } from './src/integrations/headers.ts';
import { offline } from './src/integrations/offline.ts';
import { pictures } from './src/integrations/pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { lengthsSheetPlugin } from './src/styles/lengths.ts';

const { SITE, BASE, OUT_DIR, FEEDBACK } = process.env;

export default defineConfig({
  // Where the site is served; without it, pages name no absolute address.
  ...(SITE && { site: SITE }),
  base: BASE ?? '/',
  outDir: OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // Tells each page its language by its address.
  i18n: { defaultLocale: 'en', locales: ['en', { path: 'zh', codes: ['zh-Hans'] }] },
  integrations: [
    mdx(),
    contentReload(),
    searchIndex(),
    pictures(),
    firstWords(),
    headers(FEEDBACK ? [new URL(FEEDBACK).origin] : []),
    offline(),
  ],
  // Half the time of the build is writing files; it overlaps with making them.
  build: { concurrency: 4, inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    shikiConfig: { theme: createCssVariablesTheme(), transformers: [classTransformer] },
  },
  vite: {
    plugins: [lengthsSheetPlugin()],
    // Nothing inline: the Content-Security-Policy allows files of the site only.
    build: { assetsInlineLimit: 0, cssTarget: 'esnext' },
    environments: {
      client: {
        // Every page writes the name of its script, and one made from a component's is long.
        build: { rolldownOptions: { output: { entryFileNames: 'assets/[hash].js' } } },
      },
    },
  },
  devToolbar: { enabled: false },
});
