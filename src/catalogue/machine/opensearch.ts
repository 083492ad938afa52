/** The description by which browsers add the search of the site to their own. */
import { createDocument, createElement, createTextElement } from './xml.ts';

export interface OpenSearchWords {
  /** At most 16 characters, as OpenSearch 1.1 has it. */
  shortName: string;
  /** At most 1,024 characters. */
  summary: string;
}

/**
 * @param toUrl from an address of the site to its absolute form: OpenSearch knows no other
 * @param addresses of the page of results, the icon and this file itself
 */
export function createOpenSearch(
  words: OpenSearchWords,
  addresses: { search: string; icon: string; self: string },
  toUrl: (address: string) => string,
): string {
  const children = [
    createTextElement('ShortName', words.shortName),
    createTextElement('Description', words.summary),
    createTextElement('InputEncoding', 'UTF-8'),
    createTextElement('Image', toUrl(addresses.icon), { type: 'image/svg+xml' }),
    createElement('Url', {
      type: 'text/html',
      template: `${toUrl(addresses.search)}?q={searchTerms}`,
    }),
    createElement('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: toUrl(addresses.self),
    }),
  ];
  return createDocument(
    createElement(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      children.join(''),
    ),
  );
}
