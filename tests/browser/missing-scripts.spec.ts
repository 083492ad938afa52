/** A script that does not come is told of, with the way to have it: the page loaded anew. */
import type { Page } from '@playwright/test';
import { breakFiles } from './support/break-files.ts';
import type { DecoderBox } from './support/decoder-box.ts';
import { escape } from './support/escape.ts';
import type { SearchDialog } from './support/search-dialog.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';

const signature = 'AuthFailure.SignatureFailure';
const entry = `/errors/${signature}/`;

interface Parts {
  page: Page;
  search: SearchDialog;
  box: DecoderBox;
}

/** Scripts that come when they are needed, what needs them, and what is there then. */
const scripts: readonly {
  what: string;
  files: string;
  address: string;
  use: (parts: Parts) => Promise<void>;
  works: (parts: Parts) => Promise<void>;
}[] = [
  {
    what: 'the search',
    files: '**/define-code-search.*',
    address: '/guides/',
    use: async ({ search }) => {
      await search.trigger.click();
      await search.ask('nolock');
    },
    works: ({ search }) => expect(search.results.first()).toHaveText('FailedOperation.NoLock'),
  },
  {
    what: 'the search of the guides',
    files: '**/passages.*',
    address: '/guides/',
    use: async ({ search }) => {
      await search.open();
      await search.ask('exponential backoff');
    },
    works: ({ search }) => expect(search.list).toContainText('When to retry'),
  },
  {
    what: 'the search in Chinese',
    files: '**/chinese-search.*',
    address: '/guides/',
    use: async ({ search }) => {
      await search.open();
      await search.ask('签名错误');
    },
    works: ({ search }) => expect(search.results.first()).toHaveText(signature),
  },
  {
    what: 'the search for what was pasted',
    files: '**/decoder.*',
    address: '/guides/',
    use: async ({ search }) => {
      await search.open();
      await search.ask(documentedFailure);
    },
    works: ({ search }) => expect(search.results.first()).toHaveText(signature),
  },
  {
    what: 'the decoder',
    files: '**/define-response-decoder.*',
    address: '/decode/',
    use: ({ box }) => box.enter(documentedFailure),
    works: ({ box }) => expect(box.getCode(signature)).toBeVisible(),
  },
  {
    what: 'an example',
    files: '**/decoder-examples.*',
    address: '/',
    use: ({ page }) => page.getByRole('button', { name: 'A response', exact: true }).click(),
    works: ({ box }) => expect(box.getCode(signature)).toBeVisible(),
  },
  {
    what: 'the map',
    files: '**/map-panel.*',
    address: '/guides/',
    use: ({ page }) => page.keyboard.press('m'),
    works: ({ page }) =>
      expect(page.getByRole('dialog').getByRole('status').first()).toContainText('Actions are'),
  },
  {
    what: 'the settings',
    files: '**/reading-dialog.*',
    address: '/guides/',
    use: ({ page }) => page.keyboard.press('?'),
    works: ({ page }) =>
      expect(page.getByRole('dialog', { name: 'Reading and keys' })).toBeVisible(),
  },
  {
    what: 'focus mode',
    files: '**/focus-mode.*',
    address: '/guides/',
    use: ({ page }) => page.keyboard.press('f'),
    works: ({ page }) =>
      expect(page.getByRole('button', { name: /^Leave focus mode/ })).toBeVisible(),
  },
  {
    what: 'copying',
    files: '**/copy.*',
    address: entry,
    use: ({ page }) => page.getByRole('button', { name: 'Copy link' }).click(),
    works: ({ page }) => expect(page.getByRole('status').last()).toHaveText('Copied'),
  },
  {
    what: 'the choice of languages',
    files: '**/language-choice.*',
    address: '/guides/',
    use: ({ page }) => page.getByRole('contentinfo').scrollIntoViewIfNeeded(),
    works: ({ page }) => expect(page.getByLabel('Language')).toBeVisible(),
  },
  {
    what: 'a fold that an address leads into',
    files: '**/open-place.*',
    address: '/errors/InvalidParameter/#product-cvm',
    use: () => Promise.resolve(),
    works: ({ page }) => expect(page.locator('#product-cvm a').first()).toBeFocused(),
  },
];

test.use({ permissions: ['clipboard-write'] });

for (const { what, files, address, use, works } of scripts) {
  test(`${what}: a script that does not come is told, and comes when the page is loaded anew`, async ({
    page,
    search,
    box,
  }) => {
    const parts = { page, search, box };
    const mend = await breakFiles(page, files);
    await page.goto(address);
    await use(parts);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('could not be loaded');
    await mend();
    const loaded = page.waitForEvent('load');
    await notice.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await expect(notice).toHaveCount(0);
    await use(parts);
    await works(parts);
  });
}

test('a language whose words do not come is there when the page is loaded anew', async ({
  page,
}) => {
  const mend = await breakFiles(page, '**/ja.*');
  await page.goto('/guides/');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await page.getByLabel('Language').selectOption('ja');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('could not be loaded');
  await mend();
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: '検索' })).toBeVisible();
});

test('what is said goes with the next click, and comes with the next use', async ({ page }) => {
  await breakFiles(page, '**/reading-dialog.*');
  await page.goto('/guides/');
  const notice = page.getByRole('alert');
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('?');
    await expect(notice).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(notice).toHaveCount(0);
  }
});

test('in an open dialog it can be read and pressed', async ({ page, search }) => {
  await breakFiles(page, '**/define-code-search.*');
  await page.goto('/guides/');
  await search.open();
  const button = search.dialog.getByRole('alert').getByRole('button', { name: 'Reload' });
  await button.focus();
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport({ ratio: 1 });
  await escape(search.dialog);
});
