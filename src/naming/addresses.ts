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

/** The map of the site. The panel of the same name is made from it. */
export const map = '/map/';

/** What can be read without a network. It also stands in for a page that cannot be had then. */
export const offline = '/offline/';
export const codesJson = '/codes.json';
export const llmsText = '/llms.txt';
/** The handbook as one PDF, where the build was told of it. */
export const handbookPdf = '/handbook.pdf';

export const robots = '/robots.txt';

/** What came and went with each refresh of the facts, as an Atom feed. */
export const changesFeed = '/changes.xml';

/** These two name the site's host, and are there only where the build knows it. */
export const openSearch = '/opensearch.xml';
export const sitemapIndex = '/sitemap-index.xml';

/** The JSON Schemas of the files for programs. */
export const codesSchemaFile = '/schemas/codes.json';
export const productSchemaFile = '/schemas/product.json';

/** What chats show beside a link to a page that is about no family; only where the build knows the host. */
export const sitePicture = '/og.png';

/** The compact code file that the search and the decoder load at first use. */
export const codeFile = '/lookup.txt';

/** The summaries of written codes, which the search loads at first use. */
export const summariesFile = '/summaries.json';

/** The worker that answers without a network. */
export const offlineWorker = '/sw.js';

/**
 * The permanent page of a code, or of a family that is no code itself. The decoder
 * loads it, too, to explain the code in place.
 */
export function toCodeAddress(code: string): string {
  return `/errors/${code}/`;
}

/** What chats show beside a link to a family or one of its codes; only where the build knows the host. */
export function toPictureAddress(family: string): string {
  return `/og/${family}.png`;
}

/** The codes of a family whose details begin with a letter, given in lower case. */
export function toLetterAddress(family: string, letter: string): string {
  return `/errors/${family}/${letter}/`;
}

export function toProductAddress(productId: string): string {
  return `/products/${productId}/`;
}

/** The fragment of a product on the page of a code that it returns. */
export function toProductAnchor(productId: string): string {
  return `product-${productId}`;
}

/** A product for programs: its versions, their actions, and the codes of each. */
export function toProductJsonAddress(productId: string): string {
  return `/products/${productId}.json`;
}

/** An action on its product's page. */
export function toActionAddress(productId: string, anchor: string): string {
  return `/products/${productId}/#${anchor}`;
}

/** The actions of a version on its product's page. */
export function toVersionAddress(productId: string, version: string): string {
  return `/products/${productId}/#${toVersionAnchor(version)}`;
}

export function toVersionAnchor(version: string): string {
  return `actions-${version}`;
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

/** The Chinese twin of a page that has one. */
export function toChineseAddress(address: string): string {
  return `/zh${address}`;
}

/** The way in to what there is in Chinese. */
export const chineseHome = toChineseAddress(home);

/** The pages that have a Chinese twin, besides those of the common codes. */
export const translatedPages: readonly string[] = [home, decode, responses];

/** The twin of such a page in a language, given as HTML names it; else the page itself. */
export function toTranslatedAddress(address: string, language: string): string {
  return language === 'zh-Hans' && translatedPages.includes(address)
    ? toChineseAddress(address)
    : address;
}

/** The words of the common codes in Chinese, which the search loads when someone types Chinese. */
export const chineseFile = '/zh/search.json';

/** By which the page of results filters codes; each is a parameter of its address. */
export const searchFilters = ['product', 'family', 'retry'] as const;

export type SearchFilters = Partial<Record<(typeof searchFilters)[number], string>>;

/** Search results for a query, which may be empty, among the codes that the filters allow. */
export function toSearchAddress(query: string, filters: SearchFilters = {}): string {
  const values = [['q', query], ...searchFilters.map((name) => [name, filters[name] ?? ''])];
  const parameters = values.flatMap(([name = '', value = '']) =>
    value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parameters.length === 0 ? search : `${search}?${parameters.join('&')}`;
}

/** Under which letter a detail is listed. */
export function toLetter(code: string): string | undefined {
  return parseCode(code).detail?.charAt(0).toLowerCase();
}
