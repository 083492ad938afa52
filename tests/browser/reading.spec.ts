/** How the pages are read is chosen by the reader, and remembered. */
import type { Page } from '@playwright/test';
import { escape } from './support/escape.ts';
import { expect, test } from './support/test.ts';

const entry = '/errors/AuthFailure.SignatureFailure/';

async function getTextSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('?');
  await page.getByRole('radio', { name, exact: true }).check();
  await escape(page.getByRole('dialog'));
}

test('the size of the text has three steps, and is remembered', async ({ page }) => {
  await page.goto(entry);
  const usual = await getTextSize(page);
  await choose(page, 'Large');
  const large = await getTextSize(page);
  expect(large).toBeGreaterThan(usual);
  await page.goto('/guides/');
  expect(await getTextSize(page)).toBe(large);
  await choose(page, 'Small');
  expect(await getTextSize(page)).toBeLessThan(usual);
  await choose(page, 'Normal');
  expect(await getTextSize(page)).toBe(usual);
  expect(await page.evaluate(() => localStorage.length), 'The choice is forgotten.').toBe(0);
});

test('the theme that is chosen is the one that the button knows', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(entry);
  await choose(page, 'Dark');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Light', exact: true })).toBeVisible();
  await choose(page, 'As the system');
  await expect(page.getByRole('button', { name: 'Dark', exact: true })).toBeVisible();
});

test.describe('focus mode', () => {
  test('leaves the text, and a way out', async ({ page }) => {
    await page.goto(entry);
    await page.keyboard.press('f');
    const wayOut = page.getByRole('button', { name: /^Leave focus mode/ });
    await expect(wayOut).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Site', exact: true })).toBeHidden();
    await wayOut.click();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(wayOut).toBeHidden();
  });

  test('holds on the next page of the tab, and in no other tab', async ({ page, context }) => {
    await page.goto(entry);
    await page.keyboard.press('f');
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await page.goto('/guides/retrying/');
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('button', { name: /^Leave focus mode/ })).toBeVisible();
    const other = await context.newPage();
    await other.goto(entry);
    await expect(other.getByRole('contentinfo')).toBeVisible();
    await page.keyboard.press('f');
    await expect(page.getByRole('contentinfo')).toBeVisible();
  });

  test('does not lose the focus', async ({ page }) => {
    await page.goto(entry);
    await page.getByRole('banner').getByRole('link', { name: 'Guides' }).focus();
    await page.keyboard.press('f');
    await expect(page.getByRole('button', { name: /^Leave focus mode/ })).toBeFocused();
  });
});

test('a choice is there before anything is painted', async ({ page }) => {
  await page.goto(entry);
  await page.evaluate(() => {
    localStorage.setItem('size', 'large');
    sessionStorage.setItem('focus', 'on');
  });
  // Without the page’s own scripts: only what is loaded before it is painted.
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('where nothing may be stored, a choice lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(entry);
  const usual = await getTextSize(page);
  await choose(page, 'Large');
  expect(await getTextSize(page)).toBeGreaterThan(usual);
  await page.keyboard.press('f');
  await expect(page.getByRole('contentinfo')).toBeHidden();
});
