/** The guide to the response format in Chinese as Markdown. */
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { respondWithMarkdown } from '../_markdown.ts';

export const GET: APIRoute = async ({ site }) => {
  const guide = await getEntry('chineseGuides', 'responses');
  if (!guide) throw new Error('content/zh/guides/responses.mdx is missing');
  return respondWithMarkdown(guide, site);
};
