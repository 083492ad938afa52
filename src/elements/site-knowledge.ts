/** What the site knows of codes, as far as it is loaded. */
import type { Lookup } from '../lookup/lookup.ts';
import { href } from '../site.ts';
import type { ViewContext } from './decoded-view.ts';
import { Explanations } from './explanations.ts';
import { describeCode, hasProduct, type KnownCode, type SiteData } from './known-code.ts';
import { loadSiteData } from './site-data.ts';

const noData: SiteData = { lookup: undefined, answers: {} };

export class SiteKnowledge {
  readonly #explanations = new Explanations();
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

  createContext(): ViewContext {
    const data = this.#data ?? noData;
    return {
      describe: (code) => describeCode(code, data),
      hasProduct: (id) => hasProduct(data, id),
      toUrl: (address) => new URL(href(address), location.href).href,
      explain: (known) => this.#explanations.get(known),
      isLoading: this.isLoading,
    };
  }
}
