import type { Entry } from './entry.ts';

/**
 * The keys of all entries in one text. Looking through that for a few letters is
 * several times faster than asking each key.
 */
export interface JoinedKeys {
  text: string;
  entries: readonly Entry[];
  /** Where the key of `entries[i]` ends in `text`. */
  ends: readonly number[];
}

/** Joins the keys of entries, which keep their order. */
export function joinKeys(entries: readonly Entry[]): JoinedKeys {
  let end = -1;
  const ends = entries.map(({ key }) => (end += key.length + 1));
  return { text: entries.map(({ key }) => key).join('\n'), entries, ends };
}

/** The entries whose key has the letters in it, in the order of the entries. */
export function getContaining({ text, entries, ends }: JoinedKeys, letters: string): Entry[] {
  const found: Entry[] = [];
  let index = 0;
  let at = text.indexOf(letters);
  while (at >= 0) {
    while ((ends[index] ?? Infinity) <= at) index += 1;
    const entry = entries[index];
    const end = ends[index];
    if (entry === undefined || end === undefined) break;
    found.push(entry);
    at = text.indexOf(letters, end);
  }
  return found;
}
