import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLinked, parseInline } from '../../../../src/elements/decoded/inline.ts';

test('names in backticks become pieces of their own', () => {
  assert.deepEqual(parseInline('the property `code`, in .NET `ErrorCode`.'), [
    { kind: 'text', text: 'the property ' },
    { kind: 'name', text: 'code' },
    { kind: 'text', text: ', in .NET ' },
    { kind: 'name', text: 'ErrorCode' },
    { kind: 'text', text: '.' },
  ]);
});

test('a linked phrase stands between its texts, and empty ones are left out', () => {
  assert.deepEqual(createLinked('', 'Search', '/search/', ' by words.'), [
    { kind: 'link', text: 'Search', address: '/search/' },
    { kind: 'text', text: ' by words.' },
  ]);
});
