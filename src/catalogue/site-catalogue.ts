/** The catalogue of this site's own content, put together once a build. */
import { createCatalogue } from './create-catalogue.ts';
import { readHistory } from './history.ts';
import { createIdiomReader } from './idioms/read-code.ts';
import { readContent } from './read-content.ts';
import { createTranslatedViews } from './translated-view.ts';

const content = readContent();
const { products, codes, idioms, words, sources } = content;

/** What each refresh changed, the oldest first. */
export const { changes } = content;

export const catalogue = createCatalogue(products, codes, {
  readIdiom: createIdiomReader(idioms, words, products),
  changes,
});

/** The common codes in Chinese, by code. */
export const chinese = createTranslatedViews(content.chinese, codes, catalogue);

/** The day of the facts, as ISO 8601 writes it. */
export const updated = sources[0]?.updated ?? '';

const history = readHistory();

/** The day on which a code's own explanation changed last, as ISO 8601 writes it, if it has one. */
export function getCodeChange(code: string): string | undefined {
  return history[`codes/${code}.yaml`]?.changed;
}

/** The day on which a guide changed last. */
export function getGuideChange(slug: string): string | undefined {
  return history[`guides/${slug}.mdx`]?.changed;
}
