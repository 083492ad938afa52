import { ResultList } from './result-list.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import { getWords } from '../../../src/words/index.ts';

/** The search in its dialog, which is put into the page when it is first opened. */
export class SearchDialog extends ResultList {
  readonly dialog: Locator;
  readonly trigger: Locator;
  readonly closeButton: Locator;
  readonly #page: Page;

  /** @param language that of the page, as HTML names it */
  constructor(page: Page, language = 'en') {
    const { search, site } = getWords(language);
    const dialog = page.getByRole('dialog', { name: search.dialog });
    super(dialog, language);
    this.#page = page;
    this.dialog = dialog;
    this.trigger = page.getByRole('banner').getByRole('button', { name: site.search });
    this.closeButton = dialog.getByRole('button', { name: search.close });
  }

  async open(key: '/' | 'Control+K' = '/'): Promise<void> {
    // Keys are heard once the page's script runs.
    await this.#page.waitForLoadState();
    await this.#page.keyboard.press(key);
    await this.dialog.waitFor();
  }

  /** Types something else and then the query, over and over, until `expectAnswer` holds. */
  async askAgain(other: string, query: string, expectAnswer: () => Promise<void>): Promise<void> {
    await expect(async () => {
      await this.ask(other);
      await this.ask(query);
      await expectAnswer();
    }).toPass();
  }
}
