/** The guide to the response format as Markdown. */
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { respondWithMarkdown } from './_markdown.ts';

export const GET: APIRoute = async ({ site }) => {
  const guide = await getEntry('guides', 'responses');
  if (!guide) throw new Error('content/guides/responses.mdx is missing');
  return respondWithMarkdown(guide, site);
};
