import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChangesFeed } from '../../../../src/catalogue/machine/changes-feed.ts';
import { words } from '../../../../src/words/index.ts';
import { getChildren, getChildText, parseXml } from '../../../support/parse-xml.ts';

const changes = [
  { id: '2030-01-01', came: [], went: [] },
  { id: '2030-03-01', came: [], went: [] },
  { id: '2030-02-01', came: ['F.A', 'F.B'], went: [{ code: 'F.Old', products: ['cvm'] }] },
];

function read(host: string) {
  return parseXml(
    createChangesFeed(
      changes,
      '2030-03-01',
      { ...words.machines.feed, language: 'en', author: 'A' },
      {
        self: '/changes.xml',
        page: '/errors/',
        toCodeAddress: (code) => `/errors/${code}/`,
        toUrl: (address) => `${host}${address}`,
      },
    ),
  );
}

const feed = read('');
const entries = getChildren(feed, 'entry');

test('each refresh is an entry, the newest first', () => {
  assert.deepEqual(
    entries.map((entry) => [getChildText(entry, 'updated'), getChildText(entry, 'title')]),
    [
      ['2030-03-01T00:00:00Z', '0 codes came, 0 went'],
      ['2030-02-01T00:00:00Z', '2 codes came, 1 went'],
      ['2030-01-01T00:00:00Z', 'The first catalogue'],
    ],
  );
  assert.equal(getChildText(feed, 'updated'), '2030-03-01T00:00:00Z');
});

test('an entry links to each code that came or went', () => {
  const content = parseXml(`<div>${getChildText(entries[1] ?? feed, 'content')}</div>`);
  const links = getChildren(content, 'ul').flatMap((list) =>
    getChildren(list, 'li').flatMap((item) => getChildren(item, 'a')),
  );
  assert.deepEqual(
    links.map(({ text, attributes }) => [text, attributes.get('href')]),
    [
      ['F.A', '/errors/F.A/'],
      ['F.B', '/errors/F.B/'],
      ['F.Old', '/errors/F.Old/'],
    ],
  );
});

test('ids are absolute, differ, and stay the same when the site moves', () => {
  const readIds = (root: typeof feed) =>
    [root, ...getChildren(root, 'entry')].map((element) => getChildText(element, 'id'));
  const ids = readIds(feed);
  assert.equal(new Set(ids).size, 4);
  for (const id of ids) assert.match(id, /^tag:[a-z0-9.-]+,\d{4}:\S+$/);
  assert.deepEqual(readIds(read('https://example.com')), ids);
});

test('links name the host where it is known', () => {
  const [self] = getChildren(read('https://example.com'), 'link');
  assert.equal(self?.attributes.get('href'), 'https://example.com/changes.xml');
});
