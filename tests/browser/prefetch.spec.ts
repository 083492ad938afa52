/** A page that somebody is about to open is fetched before; nothing else is. */
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
