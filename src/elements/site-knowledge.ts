/** What the site knows of codes, as far as it is loaded. */
import type { Lookup } from '../lookup/lookup.ts';
import { href } from '../site.ts';
import type { ViewContext } from './decoded-view.ts';
import { Explanations } from './explanations.ts';
import { describeCode, hasProduct, type KnownCode, type SiteData } from './known-code.ts';
import { NearCodes } from './near-codes.ts';
import { runInSteps } from './pause.ts';
import { loadSiteData } from './site-data.ts';

const noData: SiteData = { lookup: undefined, answers: {} };

export class SiteKnowledge {
  readonly #explanations = new Explanations();
  readonly #near = new NearCodes();
  #data: SiteData | undefined;

  /** undefined: it is not there yet, or could not be had. */
  get lookup(): Lookup | undefined {
    return this.#data?.lookup;
  }

  get isLoading(): boolean {
    return this.#data === undefined;
  }

  async load(): Promise<void> {
    this.#data = await loadSiteData();
  }

  /** Loads the explanation of a code. Whether one has come that was not there before. */
  explain(known: KnownCode): Promise<boolean> {
    return this.#explanations.load(known);
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
    const data = this.#data ?? noData;
    return {
      describe: (code) => describeCode(code, data, this.#near.get(code)),
      hasProduct: (id) => hasProduct(data, id),
      toUrl: (address) => new URL(href(address), location.href).href,
      explain: (known) => this.#explanations.get(known),
      isLoading: this.isLoading,
    };
  }
}
