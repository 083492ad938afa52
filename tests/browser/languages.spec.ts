/** The interface in another language: chosen, remembered, and English again. */
import type { Page } from '@playwright/test';
import { words as ja } from '../../src/words/ja/index.ts';
import { english } from '../../src/words/translation.ts';
import { findBarriers } from './support/find-barriers.ts';
import { findOverflow } from './support/overflow.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const { site, decoder, search } = ja;
const entry = '/errors/AuthFailure.SignatureFailure/';

/** As a reader does who goes to the foot of the page. */
async function choose(page: Page, from: string, language: string): Promise<void> {
  const list = page.getByRole('combobox', { name: from });
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await list.selectOption(language);
}

/** As a reader comes back who chose a language before. */
async function remember(page: Page, tag: string): Promise<void> {
  await page.addInitScript((language) => localStorage.setItem('language', language), tag);
}

test('the sections of a code get names in the chosen language, and its sentences stay', async ({
  page,
}) => {
  await page.goto(entry);
  const lead = await page.locator('.lead').textContent();
  await choose(page, 'Language', '日本語');
  for (const name of [
    site.entry.whatItMeans,
    site.entry.howToFixIt,
    site.entry.canIRetry,
    site.entry.exampleResponse,
    site.entry.returnedBy,
  ]) {
    const heading = page.getByRole('main').getByRole('heading', { name, exact: true });
    await expect(heading).toHaveAttribute('lang', 'ja');
  }
  const banner = page.getByRole('banner');
  await expect(banner.getByRole('link', { name: site.guides, exact: true })).toHaveAttribute(
    'lang',
    'ja',
  );
  await expect(banner.getByRole('button', { name: site.search })).toBeVisible();
  await expect(page.getByRole('navigation', { name: site.breadcrumb })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.lead')).toHaveText(lead ?? '');
  await expect(page.locator('h1')).toHaveText('AuthFailure.SignatureFailure');
});

test('the choice holds on the next page, and English is what it can go back to', async ({
  page,
}) => {
  await page.goto('/guides/');
  await choose(page, 'Language', '日本語');
  await page.getByRole('banner').getByRole('link', { name: site.products, exact: true }).click();
  await expect(page).toHaveURL('/products/');
  await expect(page.getByRole('heading', { name: site.products, exact: true })).toBeVisible();

  await choose(page, ja.language.label, '한국어');
  await expect(page.getByRole('heading', { name: '제품', exact: true })).toBeVisible();
  await choose(page, '언어', 'English');
  const heading = page.getByRole('heading', { name: 'Products', exact: true });
  await expect(heading).toBeVisible();
  await expect(heading).not.toHaveAttribute('lang');
  expect(await page.evaluate(() => localStorage.length), 'The choice is forgotten.').toBe(0);
});

test('the language is among the settings, too', async ({ page }) => {
  await page.goto(entry);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const inFoot = page.getByRole('contentinfo').getByRole('combobox');
  await expect(inFoot).toHaveValue('en');
  await page.keyboard.press('?');
  const settings = page.getByRole('dialog');
  const list = settings.getByRole('combobox', { name: 'Language' });
  expect((await list.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await list.selectOption('日本語');
  await expect(settings.getByRole('heading', { name: ja.reading.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inFoot, 'Both lists show what was chosen.').toHaveValue('ja');
});

test('the words come without the page’s own script, too', async ({ page }) => {
  await remember(page, 'pt');
  await page.goto(entry);
  const script = await page.locator('body > script[type="module"]').getAttribute('src');
  await page.route(`**${script ?? ''}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.reload();
  await expect(page.locator('.skip')).toHaveAttribute('lang', 'pt');
});

test('the search speaks the chosen language', async ({ page }) => {
  await remember(page, 'ja');
  await page.goto(entry);
  await page.getByRole('banner').getByRole('button', { name: site.search }).click();
  const dialog = page.getByRole('dialog', { name: search.dialog });
  await expect(dialog.getByRole('status')).toHaveText(search.hint);
  const field = dialog.getByRole('searchbox', { name: search.field });
  await field.fill('CamNoAuth');
  await expect(dialog.getByRole('status')).toContainText('件のコード');
  await expect(dialog.getByRole('status')).toContainText('Enter で');
  await expect(dialog.getByRole('list', { name: search.results })).toContainText(
    search.reasons.tail,
  );
  await expect(dialog.getByRole('button', { name: search.close })).toBeVisible();
});

test('what is decoded has its labels in the chosen language, and the paste stays', async ({
  page,
}) => {
  await remember(page, 'ja');
  await page.goto('/decode/');
  const message = english.site.entry.whatItMeans;
  await page
    .getByRole('textbox', { name: decoder.label })
    .fill(
      `{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"${message}"},"RequestId":"5f0c7a92-3b1e-4d68-9a27-c4e81d06b3f5"}}`,
    );
  const region = page.getByRole('region', { name: decoder.region });
  await expect(region.getByRole('heading', { name: decoder.oneError })).toHaveAttribute(
    'lang',
    'ja',
  );
  await expect(region.getByText(decoder.labels.who, { exact: true })).toHaveAttribute('lang', 'ja');
  await expect(region.getByText(message, { exact: true }), 'The message was pasted.').toBeVisible();
  await expect(region.getByRole('heading', { name: decoder.parts.fix })).toBeVisible();
  await region.getByRole('button', { name: decoder.copyForTicket }).click();
});

test('a table of several errors is in the chosen language', async ({ page }) => {
  await remember(page, 'ja');
  await page.goto('/decode/');
  await page.getByRole('button', { name: decoder.examples.names.log }).click();
  const region = page.getByRole('region', { name: decoder.region });
  await expect(
    region.getByRole('columnheader', { name: decoder.labels.times, exact: true }),
  ).toBeVisible();
  await expect(region.getByText(decoder.begin.with, { exact: false })).toBeVisible();
});

test('without storage the choice lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is forbidden here.', 'SecurityError');
      },
    });
  });
  await page.goto('/guides/');
  await choose(page, 'Language', 'Português');
  await expect(page.getByRole('heading', { name: 'Guias', exact: true })).toBeVisible();
});

/** Pages in Chinese have no English word to begin with. */
const englishKinds = pageKinds.filter(({ address }) => !address.startsWith('/zh/'));

for (const { kind, address } of englishKinds) {
  test(`on ${kind} no word of the interface is left in English`, async ({ page }) => {
    await remember(page, 'ja');
    await page.goto(address);
    await expect(page.getByRole('banner').getByRole('button', { name: site.search })).toBeVisible();
    const left = await page.evaluate(() => {
      const interfaceParts =
        'header.masthead, .skip, nav > h2, .part > h2, dl.facts dt, .actions button, caption, .retry, .colophon dt, .fold > summary > span, label > span';
      return [...document.querySelectorAll(interfaceParts)]
        .filter((part) => !part.closest('.guide, noscript, .home .guides'))
        .flatMap((part) => [part, ...part.querySelectorAll('*')])
        .flatMap((part) => [...part.childNodes].map((node) => ({ part, node })))
        .filter(({ part, node }) => node instanceof Text && !part.closest('[lang="ja"], kbd, code'))
        .map(({ node }) => node.textContent?.trim() ?? '')
        .filter((text) => /[A-Za-z]{2}/.test(text));
    });
    const names = /^(?:API 3|0 errors|API 2\.0)$/;
    expect(left.filter((text) => !names.test(text) && !isContent(text, address))).toEqual([]);
  });
}

/** Titles of guides, categories and products are content: they head parts on the lists of them. */
function isContent(text: string, address: string): boolean {
  return ['/guides/', '/products/', '/responses/'].includes(address) || address.includes('/guides/')
    ? !Object.values(english.site).some((word) => word === text)
    : false;
}

for (const scheme of ['light', 'dark'] as const) {
  test(`in the ${scheme} a page in Japanese has no barriers`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await remember(page, 'ja');
    await page.goto(entry);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByRole('combobox', { name: ja.language.label })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });
}

for (const tag of ['zh-Hans', 'ja', 'ko', 'pt', 'id'] as const) {
  test(`in ${tag} nothing is wider than a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await remember(page, tag);
    for (const address of ['/', entry]) {
      await page.goto(address);
      await expect(page.locator('.skip')).toHaveAttribute('lang', tag);
      expect(await findOverflow(page)).toEqual([]);
    }
  });
}

test('the filters of the search are in the chosen language, the names in them are not', async ({
  page,
}) => {
  await remember(page, 'ja');
  await page.goto('/search/');
  const { product, retry } = search.filters;
  const products = page.getByRole('combobox', { name: product.label });
  await expect(products.getByRole('option', { name: product.all })).toBeAttached();
  await expect(
    products.getByRole('option', { name: 'Virtual Private Cloud (vpc)' }),
  ).toBeAttached();
  const advice = page.getByRole('combobox', { name: retry.label });
  await advice.selectOption({ label: retry.marks.after });
  await expect(advice).toHaveValue('after');
});

test('the ways on from short lists are in the chosen language', async ({ page }) => {
  await remember(page, 'ja');
  await page.goto('/');
  await expect(page.getByRole('link', { name: site.home.allCategories })).toBeVisible();
});
