/** A page that somebody is about to open is fetched before; nothing else is. */
import { escape } from './support/escape.ts';
import { expect, test } from './support/test.ts';

test('a link that is focused or pointed at is fetched, once', async ({ page }) => {
  await page.goto('/guides/retrying/');
  const hints = page.locator('link[rel="prefetch"]');
  await expect(hints).toHaveCount(0);
  const link = page.getByRole('main').getByRole('link', { name: 'RequestLimitExceeded' }).first();
  const answer = page.waitForResponse('**/errors/RequestLimitExceeded/');
  await link.focus();
  expect((await answer).ok()).toBe(true);
  await link.hover();
  await page.getByRole('link', { name: 'All codes as JSON' }).focus();
  await expect(hints).toHaveCount(1);
  await expect(hints).toHaveAttribute('href', '/errors/RequestLimitExceeded/');
});

for (const { saveData, amount } of [
  { saveData: true, amount: 0 },
  { saveData: false, amount: 1 },
]) {
  test(`where data is ${saveData ? '' : 'not '}to be saved, ${amount} pages are fetched before`, async ({
    page,
    search,
  }) => {
    await page.addInitScript(
      (connection) => {
        Object.defineProperty(navigator, 'connection', { value: connection });
      },
      { saveData },
    );
    await page.clock.install();
    await page.goto('/guides/retrying/');
    // Once this opens, the scripts are there.
    await search.open();
    await escape(search.dialog);
    const link = page.getByRole('main').getByRole('link', { name: 'RequestLimitExceeded' }).first();
    await link.focus();
    await page.clock.runFor(1000);
    await expect(page.locator('link[rel="prefetch"]')).toHaveCount(amount);
  });
}
