import type { Entry } from './entry.ts';

/** Entries sorted by a key of theirs, so that a common beginning stands together. */
export interface SortedKeys {
  keys: readonly string[];
  /** `entries[i]` has the key `keys[i]`. */
  entries: readonly Entry[];
}

/** The entries by a key that consists of small letters and digits; an empty one leaves its entry out. */
export function sortKeys(entries: readonly Entry[], getKey: (entry: Entry) => string): SortedKeys {
  const sorted = entries
    .map((entry) => ({ entry, key: getKey(entry) }))
    .filter(({ key }) => key !== '')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.rank - b.entry.rank));
  return { keys: sorted.map(({ key }) => key), entries: sorted.map(({ entry }) => entry) };
}

/** The entries whose key begins so, in the order of the keys. */
export function getBeginning({ keys, entries }: SortedKeys, beginning: string): readonly Entry[] {
  // "{" follows "z": it is past every key that goes on.
  return entries.slice(findPlace(keys, beginning), findPlace(keys, `${beginning}{`));
}

/** How many keys are smaller than the text. */
function findPlace(keys: readonly string[], text: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
