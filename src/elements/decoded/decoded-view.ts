/** What the region Decoded shows, as data: pure functions make it, one DOM layer draws it. */
import type { RetryMark } from '../../naming/retry.ts';
import type { KnownCode } from './known-code.ts';
import type { Inline, ProsePart } from './inline.ts';
import type { EntryAnswer } from './read-entry-page.ts';

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
  mark: RetryMark;
  word: string;
}

/** A row of the table of codes. */
export interface KindRow {
  /** undefined: these errors name no code. */
  code: string | undefined;
  address: string | undefined;
  times: number;
  /** Where no word on a retry is known, what is known instead. */
  retry: RetryWord | Inline[];
  /** When the first and the last were logged; empty where the log has no times. */
  when: string;
  /** Which actions of which products; empty where the text names none. */
  call: string;
  /** Where they stand in the text. */
  lines: string;
  /** Which of the view's places. */
  place: number;
  requestIds: readonly string[];
  requestIdCount: number;
}

/** A button. What is copied is plain text. */
export type Action =
  | { kind: 'copy'; label: string; text: string }
  | { kind: 'show'; label: string; place: number }
  | { kind: 'clear'; label: string };

/** A part of the region, in order. Addresses are the site's, without its base. */
export type Block =
  | { kind: 'code'; code: string; address: string | undefined; lead: Inline[] }
  | { kind: 'lead'; lead: Inline[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'table'; rows: KindRow[] }
  | { kind: 'prose'; paragraphs: Inline[][]; notes: string[] }
  | { kind: 'part'; title: string; prose: ProsePart[] }
  | { kind: 'actions'; actions: Action[] };

/** The errors that one can go to, one after the other. */
export interface Places {
  name: string;
  /** Where each begins in the text. */
  offsets: Uint32Array;
}

export interface DecodedView {
  heading: string;
  blocks: Block[];
  places: Places[];
  /** The one code whose page explains it here. */
  explained: KnownCode | undefined;
  /** The codes that the list lacks, as far as they are shown: others may be near them. */
  unlisted: readonly string[];
}

/** What a view is made with, besides what the text turned out to be. */
export interface ViewContext {
  /** What the site knows of a code. */
  describe: (code: string) => KnownCode;
  hasProduct: (id: string) => boolean;
  /** The absolute form of an address, for texts that are copied. */
  toUrl: (address: string) => string;
  /** What the page of a code says, once it is loaded. */
  explain: (known: KnownCode) => EntryAnswer | undefined;
  /** Whether the site's data is still on its way: what is missing then is not said to be missing. */
  isLoading: boolean;
}
