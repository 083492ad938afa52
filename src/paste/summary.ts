/** What a text of any size turned out to be: its errors by code, and no more of each than is shown. */
import type { DecodedError, Note, Outcome } from '../decoder/index.ts';
import type { LogTime } from './log-time.ts';
import type { SecretKind } from './secret-rules.ts';

/** A list of which only the beginning is kept. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly count: number;
}

/** The errors of one code, spelled as found. */
export interface CodeGroup {
  readonly code: string | undefined;
  readonly count: number;
  /** Its message is masked: it is shown. */
  readonly first: DecodedError;
  readonly requestIds: Listed<string>;
  readonly products: Listed<string>;
  readonly actions: Listed<string>;
  /** Where the log has times. */
  readonly times: { readonly first: LogTime; readonly last: LogTime } | undefined;
  /** Where each error begins, in UTF-16 offsets, in order. */
  readonly places: Uint32Array;
  /** The lines of the first and the last, counted from 1. */
  readonly lines: { readonly first: number; readonly last: number };
}

export interface Summary {
  readonly outcome: Outcome;
  readonly errorCount: number;
  /** In order of appearance. */
  readonly groups: readonly CodeGroup[];
  readonly requestIds: Listed<string>;
  /** Without that of the secrets, which has a place of its own. */
  readonly notes: readonly Exclude<Note, { kind: 'secrets' }>[];
  readonly secrets: readonly { readonly kind: SecretKind; readonly count: number }[];
  readonly lineCount: number;
}
