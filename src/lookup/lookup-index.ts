import { toLettersKey } from '../naming/code-name.ts';
import type { CodeRow } from './code-row.ts';
import { createEntries, groupByWord, type Entry, type Range } from './entry.ts';
import { joinKeys, type JoinedKeys } from './joined-keys.ts';
import { sortKeys, type SortedKeys } from './sorted-keys.ts';

/** Why a code was found, from the surest to the least sure. */
export type MatchReason = 'exact' | 'letters' | 'alias' | 'prefix' | 'tail' | 'words' | 'near';

/** An entry that was found, with the letters of its `key` by which it was. */
export interface Finding {
  entry: Entry;
  reason: MatchReason;
  keyRanges: Range[];
}

/** The rows in the orders and by the names that the search needs, each made at first need. */
export interface LookupIndex {
  /** In the order of their ranks. */
  entries(): readonly Entry[];
  byCode(): ReadonlyMap<string, Entry>;
  bySpelling(): ReadonlyMap<string, Entry>;
  byKey(): ReadonlyMap<string, readonly Entry[]>;
  /** By the letters of another spelling, where they are not those of the code. */
  bySpellingKey(): ReadonlyMap<string, readonly Entry[]>;
  sortedKeys(): SortedKeys;
  /** Only of those that have a part after the dot. */
  sortedTails(): SortedKeys;
  joinedKeys(): JoinedKeys;
  /** Which entries have a word. */
  byWord(): ReadonlyMap<string, readonly Entry[]>;
  /** Makes a bit of what takes longest of all. Whether it is ready. */
  makeSomeEntries(): boolean;
  makeSomeWords(): boolean;
  /** Whether an entry is looked for: with a filter, most need no score. */
  isWanted(entry: Entry): boolean;
}

/** The index over rows, empty until it is asked. */
export function createIndex(rows: readonly CodeRow[]): LookupIndex {
  const making = inSteps(() => createEntries(rows));
  const entries = making.finish;
  const words = inSteps(() => groupByWord(entries()));
  return {
    entries,
    byCode: once(() => new Map(entries().map((entry) => [entry.row.code, entry]))),
    bySpelling: once(() => new Map(entries().flatMap(toSpellingPairs))),
    byKey: once(() => groupByKeys(entries(), ({ key }) => [key])),
    bySpellingKey: once(() => groupByKeys(entries(), listSpellingKeys)),
    sortedKeys: once(() => sortKeys(entries(), ({ key }) => key)),
    sortedTails: once(() => sortKeys(entries(), ({ tail }) => tail)),
    joinedKeys: once(() => joinKeys(entries())),
    byWord: words.finish,
    makeSomeEntries: making.step,
    makeSomeWords: words.step,
    isWanted: () => true,
  };
}

/**
 * The candidates that are wanted and have a score, the lowest first and equals by
 * rank; those without are left out. A score is a whole number from 0 to below 2^31.
 */
export function* sortByScore(
  index: LookupIndex,
  candidates: readonly Entry[],
  getScore: (entry: Entry) => number | undefined,
): Generator<Entry> {
  // Score and rank in one number: sorting numbers is many times faster than comparing
  // entries, and of thousands of candidates only the first few are asked for.
  const entries = index.entries();
  const places: number[] = [];
  for (const candidate of candidates) {
    const score = index.isWanted(candidate) ? getScore(candidate) : undefined;
    if (score !== undefined) places.push(score * entries.length + candidate.rank);
  }
  for (const place of Float64Array.from(places).sort()) {
    const entry = entries[place % entries.length];
    if (entry !== undefined) yield entry;
  }
}

function once<Value>(create: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: create() }).value;
}

/** What is made once, in steps or, when it is needed before, at one go. */
function inSteps<Value>(start: () => Generator<undefined, Value>) {
  let steps: Generator<undefined, Value> | undefined;
  let made: { value: Value } | undefined;
  const step = () => {
    if (made) return true;
    steps ??= start();
    const { done, value } = steps.next();
    if (done === true) made = { value };
    return made !== undefined;
  };
  const finish = () => {
    while (!made) step();
    return made.value;
  };
  return { step, finish };
}

function toSpellingPairs(entry: Entry): [string, Entry][] {
  return entry.row.spellings.map((spelling) => [spelling, entry]);
}

/** The keys of an entry's other spellings, where they differ from its own. */
function listSpellingKeys({ key, row }: Entry): string[] {
  return [...new Set(row.spellings.map(toLettersKey))].filter((other) => other !== key);
}

/** Entries by each of their keys. By hand, since the package runs on Node 20, without `Map.groupBy`. */
function groupByKeys(
  entries: readonly Entry[],
  toKeys: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of toKeys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
