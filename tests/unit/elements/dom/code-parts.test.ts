import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCodeParts, type MarkedRange } from '../../../../src/elements/dom/code-parts.ts';

/** `Broken|.|[Do]or-Handle`: parts, humps, and marked letters in brackets. */
function print(code: string, ranges: MarkedRange[] = []): string {
  return toCodeParts(code, ranges)
    .map(({ humps }) =>
      humps
        .map((runs) => runs.map((run) => (run.isMarked ? `[${run.text}]` : run.text)).join(''))
        .join('-'),
    )
    .join('|');
}

describe('a code is shown in its parts', () => {
  const rows: [code: string, ranges: MarkedRange[], printed: string][] = [
    ['Broken.DoorHandle', [], 'Broken|.|Door-Handle'],
    ['BrokenDoor', [], 'Broken-Door'],
    ['Broken.Door.Handle', [], 'Broken|.|Door.Handle'],
    ['Broken.DOOR_HANDLE', [], 'Broken|.|DOOR_-HANDLE'],
    ['Broken.DoorHandle', [[7, 11]], 'Broken|.|[Door]-Handle'],
    ['Broken.DoorHandle', [[9, 13]], 'Broken|.|Do[or]-[Ha]ndle'],
    ['Broken.Door', [[0, 11]], '[Broken]|[.]|[Door]'],
    [
      'Broken.Door',
      [
        [2, 4],
        [8, 9],
      ],
      'Br[ok]en|.|D[o]or',
    ],
  ];
  for (const [code, ranges, printed] of rows) {
    test(`${code} with marks at ${JSON.stringify(ranges)}`, () => {
      assert.equal(print(code, ranges), printed);
    });
  }

  test('a bare family is a detail: it keeps to the side of the answers', () => {
    assert.deepEqual(
      toCodeParts('Broken').map(({ part }) => part),
      ['detail'],
    );
  });
});
