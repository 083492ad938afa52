/** What the components of the guide to the response format show, as Markdown. */
import type { CommonCodes, CommonRow } from '../common-codes.ts';
import type { CommonGroup } from '../model.ts';
import type { RetryAdvice } from '../../naming/retry.ts';
import type { Replacements } from './guide-markdown.ts';
import { createCodeLink, createFence, createLink, createTable, toMarkdown } from './markdown.ts';
import type { ToUrl } from './markdown.ts';

export interface ResponseGuideWords {
  columns: readonly [code: string, says: string, retry: string];
  groups: Readonly<Record<CommonGroup, string>>;
  retries: Readonly<Record<RetryAdvice, string>>;
  /** The words of the link to the box. */
  decode: string;
}

export interface ResponseGuidePlaces {
  decode: string;
  toCodeAddress: (code: string) => string;
  toUrl: ToUrl;
}

/** @param failedResponse the JSON that stands in the box */
export function replaceResponseGuide(
  common: CommonCodes,
  failedResponse: string,
  words: ResponseGuideWords,
  { decode, toCodeAddress, toUrl }: ResponseGuidePlaces,
): Replacements {
  const toCells = ({ code, text, retry }: CommonRow) => [
    createCodeLink(code, toCodeAddress(code), toUrl),
    toMarkdown(text),
    words.retries[retry],
  ];
  const tables = common.groups.map(
    ({ group, codes }) =>
      `**${words.groups[group]}**\n\n${createTable(words.columns, codes.map(toCells))}`,
  );
  const items = common.further.map((row) => {
    const [code = '', text = '', retry = ''] = toCells(row);
    return `- ${code}: ${text} (${words.columns[2]} ${retry})`;
  });
  return {
    components: {
      DecoderBox: `${createFence('json', failedResponse)}\n\n${createLink(words.decode, toUrl(decode))}`,
      CommonCodes: tables.join('\n\n'),
      CodeList: items.join('\n'),
    },
    expressions: {
      'props.commonCount': String(common.count),
      'props.further.length': String(common.further.length),
    },
  };
}
