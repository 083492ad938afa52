/** Pages in two languages lead to each other, and each is reached by a link. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasChinesePage, parseChineseFile } from '../../src/lookup/chinese-file.ts';
import { chineseFile, toChineseAddress, toCodeAddress } from '../../src/naming/addresses.ts';
import {
  assertNone,
  files,
  getCompressedSize,
  readSiteFile,
  toPath,
} from '../support/built-site.ts';
import { scanPage } from '../support/scan-html.ts';

const chinesePages = [...files].filter((path) => /^zh\/.*index\.html$/.test(path));

test('there are 26 codes, the response format, the box and a way in', () => {
  assert.equal(chinesePages.length, 29);
});

test('a page in Chinese and its twin lead to each other', () => {
  const isLinked = (from: string, language: string) =>
    new RegExp(`<a hreflang="${language}"`).test(readSiteFile(from));
  const wrong = chinesePages.filter(
    (path) => !isLinked(path, 'en') || !isLinked(path.replace(/^zh\//, ''), 'zh-Hans'),
  );
  assertNone(wrong, 'has no twin, or the two do not lead to each other (Twin.astro)');
});

test('the head script names the files of each language’s words, and they are there', () => {
  const [, json = '{}'] = /const wordFiles = (\{.*?\});/.exec(readSiteFile('theme.js')) ?? [];
  const wordFiles: unknown = JSON.parse(json);
  assert.ok(typeof wordFiles === 'object' && wordFiles !== null);
  assert.deepEqual(Object.keys(wordFiles).toSorted(), ['id', 'ja', 'ko', 'pt', 'zh-Hans']);
  const named = Object.values(wordFiles).flat();
  assertNone(
    named.filter((path) => !files.has(String(path))),
    'is no file of the site (src/integrations/first-words.ts)',
  );
});

test('the search knows each code in Chinese, and all that it names is there', () => {
  const { codes, passages } = parseChineseFile(JSON.parse(readSiteFile(toPath(chineseFile))));
  const toPage = (code: string) => toPath(toChineseAddress(toCodeAddress(code)));
  const known = codes.filter(hasChinesePage).map(({ code }) => toPage(code));
  assert.deepEqual(
    known.sort(),
    chinesePages.filter((path) => path.startsWith('zh/errors/')).sort(),
    'Pages of codes in Chinese, and the codes that the search knows to have one',
  );
  const others = codes.filter((code) => !hasChinesePage(code));
  assertNone(
    others.map(({ code }) => toPath(toCodeAddress(code))).filter((path) => !files.has(path)),
    'is no page: a related code of content/zh/codes',
  );
  assert.ok(passages.length > 0);
  const lost = passages.filter(({ address }) => {
    const [page = '', heading = ''] = address.split('#');
    return heading === '' || !scanPage(readSiteFile(toPath(page))).ids.includes(heading);
  });
  assertNone(
    lost.map(({ address }) => address),
    'The page has no such heading:',
  );
});

test('the words in Chinese can be loaded while one types', () => {
  const size = getCompressedSize(toPath(chineseFile)) / 1024;
  assert.ok(
    size <= 30,
    `${chineseFile} is ${size.toFixed(1)} KB compressed: leave out what few type.`,
  );
});
