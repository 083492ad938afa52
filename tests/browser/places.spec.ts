/** Links that lead to a place on a page: they are to be had, and what they lead to is open. */
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('each part of a code’s page has a link that leads there and is copied', async ({ page }) => {
  await page.goto('/errors/LimitExceeded/');
  await page.getByRole('link', { name: 'Copy link to “How to fix it”' }).click();
  await expect(page).toHaveURL(/\/errors\/LimitExceeded\/#how-to-fix-it$/);
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await expect(page.getByRole('heading', { name: 'How to fix it', exact: true })).toBeVisible();
});

for (const address of ['/responses/', '/guides/retrying/', '/products/cvm/']) {
  test(`each part of ${address} has a link of 24 px`, async ({ page }) => {
    await page.goto(address);
    const links = page.getByRole('link', { name: /^Copy link to/ });
    await links.first().focus();
    await expect(links.first()).toBeFocused();
    const box = await links.first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
}

test('an address with a product opens the long list, and the product is in sight', async ({
  page,
}) => {
  await page.goto('/errors/InvalidParameter/#product-cvm');
  const product = page.locator('#returned-by li:target');
  await expect(product.getByRole('link')).toBeFocused();
  await expect(product).toBeInViewport();
});

test('a product opens also when the fragment changes on the page', async ({ page }) => {
  await page.goto('/errors/FailedOperation.NoLock/');
  const fold = page.locator('#returned-by details[id]').first();
  await fold.evaluate((details: HTMLDetailsElement) => (details.open = false));
  await fold.evaluate(({ id }) => (location.hash = id));
  await expect(fold).toHaveAttribute('open');
  await expect(fold.locator('summary')).toBeFocused();
});
