import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarks } from '../../../src/elements/marks.ts';
import { createDecoding, createError } from './fixtures.ts';

const text = 'Code=X, Message=Why, RequestId=1';

function mark(error: Parameters<typeof createError>[0]) {
  const segments = createMarks(text, createDecoding({ errors: [createError(error)] }));
  return segments.flatMap((one) => (one.label ? [`${one.label} ${one.text}`] : []));
}

test('code, message and RequestId are marked where they stand', () => {
  const error = {
    span: { start: 5, end: 6 },
    messageSpan: { start: 16, end: 19 },
    requestIdSpan: { start: 31, end: 32 },
  };
  assert.deepEqual(mark(error), ['code X', 'message Why', 'request 1']);
});

test('where no code was printed, nothing is marked as one', () => {
  const span = { start: 16, end: 19 };
  assert.deepEqual(mark({ code: undefined, span }), ['message Why']);
  assert.deepEqual(mark({ basis: 'message', span }), ['message Why']);
});
