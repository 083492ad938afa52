/** Which request is answered how where the network may be gone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseRoute, toCacheNames, toCachePrefix } from '../../../src/offline/route.ts';

const scope = 'https://host.example/api/';

const rows = [
  ['a page', '/api/errors/InternalError/', 'navigate', 'visit /api/errors/InternalError/'],
  ['the start', '/api/', 'navigate', 'visit /api/'],
  ['a search', '/api/search/?q=secret', 'navigate', 'visit /api/search/'],
  ['a code in a query', '/api/errors/?code=A.B#x', 'navigate', 'visit /api/errors/'],
  ['an unknown page', '/api/no/such/', 'navigate', 'visit /api/no/such/'],
  ['a page without its slash', '/api/errors/A.B', 'navigate', 'visit /api/errors/A.B'],
  ['a page that the decoder reads', '/api/errors/A.B/', 'cors', 'fresh /api/errors/A.B/'],
  ['the code file', '/api/lookup.txt', 'cors', 'fresh /api/lookup.txt'],
  ['the summaries', '/api/summaries.json', 'cors', 'fresh /api/summaries.json'],
  ['a script', '/api/assets/a.x1.js', 'cors', 'asset /api/assets/a.x1.js'],
  ['the theme', '/api/theme.js', 'no-cors', 'asset /api/theme.js'],
  ['the index of the guides', '/api/pagefind/pagefind.js', 'cors', 'untouched'],
  ['a file for programs', '/api/codes.json', 'cors', 'untouched'],
  ['a file for programs, opened', '/api/codes.json', 'navigate', 'untouched'],
  ['the worker itself', '/api/sw.js', 'same-origin', 'untouched'],
  ['another site of the host', '/other/', 'navigate', 'untouched'],
  ['a path that only begins alike', '/apis/', 'navigate', 'untouched'],
] as const;

for (const [what, address, mode, expected] of rows) {
  test(`${what}: ${expected}`, () => {
    const url = new URL(address, scope).href;
    const route = chooseRoute({ method: 'GET', url, mode, isPart: false }, scope);
    const shown =
      route.kind === 'untouched'
        ? route.kind
        : `${route.kind === 'fresh' && route.isVisit ? 'visit' : route.kind} ${route.key.replace('https://host.example', '')}`;
    assert.equal(shown, expected);
  });
}

test('other hosts, other methods and parts of files are left alone', () => {
  const page = { method: 'GET', url: scope, mode: 'navigate', isPart: false };
  const others = [
    { ...page, url: 'https://other.example/api/' },
    { ...page, method: 'POST' },
    { ...page, isPart: true },
  ];
  for (const asked of others) assert.equal(chooseRoute(asked, scope).kind, 'untouched');
});

test('sites on one host, and versions of a site, keep their copies apart', () => {
  const other = toCachePrefix('https://host.example/');
  const names = Object.values(toCacheNames(scope, 'v1'));
  assert.ok(
    names.every((name) => name.startsWith(toCachePrefix(scope)) && !name.startsWith(other)),
  );
  assert.equal(new Set([...names, ...Object.values(toCacheNames(scope, 'v2'))]).size, 4);
});
