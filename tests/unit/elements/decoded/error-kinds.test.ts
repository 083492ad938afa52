import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByPage } from '../../../../src/elements/decoded/error-kinds.ts';
import { createContext, createError, createSummary } from '../fixtures.ts';

test('spellings of one page are one kind, equals stay in order, RequestIds are named once', () => {
  const { groups } = createSummary({
    errors: [
      createError({ code: 'Locked.Door', requestId: '1' }),
      createError({ code: 'TooMany', requestId: '2' }),
      createError({ code: 'Broken.DOOR', requestId: '3' }),
      createError({ code: 'Broken.Door', requestId: '3' }),
    ],
  });
  const kinds = groupByPage(groups, createContext().describe);
  assert.deepEqual(
    kinds.map(({ known, count, requestIds }) => [known?.code, count, requestIds.items]),
    [
      ['Broken.Door', 2, ['3']],
      ['Locked.Door', 1, ['1']],
      ['TooMany', 1, ['2']],
    ],
  );
  assert.deepEqual([...(kinds[0]?.places ?? [])], [0, 0]);
});
