/** A browser may forbid storage and cookies, have none, or have it full: nothing depends on them. */
import type { Page } from '@playwright/test';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';
import { usePage } from './support/use-page.ts';

/** What a browser may do, before any script of the page runs. */
const browsers: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'that forbids storage': (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
    }),
  // As web views within other programs are.
  'that has no storage': (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null });
      Object.defineProperty(window, 'sessionStorage', { value: undefined });
      Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined });
      Reflect.deleteProperty(window, 'caches');
      Reflect.deleteProperty(window, 'indexedDB');
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    }),
  'whose storage is full': (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Storage is full.', 'QuotaExceededError');
      };
      CacheStorage.prototype.open = () =>
        Promise.reject(new DOMException('Storage is full.', 'QuotaExceededError'));
    }),
};

test.use({ permissions: ['clipboard-write'] });

for (const [browser, prepare] of Object.entries(browsers)) {
  test.describe(`in a browser ${browser}`, () => {
    test.beforeEach(({ page }) => prepare(page));

    test('all that a page can do is done', async ({ page }) => {
      await page.goto('/errors/AuthFailure.SignatureFailure/');
      await usePage(page);
    });

    test('the decoder decodes', async ({ page, box }) => {
      await page.goto('/decode/');
      await box.enter(documentedFailure);
      await expect(box.getFact('Based on')).toBeVisible();
    });

    test('what led to an opened result is not remembered, and that is all', async ({
      page,
      search,
    }) => {
      await page.goto('/guides/');
      await search.open();
      await search.ask('nolock');
      await search.results.first().click();
      await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
      await search.open();
      await expect(search.results).toHaveCount(0);
    });

    test('an address with a code in its query leads on', async ({ page }) => {
      await page.goto('/errors/?code=FAILEDOPERATION_NOLOCK');
      await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
    });

    for (const { kind, address, heading } of pageKinds) {
      test(`${kind} opens, quietly`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await page.waitForLoadState();
      });
    }
  });
}

test('without storage the page on use without a network says that nothing is kept', async ({
  page,
}) => {
  await browsers['that forbids storage']?.(page);
  await page.goto('/offline/');
  await expect(page.getByRole('main')).toContainText('Nothing is kept on this device');
});

test('without any storage it says that nothing can be kept', async ({ page }) => {
  await browsers['that has no storage']?.(page);
  await page.goto('/offline/');
  await expect(page.getByRole('main')).toContainText('This browser, as it is set, keeps nothing');
});

test('with full storage it cannot be turned off for good, and that is said', async ({ page }) => {
  await browsers['whose storage is full']?.(page);
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Turn it off and remove the copies' }).click();
  await expect(page.getByRole('status')).toHaveText('The browser did not allow it.');
});
