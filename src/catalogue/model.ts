/**
 * The model: what the site knows, put together from facts and prose. Pages ask
 * it and decide nothing themselves.
 */
import type { Explanation } from '../schemas/explanations.ts';
import type { ProductFacts } from '../schemas/facts.ts';
import type { Answer } from './answer.ts';
import type { Prose } from './prose.ts';

/** The facts of one product, ready to be shown. */
export interface Product {
  id: string;
  name: string;
  abbreviation: string | undefined;
  category: string;
  nameSource: ProductFacts['nameSource'];
  /** The product's own documentation, where its number is known. */
  documentation: { site: 'cn' | 'intl'; url: string }[];
  /** Newest first. */
  versions: ProductVersion[];
  /** Addresses of the codes that any version lists, in code-point order. */
  codes: string[];
  actionCount: number;
}

export interface ProductVersion {
  version: string;
  sites: readonly ('cn' | 'intl')[];
  actions: ProductAction[];
  unattributed: CodeMention[];
}

export interface ProductAction {
  name: string;
  /** The fragment on the product's page. The newest version has the bare name. */
  anchor: string;
  codes: CodeMention[];
}

/** A code as a product spells it, with the spelling that its page is addressed by. */
export interface CodeMention {
  spelling: string;
  code: string;
}

/** A product that returns a code, and through which actions of which versions. */
export interface ProductUse {
  product: { id: string; name: string; category: string };
  versions: { version: string; actions: { name: string; anchor: string }[] }[];
  /** Distinct actions over all versions; 0 where no action names the code. */
  actionCount: number;
}

/** One spelling of a code and who returns it. */
export interface Spelling {
  code: string;
  /** Sorted by the product's name. */
  uses: ProductUse[];
  /** How many product versions return this spelling. */
  reach: number;
}

/** What a page answers, and on what that rests. */
export type Reading =
  | {
      basis: 'written';
      answer: Answer;
      restsOn: Prose;
      sdks: Explanation['sdks'];
      example: Explanation['example'];
    }
  /** Read from the words of its detail, by the idiom of this id; `isPhrase`: by a phrase of it. */
  | { basis: 'idiom'; idiom: string; isPhrase: boolean; answer: Answer }
  | { basis: 'family'; answer: Answer };

/** A code that is easily taken for another, and how they differ. */
export interface RelatedCode {
  code: string;
  difference: Prose;
}

export type CommonGroup = NonNullable<Explanation['group']>;

/** The end of a code. `since` is a day as ISO 8601 writes it, `products` are names. */
export interface Gone {
  since: string;
  products: string[];
}

/** One page: a code with its look-alikes in letter case. */
export interface Entry {
  /** The spelling by which the page is addressed. */
  code: string;
  family: string;
  detail: string | undefined;
  /** All spellings, the one of the address first. */
  spellings: Spelling[];
  /** How many product versions return the code, in whatever spelling. */
  reach: number;
  scope: Explanation['scope'];
  /** Where a common code stands on the response page, if it does. */
  commonGroup: CommonGroup | undefined;
  reading: Reading;
  related: RelatedCode[];
  /** For a code that no product lists any more: since when, and who had listed it. */
  gone: Gone | undefined;
}

/** The codes that share the part before the dot. */
export interface Family {
  name: string;
  /** The family as a code of its own, where it is one. */
  entry: Entry | undefined;
  /** What serves the codes below it. */
  note: Answer | undefined;
  /** Its codes with a detail, in code-point order. */
  children: Entry[];
}

export interface Catalogue {
  /** By address, in code-point order. */
  entries: ReadonlyMap<string, Entry>;
  /** By name, in code-point order. */
  families: ReadonlyMap<string, Family>;
  /** By id, in code-point order. */
  products: ReadonlyMap<string, Product>;
  /** From any spelling of a code to the spelling of its address. */
  addresses: ReadonlyMap<string, string>;
  actionCount: number;
}
