/** What a host is asked to say with the files: `_headers`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, readSiteFile, toPath } from '../support/built-site.ts';
import { scanPage } from '../support/scan-html.ts';
import { home } from '../../src/naming/addresses.ts';

const base = (process.env['BASE'] ?? '').replace(/^\/?/, '/').replace(/\/$/, '');

/** The headers by pattern, as a host reads them. */
const patterns = new Map(
  readSiteFile('_headers')
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const [pattern = '', ...lines] = paragraph.split('\n');
      const headers = lines.map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at).trim(), line.slice(at + 2)] as const;
      });
      return [pattern.slice(base.length), new Map(headers)] as const;
    }),
);

function findMatching(address: string): string[] {
  return [...patterns.keys()].filter((pattern) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
  );
}

/** A header as it is sent with an address. */
function getHeader(address: string, name: string): string | undefined {
  return findMatching(address)
    .map((pattern) => patterns.get(pattern)?.get(name))
    .find((value) => value !== undefined);
}

test('the policy of the headers is that of the pages, and forbids frames', () => {
  const { meta } = scanPage(readSiteFile(toPath(home)));
  assert.equal(
    getHeader('/', 'Content-Security-Policy'),
    `${meta.get('Content-Security-Policy') ?? ''}; frame-ancestors 'none'`,
    'Both come from src/security/policy.ts.',
  );
});

test('no header is set by two patterns that one file matches', () => {
  for (const path of files) {
    const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    const names = findMatching(address).flatMap((one) => [...(patterns.get(one)?.keys() ?? [])]);
    assert.equal(new Set(names).size, names.length, `Hosts would join the values for ${address}.`);
  }
});

const sent = [
  ['/', 'Strict-Transport-Security', /max-age=\d{8}/],
  ['/', 'X-Content-Type-Options', /^nosniff$/],
  ['/', 'Referrer-Policy', /^strict-origin/],
  ['/', 'Permissions-Policy', /camera=\(\)/],
  ['/', 'Cross-Origin-Opener-Policy', /^same-origin$/],
  ['/', 'Cache-Control', /max-age=0, must-revalidate/],
  ['/errors/InternalError/', 'Cache-Control', /max-age=0, must-revalidate/],
  ['/sw.js', 'Cache-Control', /max-age=0, must-revalidate/],
  ['/assets/any.js', 'Cache-Control', /immutable/],
  ['/responses.md', 'Content-Type', /^text\/markdown; charset=utf-8$/],
  ['/guides/retrying.md', 'Content-Type', /^text\/markdown; charset=utf-8$/],
  ['/changes.xml', 'Content-Type', /^application\/atom\+xml; charset=utf-8$/],
] as const;

for (const [address, name, value] of sent) {
  test(`${address} is sent with ${name}`, () => {
    assert.match(getHeader(address, name) ?? '', value, 'See src/security/headers.ts.');
  });
}
