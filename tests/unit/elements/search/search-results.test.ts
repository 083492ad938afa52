import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toQuestion } from '../../../../src/elements/search/search-question.ts';
import { findCodeResults } from '../../../../src/elements/search/search-results.ts';
import { decode } from '../../../../src/decoder/index.ts';
import type { CodeFilter } from '../../../../src/lookup/code-filter.ts';
import { lookup } from '../fixtures.ts';

function find(text: string, limit = 8, filter: CodeFilter = {}) {
  return findCodeResults(toQuestion(text, decode), lookup, limit, filter);
}

test('a result says why it was found and how widely the code is used', () => {
  const [first, second] = find('Broken.Door');
  assert.equal(first?.code, 'Broken.Door');
  assert.equal(first.reason, 'the code itself; listed by 3 product versions');
  assert.equal(second?.reason, 'begins like this; only in house');
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

test('a filter leaves out what it does not allow, also of a decoded text', () => {
  const names = (text: string) => find(text, 8, { family: 'Locked' }).map(({ code }) => code);
  assert.deepEqual(names('door'), ['Locked.Door']);
  assert.deepEqual(names('[TencentCloudSDKError] Code=TooMany, Message=No., RequestId=x'), []);
});

test('without a question, a filter lists what it allows, widely listed codes first', () => {
  const [first, second, ...others] = find('', 2, { retry: 'after' });
  assert.deepEqual([first?.code, first?.reason], ['Broken', 'listed by 90 product versions']);
  assert.equal(second?.code, 'Broken.Door');
  assert.deepEqual(others, []);
});
