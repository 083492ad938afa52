/** Pages in two languages lead to each other, and each is reached by a link. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, files, readSiteFile } from '../support/built-site.ts';

const chinesePages = [...files].filter((path) => /^zh\/.*index\.html$/.test(path));

test('there are 26 codes, the response format and a way in', () => {
  assert.equal(chinesePages.length, 28);
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
