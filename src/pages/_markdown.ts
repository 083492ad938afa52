/** The guides as Markdown. */
import type { CollectionEntry } from 'astro:content';
import { toGuideMarkdown, type Replacements } from '../catalogue/machine/guide-markdown.ts';
import { replaceResponseGuide } from '../catalogue/machine/response-guide.ts';
import { decode, toCodeAddress } from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';
import { words } from '../words/index.ts';
import { common, failedResponse } from './_responses.ts';

const { responsesPage, colophon } = words.site;

/** The twin of a guide, as the answer to a request. */
export function respondWithMarkdown(
  { id, data, body = '' }: CollectionEntry<'guides'>,
  site: URL | undefined,
): Response {
  const toUrl = (address: string) => toPublishedUrl(address, site);
  const replacements: Replacements =
    id === 'responses'
      ? replaceResponseGuide(
          common,
          failedResponse,
          {
            columns: [responsesPage.code, responsesPage.says, responsesPage.retry],
            groups: responsesPage.groups,
            retries: words.advice.retries,
            decode: colophon.decode,
          },
          { decode, toCodeAddress, toUrl },
        )
      : { components: {}, expressions: {} };
  const file = `content/guides/${id}.mdx`;
  const text = toGuideMarkdown({ file, ...data, body }, replacements, toUrl);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
