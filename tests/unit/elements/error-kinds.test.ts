import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByCode } from '../../../src/elements/error-kinds.ts';
import { createContext, createError } from './fixtures.ts';

test('spellings of one page are one kind, equals stay in order, RequestIds are named once', () => {
  const kinds = groupByCode(
    [
      createError({ code: 'Locked.Door', requestId: '1' }),
      createError({ code: 'TooMany', requestId: '2' }),
      createError({ code: 'Broken.DOOR', requestId: '3' }),
      createError({ code: 'Broken.Door', requestId: '3' }),
    ],
    createContext().describe,
  );
  assert.deepEqual(
    kinds.map(({ known, errors, requestIds }) => [known?.code, errors.length, requestIds]),
    [
      ['Broken.Door', 2, ['3']],
      ['Locked.Door', 1, ['1']],
      ['TooMany', 1, ['2']],
    ],
  );
});
