import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarks } from '../../../../src/elements/decoder/marks.ts';
import { createError } from '../fixtures.ts';

const text = 'Code=X, Message=Why, RequestId=1';

function mark(error: Parameters<typeof createError>[0]) {
  const segments = createMarks(text, [createError(error)]);
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

test('a secret within a message is marked as a secret, and the rest as the message', () => {
  const message = { start: 16, end: 19 };
  const secret = { kind: 'phone' as const, start: 17, end: 18 };
  const segments = createMarks(text, [createError({ messageSpan: message })], [secret]);
  assert.deepEqual(
    segments.flatMap((one) => (one.label ? [`${one.label} ${one.text}`] : [])),
    ['message W', 'secret h', 'message y'],
  );
});
