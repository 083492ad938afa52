/**
 * The addresses of the site, made here and nowhere else. They begin and end
 * with a slash and know nothing of the path below which the site is served:
 * `href` in `src/site.ts` adds that.
 */
import { parseCode } from './code-name.ts';

export const home = '/';
export const responses = '/responses/';
export const guides = '/guides/';
export const errors = '/errors/';
export const products = '/products/';
export const decode = '/decode/';
export const search = '/search/';
export const codesJson = '/codes.json';
export const llmsText = '/llms.txt';
export const robots = '/robots.txt';

/** What came and went with each refresh of the facts, as an Atom feed. */
export const changesFeed = '/changes.xml';

/** These two name the site's host, and are there only where the build knows it. */
export const openSearch = '/opensearch.xml';
export const sitemapIndex = '/sitemap-index.xml';

/** The JSON Schemas of the files for programs. */
export const codesSchemaFile = '/schemas/codes.json';
export const productSchemaFile = '/schemas/product.json';

/** The compact code file that the search and the decoder load at first use. */
export const codeFile = '/lookup.txt';

/** The summaries of written codes, which the search loads at first use. */
export const summariesFile = '/summaries.json';

/**
 * The permanent page of a code, or of a family that is no code itself. The decoder
 * loads it, too, to explain the code in place.
 */
export function toCodeAddress(code: string): string {
  return `/errors/${code}/`;
}

/** The codes of a family whose details begin with a letter, given in lower case. */
export function toLetterAddress(family: string, letter: string): string {
  return `/errors/${family}/${letter}/`;
}

export function toProductAddress(productId: string): string {
  return `/products/${productId}/`;
}

/** A product for programs: its versions, their actions, and the codes of each. */
export function toProductJsonAddress(productId: string): string {
  return `/products/${productId}.json`;
}

/** An action on its product's page. */
export function toActionAddress(productId: string, anchor: string): string {
  return `/products/${productId}/#${anchor}`;
}

/** A guide. The guide to the response format has an address of its own. */
export function toGuideAddress(slug: string): string {
  return slug === 'responses' ? responses : `/guides/${slug}/`;
}

/** A guide as Markdown. */
export function toGuideMarkdownAddress(slug: string): string {
  return toGuideAddress(slug).replace(/\/$/, '.md');
}

/** One of the sitemaps that the index names, counted from 1. */
export function toSitemapAddress(count: number): string {
  return `/sitemap-${count}.xml`;
}

/** The way in to what there is in Chinese. */
export const chineseHome = '/zh/';

/** The Chinese twin of a page that has one. */
export function toChineseAddress(address: string): string {
  return `/zh${address}`;
}

/** Search results for a query. */
export function toSearchAddress(query: string): string {
  return `/search/?q=${encodeURIComponent(query)}`;
}

/** Under which letter a detail is listed. */
export function toLetter(code: string): string | undefined {
  return parseCode(code).detail?.charAt(0).toLowerCase();
}
