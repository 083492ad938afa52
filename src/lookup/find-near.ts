/** Finds codes although the query has a slip of the pen in it. */
import { toLettersKey } from '../naming/code-name.ts';
import { toWords, type Entry, type Range } from './entry.ts';
import { getContaining } from './joined-keys.ts';
import { sortByScore, type Finding, type LookupIndex } from './lookup-index.ts';
import { fitWithOneSlip } from './one-slip.ts';

/** What is shorter is one slip away from too much. */
const SHORTEST_QUERY = 4;
const SHORTEST_WORD = 4;

/** From best to worst; between two there is room for the length of a code. */
const SCORE = { code: 0, tail: 1000, codeBeginning: 2000, tailBeginning: 3000 } as const;

interface Fit {
  score: number;
  keyRanges: Range[];
}

/**
 * Codes that the query is but for one slip, then those whose part after the dot
 * it is, then those that begin so.
 */
export function* findNear(index: LookupIndex, text: string): Generator<Finding> {
  const query = toLettersKey(text);
  if (query.length < SHORTEST_QUERY) return;
  const candidates = getCandidates(index, query);
  for (const entry of sortByScore(index, candidates, (each) => fitEntry(query, each)?.score)) {
    yield { entry, reason: 'near', keyRanges: fitEntry(query, entry)?.keyRanges ?? [] };
  }
}

/**
 * All codes worth a closer look: a slip leaves one half of the query as it is,
 * unless it swaps the two letters where the halves meet.
 */
function getCandidates(index: LookupIndex, query: string): Entry[] {
  const middle = query.length >>> 1;
  const swapped =
    query.slice(0, middle - 1) +
    query.charAt(middle) +
    query.charAt(middle - 1) +
    query.slice(middle + 1);
  const joined = index.joinedKeys();
  const found = new Set(getContaining(joined, query.slice(0, middle)));
  for (const entry of getContaining(joined, query.slice(middle))) found.add(entry);
  for (const entry of getContaining(joined, swapped)) found.add(entry);
  return [...found];
}

function fitEntry(query: string, { key, tail }: Entry): Fit | undefined {
  const inCode = fitWithOneSlip(query, key);
  if (inCode?.part === 'whole') return { score: SCORE.code, keyRanges: inCode.ranges };

  const inTail = tail === '' ? undefined : fitWithOneSlip(query, tail);
  const start = key.length - tail.length;
  const tailRanges = (inTail?.ranges ?? []).map(([a, b]): Range => [start + a, start + b]);
  if (inTail?.part === 'whole') return { score: SCORE.tail, keyRanges: tailRanges };
  if (inCode !== undefined) {
    return { score: SCORE.codeBeginning + key.length, keyRanges: inCode.ranges };
  }
  if (inTail !== undefined) {
    return { score: SCORE.tailBeginning + tail.length, keyRanges: tailRanges };
  }
  return undefined;
}

/** Codes that have every word of the query, with at most one slip in each; the shortest first. */
export function* findNearWords(index: LookupIndex, text: string): Generator<Finding> {
  const words = toWords(text).map((word) => findNearWord(index, word));
  // The word that the fewest codes have leaves the least to check.
  const [rarest, ...others] = words.toSorted((a, b) => a.entries.length - b.entries.length);
  if (rarest === undefined) return;
  const hits = [...new Set(rarest.entries)].filter((entry) => {
    const own = toOwnWords(entry);
    return others.every(({ spellings }) => own.some((word) => spellings.has(word)));
  });
  for (const entry of hits.sort((a, b) => a.key.length - b.key.length || a.rank - b.rank)) {
    const keyRanges = words.map(({ spellings }) => toRange(entry, spellings));
    yield { entry, reason: 'near', keyRanges };
  }
}

/** What a word of the query may mean. */
interface NearWord {
  spellings: Set<string>;
  /** The codes that have one of the spellings; one that has several is there as often. */
  entries: Entry[];
}

function findNearWord(index: LookupIndex, word: string): NearWord {
  const near = [...index.byWord()].filter(([own]) => own.startsWith(word) || isNear(word, own));
  return {
    spellings: new Set(near.map(([own]) => own)),
    entries: near.flatMap(([, entries]) => entries),
  };
}

function isNear(word: string, own: string): boolean {
  if (word.length < SHORTEST_WORD || Math.abs(word.length - own.length) > 1) return false;
  return fitWithOneSlip(word, own)?.part === 'whole';
}

/** Where the first of the spellings stands in the entry's key. */
function toRange(entry: Entry, spellings: ReadonlySet<string>): Range {
  let start = 0;
  for (const own of toOwnWords(entry)) {
    if (spellings.has(own)) return [start, start + own.length];
    start += own.length;
  }
  return [0, 0];
}

function toOwnWords(entry: Entry): string[] {
  return entry.words.trim().split(' ');
}
