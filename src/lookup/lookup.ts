/**
 * "Which code is meant by this?", for the search, the decoder, the resolver and
 * the page of an unknown address alike.
 */
import { parseCode, toLettersKey } from '../naming/code-name.ts';
import { cleanQuery, type CleanQuery } from './clean-query.ts';
import { isAllowed, isFiltering, type CodeFilter } from './code-filter.ts';
import type { CodeRow } from './code-row.ts';
import { toCodeRanges, type Entry, type Range } from './entry.ts';
import {
  findInSentence,
  findPrefix,
  findSameLetters,
  findSameTail,
  findSpelling,
  findTail,
  getClosest,
} from './find-letters.ts';
import { findNear, findNearWords } from './find-near.ts';
import { findWords } from './find-words.ts';
import { createIndex, type Finding, type LookupIndex, type MatchReason } from './lookup-index.ts';

export type { CodeRow } from './code-row.ts';
export type { MatchReason } from './lookup-index.ts';

/** The codes, ready to be asked. Cheap to make: what is heavy is built at the first question. */
export interface Lookup {
  readonly rows: readonly CodeRow[];
  readonly index: LookupIndex;
}

/** A code that may be meant. */
export interface Match {
  row: CodeRow;
  /** Why it was found: all matches of a surer reason come before. */
  reason: MatchReason;
  /** The letters of `row.code` that matched: UTF-16 offsets, in order, apart from each other. */
  ranges: Range[];
}

const WELL_FORMED_CODE = /^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*$/;
/** As the Go SDK spells the code `FailedOperation.NoLock`: `FAILEDOPERATION_NOLOCK`. */
const GO_CONSTANT = /^[A-Z0-9]+_[A-Z0-9_]+$/;

/** A lookup over rows, whose codes must differ. */
export function createLookup(rows: readonly CodeRow[]): Lookup {
  return { rows, index: createIndex(rows) };
}

/**
 * Makes what `getSureMatch` needs, a piece a step. Whoever has a page to keep alive
 * goes through the steps one by one; who does not, need not call it at all.
 */
export function* prepareSureMatch({ index }: Lookup): Generator<undefined> {
  while (!index.makeSomeEntries()) yield;
  index.byCode();
  yield;
  index.bySpelling();
  yield;
  index.byKey();
  yield;
  index.bySpellingKey();
}

/** The same for `findCodes`. */
export function* prepareFindCodes({ index }: Lookup): Generator<undefined> {
  index.sortedKeys();
  yield;
  index.sortedTails();
  yield;
  index.joinedKeys();
  while (!index.makeSomeWords()) yield;
}

/**
 * The codes that a query may mean, at most `limit` and the likeliest first. The
 * query may be a code in any spelling, its beginning, its part after the dot,
 * words of it in any order, all that with a slip, an address of this site or a
 * line that names a `Code`. Nothing that can be read from it gives an empty list.
 * A filter leaves out codes, and changes nothing in the order of the others.
 */
export function findCodes(
  lookup: Lookup,
  query: string,
  limit: number,
  filter: CodeFilter = {},
): Match[] {
  const matches = new Map<CodeRow, Match>();
  if (limit < 1) return [];
  const isWanted = ({ row }: Entry) => isAllowed(row, filter);
  const index = isFiltering(filter) ? { ...lookup.index, isWanted } : lookup.index;
  for (const { entry, reason, keyRanges } of findInOrder(index, cleanQuery(query))) {
    const { row } = entry;
    if (matches.has(row) || !isWanted(entry)) continue;
    matches.set(row, { row, reason, ranges: toCodeRanges(row.code, keyRanges) });
    if (matches.size >= limit) break;
  }
  return [...matches.values()];
}

/** All codes that a filter lets pass, those that most product versions list first. */
export function listCodes({ index }: Lookup, filter: CodeFilter): CodeRow[] {
  return index.entries().flatMap(({ row }) => (isAllowed(row, filter) ? [row] : []));
}

/** Lazy: a step runs only when the ones before it did not fill the list. */
function* findInOrder(index: LookupIndex, query: CleanQuery): Generator<Finding> {
  if (query.text === '') return;
  let isFound = false;
  for (const finding of findLikely(index, query)) {
    isFound = true;
    yield finding;
  }
  if (!isFound) yield* findAtLast(index, query);
}

function* findLikely(index: LookupIndex, query: CleanQuery): Generator<Finding> {
  yield* findSpelling(index, query);
  yield* findSameLetters(index, query);
  yield* findInSentence(index, query);
  yield* findPrefix(index, query);
  yield* findTail(index, query);
  yield* findWords(index, query.text);
  yield* findNear(index, query.text);
}

/** What is better than nothing: another family with the same detail, a slip in each of several words. */
function* findAtLast(index: LookupIndex, query: CleanQuery): Generator<Finding> {
  yield* findSameTail(index, query);
  yield* findNear(index, parseCode(query.text).detail ?? '');
  yield* findNearWords(index, query.text);
}

/**
 * The one code that a text means without doubt: spelled so, listed as another
 * spelling, or the only one of these letters. undefined where a reader must choose.
 */
export function getSureMatch({ index }: Lookup, text: string): CodeRow | undefined {
  const query = cleanQuery(text);
  for (const { entry } of findSpelling(index, query)) return entry.row;

  const key = toLettersKey(query.text);
  const same = index.byKey().get(key) ?? index.bySpellingKey().get(key) ?? [];
  const sure = same.length === 1 ? same[0] : getClosest(same, query.text);
  return sure?.row;
}

/**
 * The row of the family to which a code belongs, meant for one that the list
 * lacks: `InvalidParameter` for `InvalidParameter.Nonsense`. undefined for what
 * is not formed like a code with a detail, or if its family is no code itself.
 */
export function getNearestFamily(lookup: Lookup, code: string): CodeRow | undefined {
  const { text } = cleanQuery(code);
  if (!WELL_FORMED_CODE.test(text)) return undefined;
  const { family, detail } = parseCode(GO_CONSTANT.test(text) ? text.replace('_', '.') : text);
  return detail === undefined ? undefined : getSureMatch(lookup, family);
}
