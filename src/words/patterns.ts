/** Functions of words as patterns: the fixed parts of what they return, and what stands between. */
import { createMarkers, parsePrinted, type Marker } from './printed.ts';
import type { Hole } from './translation.ts';

type Func = (...values: readonly unknown[]) => unknown;

/** A sentence with arguments in it, and the same in the other language. */
export interface Pattern {
  english: Func;
  other: Func;
  holes: readonly Hole[];
  /** The arguments, constants and such as are read from the text. */
  markers: readonly Marker[];
  /** One more than there are places. */
  fixed: readonly string[];
  /** Which argument stands at each place. */
  places: readonly number[];
}

/** The patterns of a function: one for each form, such as singular and plural. */
export function createPatterns(english: Func, other: Func, holes: readonly Hole[]): Pattern[] {
  const choices = combine(holes.map(createMarkers));
  return choices.flatMap((markers) => {
    const sentence = english(...markers.map(({ value }) => value));
    if (typeof sentence !== 'string') return [];
    const { fixed, places } = splitAtMarkers(sentence, markers);
    // Signs alone tell nothing.
    return fixed.some((part) => /\p{L}/u.test(part))
      ? [{ english, other, holes, markers, fixed, places }]
      : [];
  });
}

/**
 * The sentence in the other language; undefined if the text is none of this pattern.
 * It is one only if the English function makes just this text of what was read from it.
 */
export function translateByPattern(
  pattern: Pattern,
  text: string,
  translate: (words: string) => string | undefined,
): string | undefined {
  const printed = match(pattern, text);
  if (!printed) return undefined;
  const { english, other, holes, markers, places } = pattern;
  const values = markers.map(({ value }) => value);
  const translated = [...values];
  for (const [at, index] of places.entries()) {
    const hole = holes[index];
    const read = hole && parsePrinted(hole, printed[at] ?? '', translate);
    if (!read) return undefined;
    values[index] = read.value;
    translated[index] = read.translated;
  }
  if (english(...values) !== text) return undefined;
  const sentence = other(...translated);
  return typeof sentence === 'string' ? sentence : undefined;
}

/** What stands at the places. Each fixed part is looked for once, from left to right. */
function match({ fixed }: Pattern, text: string): string[] | undefined {
  const [first = '', ...rest] = fixed;
  const last = rest.pop();
  if (last === undefined) return text === first ? [] : undefined;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const printed: string[] = [];
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from + 1);
    if (at < 0) return undefined;
    printed.push(text.slice(from, at));
    from = at + part.length;
  }
  if (from > end) return undefined;
  return [...printed, text.slice(from, end)];
}

function splitAtMarkers(sentence: string, markers: readonly Marker[]) {
  const found = markers
    .flatMap(({ printed }, index) => {
      const at = printed === undefined ? -1 : sentence.indexOf(printed);
      return printed === undefined || at < 0 ? [] : [{ index, at, end: at + printed.length }];
    })
    .toSorted((one, other) => one.at - other.at);
  const starts = [0, ...found.map(({ end }) => end)];
  const ends = [...found.map(({ at }) => at), sentence.length];
  return {
    fixed: starts.map((start, index) => sentence.slice(start, ends[index])),
    places: found.map(({ index }) => index),
  };
}

/** All ways to take one of each. */
function combine<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])),
    [[]],
  );
}
