/**
 * The ledger of published addresses: `addresses.txt` names every page that was ever given out.
 * Links in support answers depend on them, so a build that loses one fails.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertNone, files, readSiteFile } from '../support/built-site.ts';

const ledgerFile = 'tests/site/addresses.txt';
const ledger = readFileSync(ledgerFile, 'utf8').trim().split('\n');

/** The address of a page’s file, without the path below which the site is served. */
function toAddress(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

const pages = new Set(
  [...files].filter((file) => file.endsWith('.html') && file !== '404.html').map(toAddress),
);

/** Where `_redirects` sends a reader, by the address that is left. */
const redirects = new Map(
  readSiteFile('_redirects')
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to] as const;
    }),
);

test('every address that was published has its page, or leads to one', () => {
  const lost = ledger.filter((address) => {
    const target = redirects.get(address) ?? address;
    return !pages.has(address) && !pages.has(target);
  });
  assertNone(
    lost,
    'published and lost. A code that the API dropped belongs into content/changes/ (`npm run ' +
      'catalogue` writes it), so that its page stays; another page gets a redirect',
  );
});

test('every page is in the ledger, in order and once', () => {
  const known = new Set(ledger);
  const missing = [...pages].filter((address) => !known.has(address)).sort();
  assertNone(missing, `not in ${ledgerFile}: add them, they are for ever then`);
  assert.deepEqual(ledger, [...known].sort());
});

test('other spellings are redirected to pages, and from no page', () => {
  const wrong = [...redirects].filter(([from, to]) => !pages.has(to) || pages.has(from));
  assertNone(
    wrong.map(([from, to]) => `${from} ${to}`),
    'redirected wrongly',
  );
  assert.ok(redirects.size > 40);
});
