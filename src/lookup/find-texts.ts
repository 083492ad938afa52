/**
 * Finds texts by words in Chinese, which has no blanks between them: by each two letters
 * that stand beside each other, and by runs of them. What few texts have counts most.
 */
import type { Range } from './entry.ts';
import { hasChinese } from './has-chinese.ts';

export interface SearchedText {
  /** Its names, a line each; what it says in a sentence; all the rest. Any may be empty. */
  parts: readonly [names: string, summary: string, rest: string];
}

/** What a find is worth, by part. */
const worths = [8, 4, 1] as const;
/** A text must have so much of what all texts together have of the query. */
const leastShare = 0.35;
/** And be so good beside the best. */
const leastOfBest = 0.1;
/** All texts together must have so much of the query; else it is about something else. */
const leastKnown = 0.4;
/** Nobody types more. UTF-16 units. */
const longestQuery = 100;

/** What asks, and says nothing of the matter. */
const fillers = /怎么办|怎么样?|为什么|什么|如何|怎样|请问|[是的了吗呢我]/gu;
const runs = /\p{Script=Han}+|[a-z0-9]+/gu;

/** The runs of Chinese letters and the other words of a query, in small letters. */
function splitQuery(query: string): string[] {
  const text = query.slice(0, longestQuery).normalize('NFKC').toLowerCase();
  const all = text.match(runs) ?? [];
  const telling = text.replace(fillers, ' ').match(runs) ?? all;
  const long = telling.filter(({ length }) => length > 1);
  return long.length > 0 ? long : telling;
}

/** The pairs of letters of a run; of a word in another script, the word. */
function toGrams(run: string): string[] {
  if (!hasChinese(run)) return [run];
  const letters = [...run];
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** What a part that has a piece of the query is worth, the best of all; 0 where none has it. */
function getWorth(parts: readonly string[], piece: string): number {
  return worths[parts.findIndex((part) => part.includes(piece))] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A search over texts. What it finds is in the order of likelihood, equals in that of the texts. */
export function createTextSearch<Text extends SearchedText>(
  texts: readonly Text[],
): (query: string) => Text[] {
  const folded = texts.map((text) => ({
    text,
    parts: text.parts.map((part) => part.toLowerCase()),
  }));
  return (query) => {
    const asked = splitQuery(query);
    const grams = [...new Set(asked.flatMap(toGrams))];
    const rarities = new Map(
      grams.map((gram) => {
        const having = folded.filter(({ parts }) => getWorth(parts, gram) > 0).length;
        return [gram, having === 0 ? 0 : Math.log(1 + texts.length / having)];
      }),
    );
    const getRarity = (gram: string) => rarities.get(gram) ?? 0;
    const known = grams.filter((gram) => getRarity(gram) > 0);
    if (known.length < grams.length * leastKnown) return [];
    const whole = sum(known.map(getRarity));

    const scored = folded.flatMap(({ text, parts }) => {
      const found = known.filter((gram) => getWorth(parts, gram) > 0);
      if (found.length === 0 || sum(found.map(getRarity)) < whole * leastShare) return [];
      const names = (parts[0] ?? '').split('\n').filter((name) => name !== '');
      const isNamed = asked.some((run) => names.some((name) => run.includes(name)));
      const score =
        sum(found.map((gram) => getRarity(gram) * getWorth(parts, gram))) +
        sum(asked.map((run) => sum(toGrams(run).map(getRarity)) * getWorth(parts, run))) +
        (isNamed ? whole * worths[0] : 0);
      return [{ text, score }];
    });
    const best = Math.max(...scored.map(({ score }) => score));
    return scored
      .filter(({ score }) => score >= best * leastOfBest)
      .sort((one, other) => other.score - one.score)
      .map(({ text }) => text);
  };
}

/** Where a text has what a query asks for: UTF-16 offsets, in order, apart from each other. */
export function findAsked(text: string, query: string): Range[] {
  const folded = text.toLowerCase();
  const found = splitQuery(query)
    .flatMap(toGrams)
    .flatMap((gram) => findAll(folded, gram))
    .sort(([one], [other]) => one - other);
  const joined: Range[] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function findAll(text: string, piece: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    found.push([at, at + piece.length]);
  }
  return found;
}
