/** Which idioms a detail's words say, and what they leave over. */
import type { Idiom } from '../../schemas/idioms.ts';
import { dropFillers, type Lexicon, type Word } from './lexicon.ts';

export interface Match {
  idiom: Idiom;
  /** How many words of the detail the idiom takes. */
  length: number;
  place: Place;
  /** Whether it takes idle words alone, which count where nothing else is said. */
  isIdle: boolean;
  /** The words before and behind it. */
  rest: Word[];
  /** The same in two, where the idiom is in their middle. */
  sides: Sides | undefined;
}

/** What stands before and behind a phrase. */
export interface Sides {
  before: Word[];
  behind: Word[];
}

type Place = Idiom['at'][number];

interface Phrase {
  lemmas: readonly string[];
  idiom: Idiom;
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function createPhrases(idioms: readonly Idiom[]): Phrases {
  const all = idioms.flatMap((idiom) =>
    idiom.phrases.map((phrase): Phrase => ({ lemmas: phrase.split(' '), idiom })),
  );
  return Map.groupBy(all, ({ lemmas }) => lemmas[0] ?? '');
}

/** Words that add nothing at the start or the end of what an idiom is said of. */
const idleStarts: ReadonlySet<string> = new Set(['error', 'invalid']);
const idleEnds: ReadonlySet<string> = new Set(['error', 'exception']);
/** `NotFoundCode` says no more than `NotFound`, but a `StatusCode` is a thing. */
const idleBehindPhrase: ReadonlySet<string> = new Set([...idleEnds, 'code']);

/** An end counts before a start, and that before the middle. */
const ranks: Readonly<Record<Place, number>> = { end: 0, start: 1, middle: 2 };

/**
 * All that the words can be read as, the longest phrase first, at the end before at the start. What
 * a negation stands before is left out: it says the contrary.
 */
export function listMatches(words: readonly Word[], phrases: Phrases, lexicon: Lexicon): Match[] {
  const told = dropFillers(words, lexicon);
  const from = told.length > 1 && told[0]?.lemma === 'error' ? 1 : 0;
  const last = told.at(-1)?.lemma ?? '';
  const to = told.length - from > 1 && idleBehindPhrase.has(last) ? told.length - 1 : told.length;
  return findPhrases(told, phrases, from, to)
    .filter(({ idiom, place }) => idiom.at.includes(place))
    .map((found) => ({
      ...found,
      rest: dropIdle(found.rest),
      sides: found.sides && {
        before: dropIdle(found.sides.before),
        behind: dropIdle(found.sides.behind),
      },
    }))
    .filter(({ rest }) => !rest.some(isLeftOver))
    .toSorted(
      (one, other) =>
        other.length - one.length ||
        Number(one.isIdle) - Number(other.isIdle) ||
        ranks[one.place] - ranks[other.place],
    );
}

/** Whether one match is as strong as another. */
export function isAsStrong(one: Match, other: Match): boolean {
  return one.length === other.length && one.place === other.place && one.isIdle === other.isIdle;
}

/** Every phrase in the words; their first `from` and those from `to` on are idle, if they are left over. */
function findPhrases(words: readonly Word[], phrases: Phrases, from: number, to: number): Match[] {
  return words.flatMap((word, at) =>
    listPhrasesFrom(word, phrases).flatMap(({ lemmas, idiom }) => {
      if (!lemmas.every((part, offset) => says(words[at + offset], part))) return [];
      const end = at + lemmas.length;
      const place: Place = end >= to ? 'end' : at <= from ? 'start' : 'middle';
      const before = words.slice(from, at);
      const isThingsCode = words.at(-1)?.lemma === 'code';
      const behind = end < to ? words.slice(end, isThingsCode ? undefined : to) : [];
      const isIdle = end <= from || at >= to;
      const sides = place === 'middle' ? { before, behind } : undefined;
      return [{ idiom, length: lemmas.length, rest: [...before, ...behind], sides, place, isIdle }];
    }),
  );
}

/** Whether a word may not be left over: a negation, or what remains of a word such as `unsupported`. */
function isLeftOver({ lemma, shown }: Word): boolean {
  return lemma === 'not' || lemma === 'no' || shown === '';
}

function listPhrasesFrom({ lemma }: Word, phrases: Phrases): readonly Phrase[] {
  const own = phrases.get(lemma) ?? [];
  if (lemma !== 'no') return own;
  return [...own, ...(phrases.get('not') ?? []).filter(({ lemmas }) => lemmas.length > 1)];
}

/** Whether a word says a part of a phrase: `no` says what `not` says, where more is said. */
function says(word: Word | undefined, part: string): boolean {
  return word?.lemma === part || (part === 'not' && word?.lemma === 'no');
}

/** The rest of a detail without `invalid` before it and `error` behind it: `InvalidIdMalformed`. */
function dropIdle(rest: readonly Word[]): Word[] {
  const from = rest.length > 1 && idleStarts.has(rest[0]?.lemma ?? '') ? 1 : 0;
  const hasIdleEnd = rest.length - from > 1 && idleEnds.has(rest.at(-1)?.lemma ?? '');
  return rest.slice(from, hasIdleEnd ? -1 : undefined);
}
