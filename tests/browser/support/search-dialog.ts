import { ResultList } from './result-list.ts';
import type { Locator, Page } from '@playwright/test';

/** The search in its dialog, which is put into the page when it is first opened. */
export class SearchDialog extends ResultList {
  readonly dialog: Locator;
  readonly trigger: Locator;
  readonly closeButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const dialog = page.getByRole('dialog', { name: 'Search' });
    super(dialog);
    this.#page = page;
    this.dialog = dialog;
    this.trigger = page.getByRole('banner').getByRole('button', { name: 'Search' });
    this.closeButton = dialog.getByRole('button', { name: 'Close' });
  }

  async open(key: '/' | 'Control+K' = '/'): Promise<void> {
    // Keys are heard once the page's script runs.
    await this.#page.waitForLoadState();
    await this.#page.keyboard.press(key);
    await this.dialog.waitFor();
  }
}
