import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCodeRanges, toWords, type Range } from '../../../src/lookup/entry.ts';

describe('the words of a query', () => {
  const rows: [query: string, words: string[]][] = [
    ['broken door', ['broken', 'door']],
    ['Broken.DoorHinge', ['broken', 'door', 'hinge']],
    ['BROKEN_DOOR', ['broken', 'door']],
    ['DBError', ['db', 'error']],
    ['Md5Sum', ['md5', 'sum']],
    ['door Door', ['door']],
    [' – ', []],
  ];
  for (const [query, words] of rows) {
    test(`of "${query}" are ${words.join(', ') || 'none'}`, () => {
      assert.deepEqual(toWords(query), words);
    });
  }
});

describe('ranges of letters are ranges of the code as it is spelled', () => {
  const rows: [what: string, ranges: Range[], expected: Range[]][] = [
    ['before the dot', [[0, 2]], [[0, 2]]],
    ['after the dot', [[2, 4]], [[3, 5]]],
    ['over the dot', [[1, 3]], [[1, 4]]],
    ['up to the dot', [[0, 2]], [[0, 2]]],
    [
      'out of order',
      [
        [4, 5],
        [0, 1],
      ],
      [
        [0, 1],
        [6, 7],
      ],
    ],
    [
      'overlapping',
      [
        [0, 2],
        [1, 2],
      ],
      [[0, 2]],
    ],
    [
      'touching',
      [
        [2, 3],
        [3, 4],
      ],
      [[3, 5]],
    ],
    [
      'one within the other',
      [
        [0, 2],
        [0, 1],
      ],
      [[0, 2]],
    ],
    ['empty', [[1, 1]], []],
  ];
  for (const [what, ranges, expected] of rows) {
    test(what, () => {
      assert.deepEqual(toCodeRanges('Ab.Cd_E', ranges), expected);
    });
  }
});
