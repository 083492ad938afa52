import { parseCode, toLettersKey, toSpacedWords } from '../naming/code-name.ts';
import type { CodeRow } from './code-row.ts';

/** A row with what the search compares. */
export interface Entry {
  row: CodeRow;
  /** Its place when all are sorted by reach, then by code point: what settles every tie. */
  rank: number;
  /** The letters and digits of the code, in lower case. */
  key: string;
  /** Those of the part after the dot; empty for a bare family. A suffix of `key`. */
  tail: string;
  /** The words of the code in lower case, a blank before and after each. */
  words: string;
}

/** From where to where, the end not included. */
export type Range = [start: number, end: number];

/** So many rows make a step: a millisecond or some. */
const stepLength = 500;

/** The rows as entries, in the order of their ranks, made bit by bit. */
export function* createEntries(rows: readonly CodeRow[]): Generator<undefined, Entry[]> {
  const sorted = rows.toSorted((a, b) => b.reach - a.reach || (a.code < b.code ? -1 : 1));
  const entries: Entry[] = [];
  for (const [rank, row] of sorted.entries()) {
    if (rank % stepLength === 0) yield;
    entries.push({
      row,
      rank,
      key: toLettersKey(row.code),
      tail: toLettersKey(parseCode(row.code).detail ?? ''),
      words: ` ${toSpacedWords(row.code)} `,
    });
  }
  return entries;
}

/** Which entries have a word, found bit by bit. */
export function* groupByWord(
  entries: readonly Entry[],
): Generator<undefined, Map<string, Entry[]>> {
  const groups = new Map<string, Entry[]>();
  for (const [index, entry] of entries.entries()) {
    if (index % stepLength === 0) yield;
    for (const word of new Set(entry.words.trim().split(' '))) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** The words of a query in lower case, each once. */
export function toWords(text: string): string[] {
  const words = toSpacedWords(text);
  return words === '' ? [] : [...new Set(words.split(' '))];
}

/**
 * Ranges of an entry's `key` as ranges of the code as it is spelled: sorted, and
 * those that touch or overlap made one.
 */
export function toCodeRanges(code: string, keyRanges: readonly Range[]): Range[] {
  const places = [...code.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);
  const ranges: Range[] = [];
  for (const [start, end] of keyRanges.toSorted(([a], [b]) => a - b)) {
    const first = places[start];
    const last = places[end - 1];
    if (first === undefined || last === undefined || start >= end) continue;
    const previous = ranges.at(-1);
    if (previous !== undefined && first <= previous[1])
      previous[1] = Math.max(previous[1], last + 1);
    else ranges.push([first, last + 1]);
  }
  return ranges;
}
