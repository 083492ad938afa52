/** The words of the interface: one typed table a language. Some pages are there in Chinese, too. */
import { fixers, retries } from './en/advice.ts';
import { controls } from './en/controls.ts';
import { decoder } from './en/decoder.ts';
import { reading } from './en/keys.ts';
import { machines } from './en/machines.ts';
import { noScript } from './en/no-script.ts';
import { offline } from './en/offline.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import type { Translation } from './translation.ts';
import { words as chineseWords } from './zh-Hans/index.ts';

export const words = {
  site,
  advice: { retries, fixers },
  decoder,
  machines,
  noScript,
  offline,
  search,
} as const;

/** The language of the pages below `/zh/`, as HTML names it. */
export const chinese = 'zh-Hans';

/** The words of pages that are there in more than one language. */
export type PageWords = Pick<
  Translation,
  'site' | 'advice' | 'search' | 'controls' | 'decoder' | 'reading'
>;

const english: PageWords = { ...words, controls, reading };

/**
 * The words of a page.
 * @param language `Astro.currentLocale`, which Astro knows by the page's address
 */
export function getWords(language: string | undefined): PageWords {
  return language === chinese ? chineseWords : english;
}
