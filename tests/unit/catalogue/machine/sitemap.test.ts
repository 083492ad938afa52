import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createRobots,
  createSitemap,
  createSitemapIndex,
  splitPages,
} from '../../../../src/catalogue/machine/sitemap.ts';
import { getChildren, getChildText, parseXml } from '../../../support/parse-xml.ts';

const toUrl = (address: string) => `https://example.com${address}`;
const pages = ['/a/', '/b/?x&y', '/c/', '/d/', '/e/'].map((address, index) => ({
  address,
  changed: `2030-01-0${index + 1}`,
}));

test('a sitemap holds no more than it may, and none is empty but the only one', () => {
  assert.deepEqual(
    splitPages(pages, 2).map((part) => part.length),
    [2, 2, 1],
  );
  assert.deepEqual(
    splitPages(pages, 5).map((part) => part.length),
    [5],
  );
  assert.deepEqual(splitPages([]), [[]]);
});

test('a sitemap names each page with its day', () => {
  const places = getChildren(parseXml(createSitemap(pages.slice(0, 2), toUrl)), 'url');
  assert.deepEqual(
    places.map((place) => [getChildText(place, 'loc'), getChildText(place, 'lastmod')]),
    [
      ['https://example.com/a/', '2030-01-01'],
      ['https://example.com/b/?x&y', '2030-01-02'],
    ],
  );
});

test('a page that is there in several languages names each of them', () => {
  const languages = { en: '/a/', 'zh-Hans': '/zh/a/' };
  const [page, other] = getChildren(
    parseXml(
      createSitemap([{ address: '/a/', changed: '2030-01-01', languages }, ...pages], toUrl),
    ),
    'url',
  );
  assert.ok(page && other);
  assert.deepEqual(
    getChildren(page, 'xhtml:link').map(({ attributes }) => Object.fromEntries(attributes)),
    [
      { rel: 'alternate', hreflang: 'en', href: 'https://example.com/a/' },
      { rel: 'alternate', hreflang: 'zh-Hans', href: 'https://example.com/zh/a/' },
    ],
  );
  assert.deepEqual(getChildren(other, 'xhtml:link'), []);
});

test('the index names each sitemap with the latest day in it', () => {
  const shuffled = [pages[1], pages[0], pages[2]].filter((page) => page !== undefined);
  const index = createSitemapIndex([shuffled, pages], (count) => `/sitemap-${count}.xml`, toUrl);
  assert.deepEqual(
    getChildren(parseXml(index), 'sitemap').map((place) => [
      getChildText(place, 'loc'),
      getChildText(place, 'lastmod'),
    ]),
    [
      ['https://example.com/sitemap-1.xml', '2030-01-03'],
      ['https://example.com/sitemap-2.xml', '2030-01-05'],
    ],
  );
});

test('robots.txt names the index where there is one', () => {
  assert.match(
    createRobots('https://example.com/a.xml'),
    /^Sitemap: https:\/\/example\.com\/a\.xml$/m,
  );
  assert.doesNotMatch(createRobots(undefined), /Sitemap/);
});
