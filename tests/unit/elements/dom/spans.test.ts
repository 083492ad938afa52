import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toSegments } from '../../../../src/elements/dom/spans.ts';

describe('a text is cut at its spans', () => {
  const text = 'abcdef';
  const rows: [name: string, spans: [number, number, string][], pieces: string[]][] = [
    ['no span', [], ['abcdef']],
    ['one within', [[1, 3, 'x']], ['a', 'bc:x', 'def']],
    [
      'at both ends',
      [
        [0, 1, 'x'],
        [5, 6, 'y'],
      ],
      ['a:x', 'bcde', 'f:y'],
    ],
    [
      'neighbours',
      [
        [0, 3, 'x'],
        [3, 6, 'y'],
      ],
      ['abc:x', 'def:y'],
    ],
    [
      'in the wrong order',
      [
        [4, 5, 'y'],
        [1, 2, 'x'],
      ],
      ['a', 'b:x', 'cd', 'e:y', 'f'],
    ],
    [
      'one begins within another',
      [
        [0, 3, 'x'],
        [2, 5, 'y'],
      ],
      ['abc:x', 'de:y', 'f'],
    ],
    [
      'one lies within another',
      [
        [0, 4, 'x'],
        [1, 2, 'y'],
      ],
      ['abcd:x', 'ef'],
    ],
    [
      'beyond the end',
      [
        [4, 99, 'x'],
        [120, 130, 'y'],
      ],
      ['abcd', 'ef:x'],
    ],
    ['empty', [[2, 2, 'x']], ['ab', 'cdef']],
  ];
  for (const [name, spans, pieces] of rows) {
    test(name, () => {
      const segments = toSegments(
        text,
        spans.map(([start, end, label]) => ({ start, end, label })),
      );
      const found = segments.map((one) => (one.label ? `${one.text}:${one.label}` : one.text));
      assert.deepEqual(found, pieces);
    });
  }
});

test('whatever the spans, the pieces give the text again: marks lie under its letters', () => {
  const span = fc.record({ start: fc.nat(40), end: fc.nat(40), label: fc.constant('x') });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
      const segments = toSegments(text, spans);
      assert.equal(segments.map((one) => one.text).join(''), text);
    }),
  );
});
