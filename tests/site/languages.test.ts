/** Pages in two languages lead to each other, and each is reached by a link. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, files, readSiteFile } from '../support/built-site.ts';

const chinesePages = [...files].filter((path) => /^zh\/.*index\.html$/.test(path));

/** The links to languages in the head of a page: by language, the address. */
function readLanguages(path: string): Record<string, string> {
  const links = readSiteFile(path).matchAll(
    /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g,
  );
  return Object.fromEntries(
    [...links].map(([, language = '', address = '']) => [language, address]),
  );
}

test('there are 26 codes, the response format and a way in', () => {
  assert.equal(chinesePages.length, 28);
});

test('a page in Chinese and its twin name both languages, alike, and lead to each other', () => {
  const wrong = chinesePages.filter((path) => {
    const twin = path.replace(/^zh\//, '');
    const languages = readLanguages(path);
    const isLinked = (from: string, language: string) =>
      new RegExp(`<a hreflang="${language}"`).test(readSiteFile(from));
    return !(
      Object.keys(languages).sort().join() === 'en,x-default,zh-Hans' &&
      JSON.stringify(languages) === JSON.stringify(readLanguages(twin)) &&
      isLinked(path, 'en') &&
      isLinked(twin, 'zh-Hans')
    );
  });
  assertNone(wrong, 'has no twin, or the two do not name each other (Page.astro, Twin.astro)');
});
