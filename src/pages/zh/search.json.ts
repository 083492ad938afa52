/** What the search knows in Chinese: it is loaded when someone types Chinese. */
import type { APIRoute } from 'astro';
import { getEntry, render } from 'astro:content';
import { createChineseFile } from '../../catalogue/machine/chinese-file.ts';
import { splitSections } from '../../catalogue/machine/guide-sections.ts';
import { chinese } from '../../catalogue/site-catalogue.ts';
import { responses, toChineseAddress } from '../../naming/addresses.ts';
import { writeMarkdown } from '../_markdown.ts';

export const GET: APIRoute = async ({ site }) => {
  const guide = await getEntry('chineseGuides', 'responses');
  if (!guide) throw new Error('content/zh/guides/responses.mdx is missing');
  const { headings } = await render(guide);
  const slugs = new Map(headings.map(({ text, slug }) => [text, slug]));
  const address = toChineseAddress(responses);
  const passages = splitSections(writeMarkdown(guide, site)).map(({ title, text }) => ({
    title: `${guide.data.title}：${title}`,
    address: `${address}#${slugs.get(title) ?? ''}`,
    text,
  }));
  return Response.json(createChineseFile(chinese, passages));
};
