import type { Locator, Page } from '@playwright/test';

/** A search field, what it says, and the list of what it found. */
export class ResultList {
  readonly field: Locator;
  readonly status: Locator;
  readonly list: Locator;
  readonly results: Locator;

  constructor(place: Locator | Page) {
    this.field = place.getByRole('searchbox', { name: 'Search codes and guides' });
    this.status = place.getByRole('status');
    this.list = place.getByRole('list', { name: 'Results' });
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
