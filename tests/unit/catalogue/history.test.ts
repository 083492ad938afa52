import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStale, formatHistory, updateHistory } from '../../../src/catalogue/history.ts';
import { historySchema } from '../../../src/schemas/history.ts';

const texts = new Map([
  ['codes/InternalError.yaml', 'summary: one\n'],
  ['guides/retrying.mdx', '## Wait\n'],
]);
const history = updateHistory({}, texts, '2026-01-02');

test('what was written down is not stale', () => {
  assert.deepEqual(findStale(history, texts), []);
});

test('a line break of Windows is no change', () => {
  const windows = new Map([...texts].map(([path, text]) => [path, text.replace('\n', '\r\n')]));
  assert.deepEqual(findStale(history, windows), []);
});

test('what changed, came or went is stale', () => {
  const now = new Map([
    ['guides/retrying.mdx', '## Wait longer\n'],
    ['guides/new.mdx', '## New\n'],
  ]);
  assert.deepEqual(findStale(history, now), [
    'codes/InternalError.yaml',
    'guides/new.mdx',
    'guides/retrying.mdx',
  ]);
});

test('a new day is given to what changed alone, and what went is forgotten', () => {
  const now = new Map([
    ['codes/InternalError.yaml', 'summary: one\n'],
    ['guides/new.mdx', '## New\n'],
  ]);
  const later = updateHistory(history, now, '2026-03-04');
  assert.equal(later['codes/InternalError.yaml']?.changed, '2026-01-02');
  assert.equal(later['guides/new.mdx']?.changed, '2026-03-04');
  assert.equal(later['guides/retrying.mdx'], undefined);
});

test('as it is written it can be read again', () => {
  assert.deepEqual(historySchema.parse(JSON.parse(formatHistory(history))), history);
});
