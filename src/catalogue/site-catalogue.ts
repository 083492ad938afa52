/** The catalogue of this site's own content, put together once a build. */
import { createCatalogue } from './create-catalogue.ts';
import { readContent } from './read-content.ts';

const { products, codes, sources } = readContent();

export const catalogue = createCatalogue(products, codes);

/** The day of the facts, as ISO 8601 writes it. */
export const updated = sources[0]?.updated ?? '';
