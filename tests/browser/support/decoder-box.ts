import type { Locator, Page } from '@playwright/test';
import { getWords } from '../../../src/words/index.ts';

/** The box, and the region of what it found. */
export class DecoderBox {
  readonly field: Locator;
  readonly region: Locator;
  /** The words that are marked in the paste. They lie behind the text, and no role names them. */
  readonly marks: Locator;

  /** @param language that of the page, as HTML names it */
  constructor(page: Page, language = 'en') {
    const { decoder } = getWords(language);
    this.field = page.getByRole('textbox', { name: decoder.label });
    this.region = page.getByRole('region', { name: decoder.region });
    this.marks = page.locator('response-decoder pre mark');
  }

  async enter(text: string): Promise<void> {
    await this.field.fill(text);
  }

  getHeading(name: string): Locator {
    return this.region.getByRole('heading', { name, exact: true });
  }

  /** A code's link: its name is exactly the code. */
  getCode(code: string): Locator {
    return this.region.getByRole('link', { name: code, exact: true });
  }

  /** The answer to a label such as `RequestId`. */
  getFact(label: string): Locator {
    return this.region
      .locator('dl > div')
      .filter({ has: this.region.page().getByText(label, { exact: true }) })
      .getByRole('definition');
  }

  getButton(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }
}
