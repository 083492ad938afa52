/** The catalogue of this site's own content: the one place where the model meets Astro. */
import { getCollection } from 'astro:content';
import { createCatalogue } from './create-catalogue.ts';

const [products, codes] = await Promise.all([getCollection('products'), getCollection('codes')]);

export const catalogue = createCatalogue(
  products.map(({ data }) => data),
  codes.map(({ data }) => data),
);
