import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toQuestion } from '../../../src/elements/search-question.ts';
import { findCodeResults } from '../../../src/elements/search-results.ts';
import { lookup, summaries } from './fixtures.ts';

function find(text: string, limit = 8) {
  return findCodeResults(toQuestion(text), lookup, summaries, limit);
}

test('a result says why it was found and how widely the code is used', () => {
  const [first, second] = find('Broken.Door');
  assert.equal(first?.code, 'Broken.Door');
  assert.equal(first.summary, 'The door is broken.');
  assert.equal(first.reason, 'the code itself; listed by 3 product versions');
  assert.equal(second?.reason, 'begins like this; only in house');
  assert.equal(second.summary, undefined, 'Only what is written for a code is shown beside it.');
});

test('a text with several codes gives each once, in its order', () => {
  const log = ['TooMany', 'Broken.Door', 'TooMany']
    .map(
      (code, index) =>
        `[TencentCloudSDKError] Code=${code}, Message=No., RequestId=a1b2c3d4-0000-4000-8000-00000000000${index}`,
    )
    .join('\n');
  assert.deepEqual(
    find(log).map(({ code }) => code),
    ['TooMany', 'Broken.Door'],
  );
});

test('no question has no results, and the limit holds', () => {
  assert.deepEqual(find(''), []);
  assert.equal(find('door', 2).length, 2);
});
