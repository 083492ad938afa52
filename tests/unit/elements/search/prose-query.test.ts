/** What Pagefind is asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toProseQuery } from '../../../../src/elements/search/prose-query.ts';

const rows: [text: string, query: string | undefined][] = [
  ['a signature (expired)?', 'signature expired'],
  ['How to retry', 'retry'],
  ['what is this', 'what is this'],
  ['"quoted = words"', 'quoted words'],
  ['ab', undefined],
  ['a.b', undefined],
  ['Broken.Door', 'Broken.Door'],
];
for (const [text, query] of rows) {
  test(JSON.stringify(text), () => assert.equal(toProseQuery(text), query));
}
