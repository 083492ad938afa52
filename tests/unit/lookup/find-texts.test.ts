/** The search in texts without blanks between words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTextSearch, findAsked } from '../../../src/lookup/find-texts.ts';

const search = createTextSearch([
  { id: 'door', parts: ['门打不开\n门坏了', '钥匙不对，门没有开。', '先看看钥匙是不是这扇门的。'] },
  { id: 'key', parts: ['钥匙不存在', '没有这把钥匙。', '也可能在别人手里。'] },
  { id: 'lamp', parts: ['灯不亮', 'Lamp 没有电。', '换一个 lamp，或者等来电。'] },
  { id: 'other', parts: ['', '另一种钥匙。', ''] },
]);

function find(query: string): string[] {
  return search(query).map(({ id }) => id);
}

describe('a text is found', () => {
  const rows: [query: string, first: string | undefined, why: string][] = [
    ['门打不开', 'door', 'its name'],
    ['门坏了', 'door', 'another of its names'],
    ['我的钥匙不存在怎么办', 'key', 'its name within a question'],
    ['没有电', 'lamp', 'what it says'],
    ['别人手里', 'key', 'the rest of it'],
    ['LAMP', 'lamp', 'a word in another script, in any case'],
    ['ｌａｍｐ', 'lamp', 'a word in full-width letters'],
    ['亮 灯', 'lamp', 'single letters'],
    ['钥匙', 'key', 'a word that its name has, before texts that only speak of it'],
    ['今天天气不错', undefined, 'nothing, if the query is about something else'],
    ['怎么', undefined, 'nothing, if nothing is asked'],
    ['。？', undefined, 'nothing, if there is no word'],
    ['', undefined, 'nothing, if there is no text'],
  ];
  for (const [query, first, why] of rows) {
    test(`by ${why}: ${query}`, () => assert.equal(find(query)[0], first));
  }
});

test('equals come in the order of the texts', () => {
  const twins = createTextSearch(
    ['b', 'a', 'c'].map((id) => ({ id, parts: ['钥匙', '', ''] as const })),
  );
  assert.deepEqual(
    twins('钥匙').map(({ id }) => id),
    ['b', 'a', 'c'],
  );
});

test('a query of any length is answered', () => {
  assert.equal(find('钥匙不存在'.repeat(20_000))[0], 'key');
});

test('what was asked for is told by its places, joined where it overlaps', () => {
  assert.deepEqual(findAsked('没有这把钥匙，钥匙不存在', '钥匙不存在'), [
    [4, 6],
    [7, 12],
  ]);
  assert.deepEqual(findAsked('Lamp 没有电', 'lamp'), [[0, 4]]);
  assert.deepEqual(findAsked('没有这把钥匙', '灯'), []);
});
