/**
 * Uses what a page has, as a curious reader would: so a test can ask of all of it at once
 * what must hold everywhere.
 */
import { expect, type Page } from '@playwright/test';
import { getWords, type PageWords } from '../../../src/words/index.ts';
import { words as japanese } from '../../../src/words/ja/index.ts';
import { DecoderBox } from './decoder-box.ts';
import { escape } from './escape.ts';
import { SearchDialog } from './search-dialog.ts';
import { requestIds } from './texts.ts';

/**
 * Each step ends with what is seen then, so that nothing is on its way when a test ends.
 * @param code one that has a page, for the box
 */
export async function usePage(page: Page, code = 'InternalError'): Promise<void> {
  await page.waitForLoadState();
  const language = (await page.locator('html').getAttribute('lang')) ?? '';
  const words = getWords(language);
  await copyLink(page, words);
  await searchAll(page, language);
  await openMap(page);
  await changeReading(page, words);
  await goIntoFocusMode(page, words);
  await switchTheme(page, words);
  await decode(page, language, code);
  await changeLanguage(page, language);
}

async function copyLink(page: Page, { decoder, controls }: PageWords): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name: decoder.copyLink });
  if ((await button.count()) === 0) return;
  await button.click();
  await expect(page.getByRole('button', { name: controls.copied })).toBeVisible();
}

/** Codes, for which a file comes, and passages, for which WebAssembly and a worker do. */
async function searchAll(page: Page, language: string): Promise<void> {
  const search = new SearchDialog(page, language);
  await search.open();
  await search.ask('nolock');
  await expect(search.results.first()).toHaveText('FailedOperation.NoLock');
  await search.ask('exponential backoff');
  await expect(search.list).toContainText('When to retry');
  await escape(search.dialog);
}

async function openMap(page: Page): Promise<void> {
  // The map's own page shows no panel.
  if ((await page.getByRole('main').locator('site-map').count()) > 0) return;
  await page.keyboard.press('m');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('link', { name: /^(Start|首页)$/ })).toBeVisible();
  await escape(panel);
}

async function changeReading(page: Page, { reading }: PageWords): Promise<void> {
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: reading.title });
  await dialog.getByRole('radio', { name: reading.size.large, exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await escape(dialog);
}

async function goIntoFocusMode(page: Page, { reading }: PageWords): Promise<void> {
  const wayOut = page.getByRole('button', { name: reading.focus.leave });
  await page.keyboard.press('f');
  await wayOut.click();
  await expect(wayOut).toBeHidden();
}

async function switchTheme(page: Page, { controls: { theme } }: PageWords): Promise<void> {
  const name = new RegExp(`^(${theme.dark}|${theme.light})$`);
  await page.getByRole('banner').getByRole('button', { name }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
}

/** The explanation that comes last is read from the page of the code. */
async function decode(page: Page, language: string, code: string): Promise<void> {
  const box = new DecoderBox(page, language);
  if ((await page.locator('response-decoder').count()) === 0) return;
  await page.keyboard.press('d');
  await expect(box.field).toBeFocused();
  await box.enter(`[TencentCloudSDKError] Code=${code}, Message=No., RequestId=${requestIds[0]}`);
  await expect(box.getCode(code)).toBeVisible();
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
  await expect(box.getFact(getWords(language).decoder.labels.basis)).toBeVisible();
}

/** To Japanese, and back. */
async function changeLanguage(page: Page, language: string): Promise<void> {
  const foot = page.getByRole('contentinfo');
  await foot.scrollIntoViewIfNeeded();
  await foot.getByRole('combobox').selectOption('ja');
  const inJapanese = foot.getByRole('combobox', { name: japanese.language.label });
  await expect(inJapanese).toBeVisible();
  await inJapanese.selectOption(language);
  await expect(inJapanese).toHaveCount(0);
}
