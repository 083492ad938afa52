/** The sitemaps: every page that a search engine should know, with the day of its facts. */
import { createDocument, createElement, createTextElement } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Of the links between languages. */
const linkNamespace = 'http://www.w3.org/1999/xhtml';

/** The most addresses that the protocol allows in one sitemap. */
export const mostAddresses = 50_000;

/** A page. `changed` is a day as ISO 8601 writes it. */
export interface SitemapPage {
  address: string;
  changed: string;
  /** The same page by its language, itself included, where it is there in several. */
  languages?: Readonly<Record<string, string>>;
}

/** The pages of each sitemap, in their order. There is always one sitemap at least. */
export function splitPages(
  pages: readonly SitemapPage[],
  most: number = mostAddresses,
): SitemapPage[][] {
  const amount = Math.max(1, Math.ceil(pages.length / most));
  return Array.from({ length: amount }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
}

function createPlace(
  name: string,
  { address, changed, languages = {} }: SitemapPage,
  toUrl: (address: string) => string,
): string {
  const links = Object.entries(languages).map(([hreflang, other]) =>
    createElement('xhtml:link', { rel: 'alternate', hreflang, href: toUrl(other) }),
  );
  return createElement(
    name,
    {},
    [
      createTextElement('loc', toUrl(address)),
      createTextElement('lastmod', changed),
      ...links,
    ].join(''),
  );
}

/** @param toUrl from an address of the site to its absolute form: sitemaps know no other */
export function createSitemap(
  pages: readonly SitemapPage[],
  toUrl: (address: string) => string,
): string {
  const places = pages.map((page) => createPlace('url', page, toUrl));
  return createDocument(
    createElement('urlset', { xmlns: namespace, 'xmlns:xhtml': linkNamespace }, places.join('')),
  );
}

/**
 * The index of all sitemaps. A sitemap changed when the latest of its pages did.
 * @param toAddress from the count of a sitemap, from 1, to its address
 */
export function createSitemapIndex(
  sitemaps: readonly (readonly SitemapPage[])[],
  toAddress: (count: number) => string,
  toUrl: (address: string) => string,
): string {
  const places = sitemaps.map((pages, index) => {
    const changed = pages.map((page) => page.changed).sort();
    const page = { address: toAddress(index + 1), changed: changed.at(-1) ?? '' };
    return page.changed === ''
      ? createElement('sitemap', {}, createTextElement('loc', toUrl(page.address)))
      : createPlace('sitemap', page, toUrl);
  });
  return createDocument(createElement('sitemapindex', { xmlns: namespace }, places.join('')));
}

/** `robots.txt`: nothing is forbidden. `sitemap` is the absolute address of the index. */
export function createRobots(sitemap: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return sitemap === undefined ? rules : `${rules}\nSitemap: ${sitemap}\n`;
}
