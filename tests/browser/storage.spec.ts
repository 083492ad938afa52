/** A browser may forbid storage and cookies: nothing depends on them. */
import { escape } from './support/escape.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
  });
});

test('without storage the decoder decodes', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  await expect(box.getCode('AuthFailure.SignatureFailure')).toBeVisible();
  await expect(box.getFact('Based on')).toBeVisible();
});

test('without storage the search finds, and the theme changes', async ({ page, search }) => {
  await page.goto('/guides/');
  await page.getByRole('button', { name: /^(Dark|Light)$/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
  await search.open();
  await search.ask('nolock');
  await expect(search.results.first()).toHaveText('FailedOperation.NoLock');
});

test('without storage an address with a code in its query leads on', async ({ page }) => {
  await page.goto('/errors/?code=FAILEDOPERATION_NOLOCK');
  await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
});

test('without storage the page on use without a network says that nothing is kept', async ({
  page,
}) => {
  await page.goto('/offline/');
  await expect(page.getByRole('main')).toContainText('Nothing is kept on this device');
});

for (const { kind, address, heading } of pageKinds) {
  test(`without storage ${kind} opens, quietly`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.waitForLoadState();
  });
}

test('without storage the map, the settings and the languages are there', async ({ page }) => {
  await page.goto('/guides/');
  await page.waitForLoadState();
  await page.keyboard.press('m');
  const map = page.getByRole('dialog', { name: 'Map of the site' });
  await expect(map.getByRole('status').first()).toContainText('Actions are');
  await escape(map);
  await page.keyboard.press('?');
  const settings = page.getByRole('dialog', { name: 'Reading and keys' });
  await settings.getByRole('radio', { name: 'Large' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await page.keyboard.press('Escape');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await page.getByRole('contentinfo').getByLabel('Language').selectOption('ja');
  await expect(page.getByRole('banner').getByRole('button', { name: '検索' })).toBeVisible();
});
