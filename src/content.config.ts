/**
 * Guides are an Astro collection. Facts and explanations are read by
 * `src/catalogue/read-content.ts`, for the pages, the tests and the commands alike.
 * The schemas of all that stands in `content/` are in `src/schemas/`.
 */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { guideSchema } from './schemas/guides.ts';

export const collections = {
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '*.mdx' }),
    schema: guideSchema,
  }),
  chineseGuides: defineCollection({
    loader: glob({ base: 'content/zh/guides', pattern: '*.mdx' }),
    schema: guideSchema.omit({ order: true, codes: true }),
  }),
};
