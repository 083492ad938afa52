/** Every kind of page answers, fits the window, and does nothing behind the reader's back. */
import { findOverflow } from './support/overflow.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const widths = [320, 360, 768, 1440];

for (const { kind, address, heading, status = 200 } of pageKinds) {
  test(`${kind} opens, quietly, and fits every window`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveTitle(/API 3\.0 errors/);
    await expect(page.getByText(/^(?:unofficial|非官方)$/)).toBeVisible();
    // What is loaded when it comes into view is loaded now: the test fails if it breaks a rule.
    for (const box of await page.locator('response-decoder').all()) {
      await box.scrollIntoViewIfNeeded();
    }
    await page.waitForLoadState('networkidle');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findOverflow(page), `At ${width} px something sticks out.`).toEqual([]);
    }
  });
}

test('an action’s anchor leads to it on its product’s page', async ({ page }) => {
  await page.goto('/products/cvm/#RunInstances');
  await expect(page.getByRole('heading', { name: 'RunInstances', exact: true })).toBeInViewport();
});

test('the contents lead to the parts of a page, and show the one that is read', async ({
  page,
}) => {
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const link = contents.getByRole('link', { name: 'Can I retry?' });
  await link.click();
  await expect(page).toHaveURL(/#can-i-retry$/);
  await expect(page.getByRole('heading', { name: 'Can I retry?' })).toBeInViewport();
  await expect(link).toHaveAttribute('aria-current', 'true');
});

test('contents that are higher than the window go along', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 360 });
  await page.goto('/products/');
  const late = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(-3);
  await expect(late).not.toBeInViewport();
  await page.goto(`/products/${(await late.getAttribute('href')) ?? ''}`);
  await expect(late).toHaveAttribute('aria-current', 'true');
  await expect(late).toBeInViewport();
});

test('a product with thousands of codes fits a window that becomes narrow', async ({ page }) => {
  await page.goto('/products/cvm/');
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await findOverflow(page), `At ${width} px something sticks out.`).toEqual([]);
  }
});
