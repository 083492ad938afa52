import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLines } from '../../../../src/elements/decoder/window-lines.ts';

test('segments are cut at line breaks, and keep their places and labels', () => {
  const lines = toLines(
    [
      { start: 10, text: 'a\nb', label: undefined },
      { start: 13, text: 'c\n\nd', label: 'code' },
      { start: 17, text: '\n', label: undefined },
    ],
    7,
  );
  assert.deepEqual(
    lines.map(({ number, pieces }) => [number, pieces.map((one) => `${one.start}${one.text}`)]),
    [
      [7, ['10a']],
      [8, ['12b', '13c']],
      [9, []],
      [10, ['16d']],
    ],
  );
});
