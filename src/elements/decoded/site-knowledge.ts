/** What the site knows of codes, as far as it is loaded. */
import type { Lookup } from '../../lookup/lookup.ts';
import { href } from '../../site.ts';
import type { ViewContext } from './decoded-view.ts';
import { EntryPages } from './entry-pages.ts';
import { isChinesePage } from '../dom/dom.ts';
import { describeCode, hasProduct, type KnownCode } from './known-code.ts';
import { NearCodes } from './near-codes.ts';
import { runInSteps } from '../dom/run-in-steps.ts';
import { tryLoadLookup } from '../data/site-data.ts';

/** The codes to whose pages in Chinese this page leads: none from a page in English. */
async function tryLoadChineseCodes(): Promise<ReadonlySet<string>> {
  if (!isChinesePage()) return new Set();
  return import('../data/chinese-words.ts')
    .then(({ loadTranslatedCodes }) => loadTranslatedCodes())
    .catch(() => new Set());
}

export class SiteKnowledge {
  readonly #pages = new EntryPages();
  readonly #near = new NearCodes();
  #lookup: Lookup | undefined;
  #chinese: ReadonlySet<string> = new Set();
  #isLoading = true;

  /** undefined: it is not there yet, or could not be had. */
  get lookup(): Lookup | undefined {
    return this.#lookup;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** What could not be had is tried again. */
  tryAgain(): void {
    this.#isLoading = !this.#lookup;
    this.#pages.tryAgain();
  }

  async load(): Promise<void> {
    [this.#lookup, this.#chinese] = await Promise.all([tryLoadLookup(), tryLoadChineseCodes()]);
    this.#isLoading = false;
  }

  /** Whether the page of a code is still to come. */
  lacksPage(known: KnownCode): boolean {
    return this.#pages.lacks(known);
  }

  /** Loads the page of a code. */
  loadPage(known: KnownCode): Promise<void> {
    return this.#pages.load(known);
  }

  /** Whether it is worth while to look for codes near these. */
  lacksNear(spellings: readonly string[]): boolean {
    return this.lookup !== undefined && this.#near.lacks(spellings);
  }

  /** Looks for codes near these, bit by bit. Whether that was wanted to the end. */
  async findNear(spellings: readonly string[], isWanted: () => boolean): Promise<boolean> {
    const { lookup } = this;
    return lookup !== undefined && runInSteps(this.#near.find(spellings, lookup), isWanted);
  }

  createContext(): ViewContext {
    const { lookup } = this;
    return {
      describe: (code) => describeCode(code, lookup, this.#near.get(code), this.#chinese),
      hasProduct: (id) => hasProduct(id, lookup),
      toUrl: (address) => new URL(href(address), location.href).href,
      explain: (known) => this.#pages.get(known),
      isLoading: this.isLoading,
    };
  }
}
