/** What opens, and what is drawn by a script, has no barriers either, and fits the window. */
import { findBarriers } from './support/find-barriers.ts';
import { findOverflow } from './support/overflow.ts';
import { expect, test } from './support/test.ts';
import * as texts from './support/texts.ts';
import type { Page } from '@playwright/test';

const widths = [1440, 320];

test.describe.configure({ timeout: 90_000 });
test.use({ reducedMotion: 'reduce' });

async function expectNoBarriers(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findOverflow(page), `At ${width} px something sticks out.`).toEqual([]);
  }
  expect(await findBarriers(page), 'In the light there are barriers.').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, 'colours'), 'In the dark there are barriers.').toEqual([]);
}

for (const { what, text, heading } of [
  { what: 'one error', text: texts.documentedFailure, heading: 'Decoded: one error' },
  { what: 'several errors', text: texts.log, heading: 'Decoded: 3 errors of 2 kinds' },
  { what: 'an unlisted code', text: texts.unlisted, heading: 'Decoded: one error' },
  { what: 'a long word', text: texts.longWord, heading: 'Decoded: one error' },
  { what: 'an answer of API 2.0', text: texts.legacy, heading: 'Decoded: API 2.0' },
]) {
  test(`the box that found ${what}`, async ({ page, box }) => {
    await page.goto('/decode/');
    await box.enter(text);
    await expect(box.getHeading(heading)).toBeVisible();
    await expect(box.region).toHaveAttribute('aria-busy', 'false');
    await expectNoBarriers(page);
  });
}

test('the search with results', async ({ page, search }) => {
  await page.goto('/guides/');
  await search.open();
  await search.ask('idempotent');
  await expect(search.list.getByRole('link', { name: /^When to retry/ })).toBeVisible();
  await expectNoBarriers(page);
});

test('the search without results', async ({ page, search }) => {
  await page.goto('/guides/');
  await search.open();
  await search.ask('qqzzxxyy');
  await expect(search.status).toContainText('Nothing found');
  await expectNoBarriers(page);
});

test('the map in its panel', async ({ page }) => {
  await page.goto('/products/cvm/');
  await page.keyboard.press('m');
  const panel = page.getByRole('dialog', { name: 'Map of the site' });
  await expect(panel.getByRole('link', { name: 'RunInstances', exact: true })).toBeVisible();
  await expectNoBarriers(page);
});

test('the settings and the keys', async ({ page }) => {
  await page.goto('/guides/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Reading and keys' })).toBeVisible();
  await expectNoBarriers(page);
});

test('in forced colours one sees where one is', async ({ page, search }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/products/cvm/');
  for (const link of await page.locator('a[aria-current]').filter({ visible: true }).all()) {
    await expect(link).toHaveCSS('outline-style', 'solid');
  }
  await search.open();
  await expect(search.field).toBeFocused();
  await expect(search.field, 'A transparent outline is drawn.').toHaveCSS('outline-style', 'solid');
});

test('text of twice the size fits', async ({ page }) => {
  for (const address of ['/', '/map/', '/products/sts/', '/errors/InvalidParameterValue/']) {
    await page.goto(address);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await findOverflow(page), address).toEqual([]);
  }
});

test('focus mode with large text', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('size', 'large'));
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: /^Leave focus mode/ })).toBeVisible();
  await expectNoBarriers(page);
});

test('codes that are offered for an unknown one', async ({ page }) => {
  await page.goto('/errors/?code=AuthFailure.SignatureFailuer');
  await expect(page.getByRole('heading', { name: 'Which code?' })).toBeVisible();
  await expectNoBarriers(page);
});

test('open folds', async ({ page, box }) => {
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  for (const summary of await page.getByRole('article').locator('summary').all()) {
    await summary.click();
  }
  await box.enter(texts.documentedFailure);
  await expectNoBarriers(page);
});

test('the open menu of a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('/guides/');
  await page.getByRole('banner').getByText('Menu').click();
  expect(await findOverflow(page)).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
});
