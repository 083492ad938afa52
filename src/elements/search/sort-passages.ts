import { hasWordOf } from './excerpt.ts';
import type { Passage } from './passage.ts';

/**
 * Passages in the order in which a reader looks: what is about the words by its title,
 * guides before products, then the other guides, then families of that name and codes. Within each, in the order in which they come.
 */
export function sortPassages(passages: readonly Passage[], query: string): Passage[] {
  return passages
    .map((passage) => ({ passage, place: getPlace(passage, query) }))
    .sort((one, other) => one.place - other.place)
    .map(({ passage }) => passage);
}

function getPlace({ kind, title }: Passage, query: string): number {
  switch (kind) {
    case 'guide':
      return hasWordOf(title, query) ? 0 : 2;
    case 'product':
      return 1;
    case 'code':
      return !title.includes('.') && hasWordOf(title, query) ? 3 : 4;
  }
}
