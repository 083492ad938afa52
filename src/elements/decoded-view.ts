/** What the region Decoded shows, as data: pure functions make it, one DOM layer draws it. */
import type { KnownCode } from './known-code.ts';
import type { Inline } from './inline.ts';

/** One row of facts: a label, then a strong word, then sentences, each where there is one. */
export interface Fact {
  label: string;
  /** The label wears the mark that its words have in the text. */
  legend?: 'message' | 'request';
  retry?: RetryWord;
  strong?: string;
  sentence?: Inline[];
}

export interface RetryWord {
  mark: 'yes' | 'after' | 'no' | 'unknown';
  word: string;
}

/** A row of the table of codes. */
export interface KindRow {
  /** undefined: these errors name no code. */
  code: string | undefined;
  address: string | undefined;
  times: number;
  /** Where no word on a retry is known, what is known instead. */
  retry: RetryWord | string;
  requestIds: string[];
}

/** A button. What is copied is plain text. */
export type Action =
  { kind: 'copy'; label: string; text: string } | { kind: 'clear'; label: string };

/** A part of the region, in order. Addresses are the site's, without its base. */
export type Block =
  | { kind: 'code'; code: string; address: string | undefined; lead: Inline[] }
  | { kind: 'lead'; lead: Inline[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'table'; rows: KindRow[] }
  | { kind: 'prose'; paragraphs: Inline[][]; notes: string[] }
  | { kind: 'actions'; actions: Action[] };

export interface DecodedView {
  heading: string;
  blocks: Block[];
}

/** What a view is made with, besides the text's decoding. */
export interface ViewContext {
  /** What the site knows of a code. */
  describe: (code: string) => KnownCode;
  hasProduct: (id: string) => boolean;
  /** The absolute form of an address, for texts that are copied. */
  toUrl: (address: string) => string;
  /** Whether the site's data is still on its way: what is missing then is not said to be missing. */
  isLoading: boolean;
}
