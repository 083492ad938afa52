/** On paper a page has all that it says, and nothing that is to be pressed. */
import { expect, test } from './support/test.ts';

test.use({ colorScheme: 'dark' });

test('an entry on paper is unfolded, without furniture, and black on white', async ({ page }) => {
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  const folded = page.getByLabel('The same error as four SDKs print it');
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });

  await expect(folded).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  const address = await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .evaluate((trail) => getComputedStyle(trail, '::after').content);
  expect(address).toBe('"/errors/AuthFailure.SignatureFailure/"');
});

test('on paper a link outside says where it leads', async ({ page }) => {
  await page.goto('/products/cvm/');
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .getByRole('main')
    .locator('a[href^="https:"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(shown.length).toBeGreaterThan(0);
  for (const content of shown) expect(content).toMatch(/ \(.*https:.*\)/);
});
