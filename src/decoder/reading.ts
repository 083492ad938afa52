import type { FieldList, FieldValue } from './field-list.ts';
import type { Scan } from './scanner/scan-result.ts';
import type { FieldKey } from './scanner/vocabulary.ts';
import type { Origin, OtherService, Span } from './types.ts';
import { namesVendor } from './values/names.ts';

/**
 * How far an error may be believed. `certain`: it stood in the API's own envelope or an SDK's own
 * words. `likely`: it looks like the API's, unless the text names another service. `weak`: it is
 * the API's only if the text names the vendor.
 */
export type Trust = 'certain' | 'likely' | 'weak';

/** An error while the text is still being read: its RequestId may come later. */
export interface Draft {
  code: string | undefined;
  basis: 'code' | 'message';
  message: string | undefined;
  requestId: string | undefined;
  origin: Origin;
  codeSpan: Span | undefined;
  messageSpan: Span | undefined;
  requestIdSpan: Span | undefined;
  trust: Trust;
  /** Whether it is an item of an answer that succeeded as a whole. */
  isItem: boolean;
  /** Where the occurrence starts and ends. */
  start: number;
  end: number;
}

/** An object (or a PHP list) that is open, with the fields that matter. */
export interface Frame {
  readonly kind: 'object';
  /** The field whose value it is. */
  readonly name: FieldKey | undefined;
  readonly isApiNamed: boolean;
  readonly isList: boolean;
  readonly start: number;
  /** The object around it, as long as that is open. */
  parent: Frame | undefined;
  /** Whether it is the value of `Response`, or inside of it. */
  readonly isInResponse: boolean;
  /** How many drafts there were when it opened. */
  readonly draftsBefore: number;
  fields: FieldList | undefined;
  /** Errors inside it whose RequestId may be among its fields. */
  waiting: Draft[] | undefined;
  /** Whether an object called `Error` stood in it. */
  hasError: boolean;
}

/** A string that is open. */
export interface OpenString {
  readonly kind: 'string';
  readonly quote: number;
  readonly field: FieldValue | undefined;
  readonly start: number;
  /** Up to here it is known to hold no line end. */
  lineFreeTo: number;
}

/** A body of API 2.0; `draft` is undefined where it tells of a success. */
export interface LegacyBody {
  readonly draft: Draft | undefined;
  readonly codeDesc: string | undefined;
}

/** An error whose message is known and whose code may come in a dump below. */
export interface Thrown {
  readonly start: number;
  /** Where its message starts. */
  readonly message: number;
  /** Whether an SDK was named. */
  readonly isSdk: boolean;
  readonly origin: Origin;
  /** The token of its name. */
  readonly token: number;
}

/** All that the recognisers have found so far. */
export interface Reading {
  readonly scan: Scan;
  readonly drafts: Draft[];
  readonly legacy: LegacyBody[];
  /** Shapes that another service prints. */
  readonly foreign: OtherService[];
  /** Services that the text names: what only looks like the API's is then theirs. */
  readonly rivals: Set<OtherService>;
  /** Errors of other services whose shape is known: their code is worth naming. */
  readonly foreignErrors: Draft[];
  readonly requestIds: { readonly value: string; readonly start: number }[];
  successes: number;
  hasVendor: boolean;
  hasTerraform: boolean;
  hasCli: boolean;
  isTruncated: boolean;
  /** The deepest level of escaping at which an answer was found. */
  escapes: number;
  /** The last error that was thrown, until its dump is found. */
  thrown: Thrown | undefined;
}

export function createReading(scan: Scan): Reading {
  return {
    scan,
    drafts: [],
    legacy: [],
    foreign: [],
    rivals: new Set(),
    foreignErrors: [],
    requestIds: [],
    successes: 0,
    hasVendor: namesVendor(scan.text),
    hasTerraform: false,
    hasCli: false,
    isTruncated: false,
    escapes: 0,
    thrown: undefined,
  };
}

type DraftParts = Pick<Draft, 'origin' | 'trust' | 'start' | 'end'> & Partial<Draft>;

/** A draft with the usual values where none is given. */
export function createDraft(parts: DraftParts): Draft {
  return {
    code: parts.code,
    basis: parts.basis ?? 'code',
    message: parts.message,
    requestId: parts.requestId,
    origin: parts.origin,
    codeSpan: parts.codeSpan,
    messageSpan: parts.messageSpan,
    requestIdSpan: parts.requestIdSpan,
    trust: parts.trust,
    isItem: parts.isItem ?? false,
    start: parts.start,
    end: parts.end,
  };
}

/** Where all that was read of an error ends. */
export function getEnd(draft: Draft): number {
  return Math.max(draft.end, draft.messageSpan?.end ?? 0, draft.requestIdSpan?.end ?? 0);
}

/** Puts in order of appearance what mostly is already. */
export function sortByStart<Item extends { readonly start: number }>(
  items: readonly Item[],
): readonly Item[] {
  const isSorted = items.every((item, at) => item.start >= (items[at - 1]?.start ?? 0));
  return isSorted ? items : items.toSorted((a, b) => a.start - b.start);
}

/** Whether an error is the API's, by all that the text says of who speaks. */
export function isBelieved(reading: Reading, draft: Draft): boolean {
  switch (draft.trust) {
    case 'certain':
      return true;
    case 'likely':
      return reading.hasVendor || reading.rivals.size === 0;
    case 'weak':
      return reading.hasVendor;
  }
}
