/** What stands where: on the axis, in one row, large enough to press, whatever width and language. */
import type { Locator, Page } from '@playwright/test';
import { findOverflow } from './support/overflow.ts';
import { expect, test } from './support/test.ts';
import { log } from './support/texts.ts';

const signature = '/errors/AuthFailure.SignatureFailure/';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function measure(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return box;
}

/** Where the letters begin, not the box around them. */
async function findStart(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().left;
  });
}

/** As a reader comes back who chose something before. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.addInitScript((choice) => localStorage.setItem(...choice), [name, value] as const);
}

async function expectOneRow(page: Page): Promise<void> {
  const controls = page.getByRole('banner').locator('> button, > details > summary');
  const middles = [];
  for (const control of await controls.filter({ visible: true }).all()) {
    const { y, height } = await measure(control);
    middles.push(y + height / 2);
  }
  expect(middles.length).toBeGreaterThan(1);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(2);
}

for (const width of [360, 768, 1100, 1240, 1440]) {
  test(`at ${width} px the notice is a strip, and its words stand on the axis`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/copy.*', (route) => route.abort());
    await page.goto(signature);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const notice = page.getByRole('alert');
    await expect(notice).toBeVisible();
    const { x, y, width: across, height } = await measure(notice);
    expect([x, y + height, across]).toEqual([0, 800, width]);
    const axis = await findStart(page.locator('.lead'));
    for (const part of [notice.locator('p'), notice.getByRole('button')]) {
      expect((await measure(part)).x).toBeGreaterThanOrEqual(Math.floor(axis));
    }
    expect(await findStart(notice.locator('p'))).toBeCloseTo(axis, 0);
  });

  test(`at ${width} px the table of what was found is seen whole`, async ({ page, box }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/decode/');
    await box.enter(log);
    const table = box.region.getByRole('table');
    await expect(table).toBeVisible();
    const cut = await table.evaluate((element) => {
      const frame = element.parentElement;
      return frame === null ? 0 : frame.scrollWidth - frame.clientWidth;
    });
    expect(cut, 'It has to be scrolled sideways.').toBe(0);
    expect(await findOverflow(page)).toEqual([]);
  });

  for (const [language, search] of [
    ['en', 'Search'],
    ['pt', 'Buscar'],
  ] as const) {
    test(`at ${width} px the controls of the masthead share a row, in ${language}`, async ({
      page,
    }) => {
      await choose(page, 'language', language);
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/guides/');
      await expect(page.getByRole('banner').getByRole('button', { name: search })).toBeVisible();
      await expectOneRow(page);
    });
  }
}

test('on a phone they share a row with large text, too', async ({ page }) => {
  await choose(page, 'size', 'large');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/guides/');
  await expectOneRow(page);
});

test('on a phone the second line of a fold’s name begins below its first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(signature);
  const fold = page.getByRole('article').locator('summary', { hasText: 'As the SDKs print it' });
  const name = await measure(fold.locator('strong'));
  const rest = await measure(fold.locator('span'));
  expect(rest.y).toBeGreaterThan(name.y);
  expect(rest.x).toBeCloseTo(name.x, 0);
});

test('links that stand by themselves can be pressed with a thumb', async ({ page, search }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(signature);
  const footer = page.getByRole('contentinfo').getByRole('link');
  const pager = page.getByRole('link', { name: 'AuthFailure.SubAccountDenied' });
  await search.open();
  const all = search.dialog.getByRole('link', { name: 'All results on a page' });
  for (const link of [all, pager.last(), ...(await footer.all())]) {
    const { width, height } = await measure(link);
    expect(Math.min(width, height), (await link.textContent()) ?? '').toBeGreaterThanOrEqual(24);
  }
});

for (const language of ['en', 'pt', 'ja']) {
  test(`text of twice the size fits a phone: ${language}`, async ({ page }) => {
    await choose(page, 'language', language);
    await page.setViewportSize({ width: 360, height: 800 });
    for (const address of ['/', '/decode/', '/responses/', signature, '/search/?q=signature']) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% !important }');
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await findOverflow(page), address).toEqual([]);
    }
  });
}

test('in forced colours the sizes of letters are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/errors/InvalidParameterValue/a/');
  const link = page.getByRole('navigation', { name: 'By letter' }).getByRole('link').first();
  const [bar, ground] = await link.evaluate((element) => [
    getComputedStyle(element, '::before').backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(bar).not.toBe(ground);
});
