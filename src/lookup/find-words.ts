/** Finds codes by the words in them, in whatever order they are asked for. */
import { toWords, type Entry, type Range } from './entry.ts';
import { getContaining } from './joined-keys.ts';
import { sortByScore, type Finding, type LookupIndex } from './lookup-index.ts';
import { countSharedLetters } from './one-slip.ts';

/** Words of a sentence that need not be in the code; where they are (`TooLong`, `NotIn`), it fits better. */
const OPTIONAL_WORDS = new Set(
  (
    'a an and are at be been by code did do does error exception for from get got has have how i ' +
    'in is it my of on or that the this to was were what when why with'
  ).split(' '),
);

/** What the ways to find a word cost. */
const COST = { whole: 0, beginning: 1, stem: 1, absent: 2, inside: 3 } as const;
/** What it costs that the words stand in another order than in the query. */
const COST_OF_DISORDER = 2;

/** No code has as many letters. */
const MOST_LETTERS = 1000;

const SHORTEST_STEM = 4;
const ENDING = /(?:ing|ed|es|s|d)$/;

/** A word of the query. Those with blanks are for comparison with an entry's `words`. */
interface QueryWord {
  word: string;
  spaced: string;
  beginning: string;
  /** The word without its English ending, if it has one: `expired` also finds `Expire`. */
  stem: string | undefined;
  optional: boolean;
}

/** Codes that have all the words, those first where they are words of their own and little else is. */
export function* findWords(index: LookupIndex, text: string): Generator<Finding> {
  const words = toQueryWords(text);
  const candidates = getCandidates(index, words);
  for (const entry of sortByScore(index, candidates, (each) => scoreEntry(each, words))) {
    yield { entry, reason: 'words', keyRanges: words.flatMap((word) => findRange(entry, word)) };
  }
}

/** The codes that have the longest of the words that must be there; none if another is nowhere. */
function getCandidates(index: LookupIndex, words: readonly QueryWord[]): readonly Entry[] {
  const joined = index.joinedKeys();
  const needed = words
    .filter(({ optional }) => !optional)
    .map(({ word, stem }) => stem?.trim() ?? word)
    .sort((a, b) => b.length - a.length);
  const [longest] = needed;
  if (longest === undefined || !needed.every((letters) => joined.text.includes(letters))) return [];
  return getContaining(joined, longest);
}

/** The words of a query. If all could be left out, none is. */
function toQueryWords(text: string): QueryWord[] {
  const words = toWords(text);
  const areAllOptional = words.every((word) => OPTIONAL_WORDS.has(word));
  return words.map((word) => {
    const stem = word.replace(ENDING, '');
    return {
      word,
      spaced: ` ${word} `,
      beginning: ` ${word}`,
      stem: stem !== word && stem.length >= SHORTEST_STEM ? ` ${stem}` : undefined,
      optional: !areAllOptional && OPTIONAL_WORDS.has(word),
    };
  });
}

/** The lower the better; undefined if a word is missing. */
function scoreEntry(entry: Entry, words: readonly QueryWord[]): number | undefined {
  let cost = 0;
  let rest = entry.key.length;
  let place = 0;
  let isInOrder = true;
  for (const word of words) {
    const how = findWord(entry, word);
    if (how === undefined) return undefined;
    cost += COST[how];
    if (how !== 'absent') rest -= word.word.length;
    const next = getPlace(entry, word, how);
    if (next === undefined) continue;
    isInOrder &&= next >= place;
    place = next;
  }
  if (!isInOrder) cost += COST_OF_DISORDER;
  return cost * MOST_LETTERS + Math.max(0, rest);
}

function findWord(entry: Entry, query: QueryWord): keyof typeof COST | undefined {
  if (entry.key.includes(query.word)) {
    if (entry.words.includes(query.spaced)) return 'whole';
    if (entry.words.includes(query.beginning)) return 'beginning';
    // A single letter inside of words says nothing.
    if (query.word.length > 1) return 'inside';
  }
  if (query.stem !== undefined && entry.words.includes(query.stem)) return 'stem';
  return query.optional ? 'absent' : undefined;
}

/** Where in the entry's `words` a word begins; undefined if it does not begin one. */
function getPlace(entry: Entry, query: QueryWord, how: keyof typeof COST): number | undefined {
  switch (how) {
    case 'whole':
      return entry.words.indexOf(query.spaced);
    case 'beginning':
      return entry.words.indexOf(query.beginning);
    case 'stem':
      return query.stem === undefined ? undefined : entry.words.indexOf(query.stem);
    case 'inside':
    case 'absent':
      return undefined;
  }
}

/** The letters of the entry's key that a word stands for; none for an optional word that is absent. */
function findRange(entry: Entry, query: QueryWord): Range[] {
  const how = findWord(entry, query);
  if (how === undefined || how === 'absent') return [];
  const place = getPlace(entry, query, how);
  const start =
    place === undefined
      ? entry.key.indexOf(query.word)
      : entry.words.slice(0, place).replaceAll(' ', '').length;
  return [[start, start + countSharedLetters(query.word, entry.key.slice(start))]];
}
