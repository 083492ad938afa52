/** Which idioms a detail's words say, and what they leave over. */
import type { Idiom } from '../../content.config.ts';
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
const idleEnds: ReadonlySet<string> = new Set(['error', 'exception', 'code']);

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
  const to = told.length - from > 1 && idleEnds.has(last) ? told.length - 1 : told.length;
  return findPhrases(told, phrases, from, to)
    .filter(({ idiom, place }) => idiom.at.includes(place))
    .map((found) => ({ ...found, rest: dropIdle(found.rest) }))
    .filter(({ rest }) => !rest.some(({ lemma }) => lemma === 'not'))
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
  return words.flatMap(({ lemma }, at) =>
    (phrases.get(lemma) ?? []).flatMap(({ lemmas, idiom }) => {
      if (!lemmas.every((part, offset) => words[at + offset]?.lemma === part)) return [];
      const end = at + lemmas.length;
      const place: Place = end >= to ? 'end' : at <= from ? 'start' : 'middle';
      const rest = [...words.slice(from, at), ...words.slice(end, Math.max(end, to))];
      const isIdle = end <= from || at >= to;
      return [{ idiom, length: lemmas.length, rest, place, isIdle }];
    }),
  );
}

/** The rest of a detail without `invalid` before it and `error` behind it: `InvalidIdMalformed`. */
function dropIdle(rest: readonly Word[]): Word[] {
  const from = rest.length > 1 && idleStarts.has(rest[0]?.lemma ?? '') ? 1 : 0;
  const hasIdleEnd = rest.length - from > 1 && idleEnds.has(rest.at(-1)?.lemma ?? '');
  return rest.slice(from, hasIdleEnd ? -1 : undefined);
}
