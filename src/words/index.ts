/** The words of the interface: one typed table a language. Some pages are there in Chinese, too. */
import { fixers, retries } from './en/advice.ts';
import { controls } from './en/controls.ts';
import { decoder } from './en/decoder.ts';
import { offline } from './en/offline.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import type { PageWords } from './page-words.ts';
import { chinesePages } from './zh-pages.ts';

export const words = { site, advice: { retries, fixers }, decoder, offline, search } as const;

/** The language of the pages below `/zh/`, as HTML names it. */
export const chinese = chinesePages.site.language;

const english: PageWords = { site, retries, fixers, theme: controls.theme };

/**
 * The words of a page.
 * @param language `Astro.currentLocale`, which Astro knows by the page's address
 */
export function getWords(language: string | undefined): PageWords {
  return language === chinese ? chinesePages : english;
}
