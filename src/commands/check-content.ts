/** Checks all content against its schemas without a build: `npm run check:content`. */
import { codeFileSchema, productSchema } from '../content.config.ts';
import { readDataFolder } from '../catalogue/data-loader.ts';

const products = readDataFolder('content/catalogue', 'json', productSchema);
const codes = readDataFolder('content/codes', 'yaml', codeFileSchema);
console.log(`${products.size} products and ${codes.size} code files are well formed.`);
