import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSummaries } from '../../../../src/elements/data/parse-summaries.ts';
import { summaries } from '../fixtures.ts';

test('summaries are taken as they are', () => {
  const json: unknown = JSON.parse(JSON.stringify(Object.fromEntries(summaries)));
  assert.deepEqual(parseSummaries(json), summaries);
});

test('a file of another form is refused', () => {
  for (const json of [null, 'text', { 'Broken.Door': null }, { 'Broken.Door': { summary: '' } }]) {
    assert.throws(() => parseSummaries(json), TypeError, JSON.stringify(json));
  }
});
