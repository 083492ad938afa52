/** A guide as Markdown. That to the response format has an address of its own. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { respondWithMarkdown } from '../_markdown.ts';
import { guides } from '../_site.ts';

export function getStaticPaths() {
  return guides
    .filter(({ id }) => id !== 'responses')
    .map((guide) => ({ params: { slug: guide.id }, props: { guide } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => respondWithMarkdown(props.guide, site);
