import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLookup } from '../../../src/lookup/lookup.ts';
import { findNearCodes, isWellFormedCode } from '../../../src/lookup/near-codes.ts';

const lookup = createLookup(
  ['Broken', 'Broken.Door', 'Locked.Door', 'TooMany'].map((code) => ({
    code,
    reach: 1,
    product: undefined,
    retry: 'no' as const,
    spellings: [],
  })),
);

test('a code with a slip is near the one that was meant', () => {
  assert.ok(findNearCodes(lookup, 'Locked.Dor').includes('Locked.Door'));
  assert.ok(!findNearCodes(lookup, 'Broken.Dor').includes('Broken'), 'The family is said anyway.');
  assert.deepEqual(findNearCodes(lookup, 'Bad Gateway'), []);
});

test('what is no code cannot become an address', () => {
  for (const text of ['Broken', 'Broken.Door', 'A.B_C.d']) assert.ok(isWellFormedCode(text), text);
  for (const text of ['', 'Broken.', '../x', 'a/b', 'a b', '4100', '.Door', 'a?b']) {
    assert.ok(!isWellFormedCode(text), `"${text}" must not become a part of an address.`);
  }
});
