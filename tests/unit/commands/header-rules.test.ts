import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getHeaders, parseHeaderRules } from '../../../src/commands/server/header-rules.ts';
import { createHeaders, formatHeaders } from '../../../src/security/headers.ts';

const rules = parseHeaderRules(
  formatHeaders(createHeaders(['index.html', 'responses.md']), '/api'),
);

const rows = [
  ['/api/assets/any.js', 'Cache-Control', /immutable/],
  ['/api/', 'Cache-Control', /must-revalidate/],
  ['/api/responses.md', 'Content-Type', /^text\/markdown; charset=utf-8$/],
  [
    '/api/errors/None/',
    'Content-Security-Policy',
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  ],
] as const;

for (const [address, name, value] of rows) {
  test(`${address} is sent with ${name}`, () => {
    assert.match(getHeaders(rules, address)[name] ?? '', value);
  });
}

test('an address that no pattern stands for has no headers', () => {
  assert.deepEqual(getHeaders(rules, '/errors/'), {});
});
