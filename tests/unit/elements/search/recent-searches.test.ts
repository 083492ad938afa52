import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addRecent, parseRecent } from '../../../../src/elements/search/recent-searches.ts';
import { toQuestion, toRecentQuery } from '../../../../src/elements/search/search-question.ts';
import { lookup } from '../fixtures.ts';

test('the newest search stands first, each once, and no more than eight', () => {
  assert.deepEqual(addRecent(['a', 'b'], 'b'), ['b', 'a']);
  const nine = Array.from('abcdefghi').reduce<string[]>(addRecent, []);
  assert.deepEqual(nine, Array.from('ihgfedcb'));
});

test('what cannot be read of what was kept is left out', () => {
  assert.deepEqual(parseRecent('["sold out",1,null]'), ['sold out']);
  for (const text of [null, '', '[', '{}', '1']) assert.deepEqual(parseRecent(text), []);
});

test('codes and words are kept, and nothing that may be a secret', () => {
  const rows: [text: string, isPasted: boolean, kept: string | undefined][] = [
    ['sold out', false, 'sold out'],
    ['clock skew', false, 'clock skew'],
    ['BROKEN_DOOR', false, 'Broken.Door'],
    ['BROKEN_DOOR', true, 'Broken.Door'],
    ['sold out', true, undefined],
    ['AKIDmadeup0000', false, undefined],
    ['MadeUpKeyMadeUpKeyMadeUpKeyMade', false, undefined],
    ['a1b2c3d4-0000-4000-8000-000000000001', false, undefined],
    ['key=value', false, undefined],
    ['', false, undefined],
  ];
  for (const [text, isPasted, kept] of rows) {
    assert.equal(toRecentQuery(toQuestion(text), isPasted, lookup), kept, text);
  }
});
