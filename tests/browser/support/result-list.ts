import type { Locator, Page } from '@playwright/test';
import { getWords } from '../../../src/words/index.ts';

/** A search field, what it says, and the list of what it found. */
export class ResultList {
  readonly field: Locator;
  readonly status: Locator;
  readonly list: Locator;
  readonly results: Locator;

  /** @param language that of the page, as HTML names it */
  constructor(place: Locator | Page, language = 'en') {
    const { search } = getWords(language);
    this.field = place.getByRole('searchbox', { name: search.field });
    this.status = place.getByRole('status');
    this.list = place.getByRole('list', { name: search.results });
    this.results = this.list.getByRole('link');
  }

  async ask(text: string): Promise<void> {
    await this.field.fill(text);
  }

  /** The row of a result, with its sentence and the reason. */
  getRow(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.list.page().getByRole('link', { name, exact: true }) });
  }
}
