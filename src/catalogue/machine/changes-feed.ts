/** An Atom feed of what came and went with each refresh of the facts. */
import type { CatalogueChange } from '../../schemas/facts.ts';
import { createDocument, createElement, createTextElement, escapeXml } from './xml.ts';

export interface FeedWords {
  language: string;
  title: string;
  subtitle: string;
  author: string;
  /** The heading of the record with which the catalogue begins. */
  begins: string;
  beginsNote: string;
  changed: (came: number, went: number) => string;
  came: string;
  went: string;
  nothing: string;
}

/** Where the feed leads. Addresses are of the site, without host and base. */
export interface FeedPlaces {
  self: string;
  /** The page that goes with the feed as a whole. */
  page: string;
  /** The page of a code, whatever its spelling. */
  toCodeAddress: (code: string) => string;
  /** The published form of an address: absolute where the host is known. */
  toUrl: (address: string) => string;
}

/**
 * Ids are names, and lead nowhere: they stay the same when the site moves to another host, and a
 * reader of feeds does not show everything anew. `.invalid` belongs to nobody (RFC 2606).
 */
const namespace = 'tag:api-3-errors.invalid,2026:changes';

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}

function listCodes(heading: string, codes: readonly string[], places: FeedPlaces): string {
  if (codes.length === 0) return '';
  const items = codes.map((code) => {
    const href = places.toUrl(places.toCodeAddress(code));
    return `<li><a href="${escapeXml(href)}">${escapeXml(code)}</a></li>`;
  });
  return `<p>${escapeXml(heading)}</p><ul>${items.join('')}</ul>`;
}

function createEntry(
  { id, came, went }: CatalogueChange,
  isFirst: boolean,
  words: FeedWords,
  places: FeedPlaces,
): string {
  const isEmpty = came.length + went.length === 0;
  const isBeginning = isFirst && isEmpty;
  const note = isBeginning ? words.beginsNote : words.nothing;
  const lists = [
    listCodes(words.came, came, places),
    listCodes(
      words.went,
      went.map(({ code }) => code),
      places,
    ),
  ];
  const html = isEmpty ? `<p>${escapeXml(note)}</p>` : lists.join('');
  return createElement(
    'entry',
    {},
    [
      createTextElement('id', `${namespace}/${id}`),
      createTextElement(
        'title',
        isBeginning ? words.begins : words.changed(came.length, went.length),
      ),
      createTextElement('updated', toTime(id)),
      createElement('link', {
        rel: 'alternate',
        type: 'text/html',
        href: places.toUrl(places.page),
      }),
      createTextElement('content', html, { type: 'html' }),
    ].join(''),
  );
}

/**
 * The feed, newest first. Without a host its links are relative, which Atom allows; its ids are
 * absolute in any case.
 * @param changes in any order, one a day
 * @param updated the day of the facts, for a feed without any change
 */
export function createChangesFeed(
  changes: readonly CatalogueChange[],
  updated: string,
  words: FeedWords,
  places: FeedPlaces,
): string {
  const sorted = changes.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const oldest = sorted.at(-1);
  const children = [
    createTextElement('id', namespace),
    createTextElement('title', words.title),
    createTextElement('subtitle', words.subtitle),
    createTextElement('updated', toTime(sorted[0]?.id ?? updated)),
    createElement('author', {}, createTextElement('name', words.author)),
    createElement('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: places.toUrl(places.self),
    }),
    createElement('link', { rel: 'alternate', type: 'text/html', href: places.toUrl(places.page) }),
    ...sorted.map((change) => createEntry(change, change === oldest, words, places)),
  ];
  return createDocument(
    createElement(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': words.language },
      children.join(''),
    ),
  );
}
