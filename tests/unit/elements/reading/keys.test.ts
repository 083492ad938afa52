import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyTable, readKey } from '../../../../src/elements/reading/keys.ts';
import { deeds } from '../../../../src/words/en/keys.ts';

describe('a key is read with the one before it', () => {
  type Row = [begun: string | undefined, key: string, meaning: string];
  const rows: Row[] = [
    [undefined, 'm', 'deed map'],
    [undefined, '?', 'deed reading'],
    [undefined, 'g', 'begun g'],
    ['g', 'e', 'deed errors'],
    ['g', 'g', 'deed guides'],
    // What leads nowhere together stands for itself.
    ['g', 'm', 'deed map'],
    ['g', 'x', 'nothing'],
    [undefined, 'e', 'nothing'],
    [undefined, 'M', 'nothing'],
    [undefined, 'Escape', 'nothing'],
  ];
  for (const [begun, key, expected] of rows) {
    test(`${begun ?? ''} ${key}`, () => {
      const meaning = readKey(key, begun);
      const { kind } = meaning;
      const what = kind === 'deed' ? meaning.deed : kind === 'begun' ? meaning.begun : '';
      assert.equal(`${kind} ${what}`.trim(), expected);
    });
  }
});

test('no keys are the beginning of others, and none stand twice', () => {
  const presses = keyTable.map(({ keys }) => keys.join(' '));
  for (const [index, one] of presses.entries()) {
    const others = presses.filter((_, place) => place !== index);
    assert.deepEqual(
      others.filter((other) => `${other} `.startsWith(`${one} `)),
      [],
      `After ${one} no other key could follow.`,
    );
  }
});

test('every deed has its words, and no words are of no deed', () => {
  assert.deepEqual(Object.keys(deeds).sort(), keyTable.map(({ deed }) => deed).sort());
});
