/** The catalogue of this site's own content, put together once a build. */
import { createCatalogue } from './create-catalogue.ts';
import { createIdiomReader } from './idioms/read-code.ts';
import { readContent } from './read-content.ts';

const { products, codes, idioms, words, changes, sources } = readContent();

export const catalogue = createCatalogue(products, codes, {
  readIdiom: createIdiomReader(idioms, words, products),
  changes,
});

/** The day of the facts, as ISO 8601 writes it. */
export const updated = sources[0]?.updated ?? '';
