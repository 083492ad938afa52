/** Checks all content without a build: `npm run check:content`. */
import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { findStale, readHistory, readTexts } from '../catalogue/history.ts';
import { createIdiomReader } from '../catalogue/idioms/read-code.ts';
import { readContent } from '../catalogue/read-content.ts';

const { products, codes, idioms, words, changes } = readContent();
const { entries } = createCatalogue(products, codes, {
  readIdiom: createIdiomReader(idioms, words, products),
  changes,
});
console.log(
  `${products.length} products, ${codes.length} files of explanations and ${idioms.idioms.length} idioms make ${entries.size} codes.`,
);

const stale = findStale(readHistory(), readTexts());
if (stale.length > 0) {
  console.error(
    `content/history.json does not know when these changed: ${stale.join(', ')}. "npm run history" writes it down.`,
  );
  process.exitCode = 1;
}
