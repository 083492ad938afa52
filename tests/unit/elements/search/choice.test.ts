import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { moveChoice } from '../../../../src/elements/search/choice.ts';

describe('Down and Up move through the results', () => {
  type Row = [from: string, key: 'ArrowDown' | 'ArrowUp', count: number, to: string];
  const rows: Row[] = [
    ['field 0', 'ArrowDown', 3, 'link 1'],
    ['link 1', 'ArrowDown', 3, 'link 2'],
    ['link 2', 'ArrowDown', 3, 'link 2'],
    ['link 2', 'ArrowUp', 3, 'link 1'],
    ['link 1', 'ArrowUp', 3, 'link 0'],
    ['link 0', 'ArrowUp', 3, 'field 0'],
    ['field 0', 'ArrowUp', 3, 'field 0'],
    ['field 0', 'ArrowDown', 1, 'link 0'],
    ['field 0', 'ArrowDown', 0, 'field 0'],
  ];
  for (const [from, key, count, to] of rows) {
    test(`${key} from ${from} of ${count}`, () => {
      const [place, index] = from.split(' ');
      const choice = moveChoice({ index: Number(index), isInField: place === 'field' }, key, count);
      assert.equal(`${choice.isInField ? 'field' : 'link'} ${choice.index}`, to);
    });
  }
});
