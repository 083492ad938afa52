import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cutText } from '../../../src/paste/cut-text.ts';

function cut(text: string, size: number, overlap = 0) {
  return [...cutText(text, { size, overlap })];
}

describe('a text is cut where no error is open', () => {
  const rows: [name: string, text: string, size: number, second: string][] = [
    ['before a line with a time', '07:00:00 a\n07:00:01 b\n  at c\n  at d\n  at e', 30, '07:00:01'],
    ['before an object', '{\n "Code": 1\n}\n{\n "Code": 2,\n "Message": 3 }', 26, '{\n "Code": 2'],
    ['before a line that continues nothing', 'one\ntwo\n  at three\n  at four', 20, 'two'],
    ['at any line break, if need be', ' one\n two\n three four five', 14, ' three'],
    ['in a long line, if need be', 'x'.repeat(40), 10, 'xxx'],
  ];
  for (const [name, text, size, second] of rows) {
    test(name, () => {
      const slice = cut(text, size)[1];
      assert.ok(slice, 'The text was not cut');
      assert.ok(text.slice(slice.start).startsWith(second), text.slice(slice.start));
    });
  }
});

test('slices follow one another without a gap, and reach beyond their ends', () => {
  const pieces = fc.constantFrom('\n', '{', ' ', 'word ', '07:00:01 ', '\u{1F600}', '"');
  fc.assert(
    fc.property(fc.array(pieces), fc.integer({ min: 3, max: 30 }), (list, size) => {
      const text = list.join('');
      const slices = cut(text, size, 5);
      assert.equal(slices.map(({ start, end }) => text.slice(start, end)).join(''), text);
      for (const { start, end, until } of slices) {
        assert.ok(end > start && until >= Math.min(text.length, end + 5));
      }
    }),
  );
});
