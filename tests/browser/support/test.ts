/** Playwright's `test` with what every test of the site needs. */
import { test as base } from '@playwright/test';
import { DecoderBox } from './decoder-box.ts';
import { SearchDialog } from './search-dialog.ts';
import { watchPage } from './watch-page.ts';

interface Fixtures {
  /** The box on the page. */
  box: DecoderBox;
  /** The search in its dialog. */
  search: SearchDialog;
  /** What went wrong on the page unseen: a test that ends with any of it fails. */
  problems: string[];
}

export const test = base.extend<Fixtures>({
  box: async ({ page }, use) => {
    await use(new DecoderBox(page));
  },
  search: async ({ page }, use) => {
    await use(new SearchDialog(page));
  },
  problems: [
    async ({ page, baseURL }, use) => {
      const problems = await watchPage(page, baseURL ?? '');
      await use(problems);
      expect(problems, 'Nothing may go wrong unseen: put right what caused these.').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;
