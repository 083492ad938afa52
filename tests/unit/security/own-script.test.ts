/** What may become the address of a script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnScript } from '../../../src/security/own-script.ts';

const site = new URL('https://host.example/api/');

const rows = [
  ['/api/assets/decode-worker-x.js', true],
  ['https://host.example/api/pagefind/pagefind-worker.js', true],
  ['/api/sw.js', true],
  ['/api/other.js', false],
  ['/assets/a.js', false],
  ['/api/assets/../../other.js', false],
  ['https://other.example/api/assets/a.js', false],
  ['//other.example/api/assets/a.js', false],
  ['data:text/javascript,1', false],
  ['blob:https://host.example/api/assets/a.js', false],
  ['https://', false],
] as const;

for (const [url, expected] of rows) {
  test(`${url} is ${expected ? 'a' : 'no'} script of the site`, () =>
    assert.equal(isOwnScript(url, site), expected));
}
