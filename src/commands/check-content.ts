/** Checks all content without a build: `npm run check:content`. */
import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { readContent } from '../catalogue/read-content.ts';

const { products, codes } = readContent();
const { entries } = createCatalogue(products, codes);
console.log(
  `${products.length} products and ${codes.length} files of explanations make ${entries.size} codes.`,
);
