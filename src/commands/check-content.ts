/** Checks all content without a build: `npm run check:content`. */
import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { findStale, readHistory, readTexts } from '../catalogue/history.ts';
import { createIdiomReader } from '../catalogue/idioms/read-code.ts';
import { readContent } from '../catalogue/read-content.ts';
import { createTranslatedViews } from '../catalogue/translated-view.ts';

const { products, codes, idioms, words, changes, chinese } = readContent();
const catalogue = createCatalogue(products, codes, {
  readIdiom: createIdiomReader(idioms, words, products),
  changes,
});
const translated = createTranslatedViews(chinese, codes, catalogue);
console.log(
  `${products.length} products, ${codes.length} files of explanations and ${idioms.idioms.length} idioms make ${catalogue.entries.size} codes; ${translated.size} of them are in Chinese.`,
);

const stale = findStale(readHistory(), readTexts());
if (stale.length > 0) {
  console.error(
    `content/history.json does not know when these changed: ${stale.join(', ')}. "npm run history" writes it down.`,
  );
  process.exitCode = 1;
}
