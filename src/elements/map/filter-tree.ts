/** A tree of places, and what of it a filter leaves. */

export interface Place<Item> {
  item: Item;
  text: string;
  places: readonly Place<Item>[];
}

/** What a filter leaves. */
export interface Filtered<Item> {
  shown: Set<Item>;
  /** Of what is shown, that in which something was found: it has to be open. */
  opened: Set<Item>;
  /** How many places were found by their own names. */
  amount: number;
}

/**
 * A place is found if every word is in its text or in that of a place above it,
 * and at least one in its own. With it is shown what leads there, and what is below it.
 */
export function filterTree<Item>(places: readonly Place<Item>[], query: string): Filtered<Item> {
  const words = toWords(query);
  const filtered: Filtered<Item> = { shown: new Set(), opened: new Set(), amount: 0 };
  for (const place of places) visit(place, words, words, filtered);
  return filtered;
}

/** @param missing the words that no place above has */
function visit<Item>(
  { item, text, places }: Place<Item>,
  words: readonly string[],
  missing: readonly string[],
  filtered: Filtered<Item>,
): boolean {
  const own = text.toLowerCase();
  const isNamed = words.some((word) => own.includes(word));
  const left = missing.filter((word) => !own.includes(word));
  const isFound = isNamed && left.length === 0;
  if (isFound) filtered.amount += 1;
  const found = places.map((place) => visit(place, words, left, filtered)).includes(true);
  if (left.length === 0 || found) filtered.shown.add(item);
  if (found) filtered.opened.add(item);
  return isFound || found;
}

function toWords(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
