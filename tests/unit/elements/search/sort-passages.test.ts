import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../../../src/elements/search/passage.ts';
import { sortPassages } from '../../../../src/elements/search/sort-passages.ts';

function createPassage(kind: Passage['kind'], title: string): Passage {
  return { kind, title, link: `/${title}/`, language: 'en', excerpt: [] };
}

test('guides about the words come first, families before their codes', () => {
  const passages = [
    createPassage('code', 'Broken.Quota'),
    createPassage('code', 'Broken'),
    createPassage('code', 'QuotaExceeded'),
    createPassage('guide', 'Asking support'),
    createPassage('product', 'Quota Center'),
    createPassage('code', 'Locked.Quota'),
    createPassage('guide', 'Rate limits and quotas'),
  ];
  assert.deepEqual(
    sortPassages(passages, 'quota').map(({ title }) => title),
    [
      'Rate limits and quotas',
      'Quota Center',
      'Asking support',
      'QuotaExceeded',
      'Broken.Quota',
      'Broken',
      'Locked.Quota',
    ],
  );
});
