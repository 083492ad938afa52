/** The guides as Markdown. */
import type { CollectionEntry } from 'astro:content';
import { toGuideMarkdown, type Replacements } from '../catalogue/machine/guide-markdown.ts';
import { replaceResponseGuide } from '../catalogue/machine/response-guide.ts';
import { chinese as translated } from '../catalogue/site-catalogue.ts';
import { decode, toChineseAddress, toCodeAddress } from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';
import { chinese, getWords } from '../words/index.ts';
import { chineseCommon, common, failedResponse } from './_responses.ts';

type Guide = CollectionEntry<'guides'> | CollectionEntry<'chineseGuides'>;

/** The codes and the words that the guide to the response format shows, in its language. */
function replaceInResponses(isChinese: boolean, toUrl: (address: string) => string): Replacements {
  const { site, advice } = getWords(isChinese ? chinese : undefined);
  const { responsesPage, colophon } = site;
  return replaceResponseGuide(
    isChinese ? chineseCommon : common,
    failedResponse,
    {
      columns: [responsesPage.code, responsesPage.says, responsesPage.retry],
      groups: responsesPage.groups,
      retries: advice.retries,
      decode: colophon.decode,
    },
    {
      decode: isChinese ? toChineseAddress(decode) : decode,
      toCodeAddress: (code) =>
        isChinese && translated.has(code)
          ? toChineseAddress(toCodeAddress(code))
          : toCodeAddress(code),
      toUrl,
    },
  );
}

/** A guide as Markdown, in which addresses are as they are published. */
export function writeMarkdown({ id, collection, data, body = '' }: Guide, site?: URL): string {
  const toUrl = (address: string) => toPublishedUrl(address, site);
  const isChinese = collection === 'chineseGuides';
  const replacements: Replacements =
    id === 'responses' ? replaceInResponses(isChinese, toUrl) : { components: {}, expressions: {} };
  const file = `content/${isChinese ? 'zh/' : ''}guides/${id}.mdx`;
  return toGuideMarkdown({ file, ...data, body }, replacements, toUrl);
}

/** The twin of a guide, as the answer to a request. */
export function respondWithMarkdown(guide: Guide, site: URL | undefined): Response {
  return new Response(writeMarkdown(guide, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
