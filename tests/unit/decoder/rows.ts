import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import type { DecodedError, Outcome, Span } from '../../../src/decoder/index.ts';

/** RequestIds that no answer ever had. */
export const ids = [
  '0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9',
  '1b2c3d4e-5f60-4172-8394-b5c6d7e8f90a',
  '2c3d4e5f-6071-4283-94a5-c6d7e8f90a1b',
] as const;

/** What a row asks of an error; only the fields it names are compared. */
export type Wanted = Partial<
  Pick<DecodedError, 'code' | 'message' | 'requestId' | 'origin' | 'basis' | 'action' | 'product'>
>;

export interface Row {
  /** The shape, as the end of the sentence "reads …". */
  readonly reads: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly errors?: readonly Wanted[];
}

/** Registers a test for each row of a table. */
export function testRows(rows: readonly Row[]): void {
  for (const row of rows) {
    test(`reads ${row.reads}`, () => {
      assertReads(row);
    });
  }
}

function assertReads({ text, outcome, errors = [] }: Row): void {
  const found = decode(text);
  const summary = JSON.stringify(found, undefined, 1);
  assert.equal(found.outcome, outcome, `The outcome is wrong. Found: ${summary}`);
  assert.equal(found.errors.length, errors.length, `Not as many errors as wanted: ${summary}`);
  found.errors.forEach((error, index) => {
    const wanted = errors[index] ?? {};
    assert.deepEqual(pick(error, wanted), wanted, `Error ${index} differs. Found: ${summary}`);
    assertSpans(text, error);
  });
}

/** The spans must lie in the text, and the code's must hold the code. */
export function assertSpans(text: string, error: DecodedError): void {
  for (const span of [error.span, error.messageSpan, error.requestIdSpan]) {
    if (!span) continue;
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      `A span lies outside of the text: ${JSON.stringify(error)}`,
    );
  }
  if (error.code !== undefined && error.basis === 'code') assertHolds(text, error.span, error.code);
  if (error.requestId !== undefined && error.requestIdSpan) {
    assertHolds(text, error.requestIdSpan, error.requestId);
  }
}

/** What a span holds, unless escapes or a line's wrap had to be undone. */
function assertHolds(text: string, span: Span, value: string): void {
  const held = text.slice(span.start, span.end);
  if (!/[\\&\n]/u.test(held)) assert.equal(held, value, 'The span must hold the value.');
}

function pick(error: DecodedError, wanted: Wanted): Wanted {
  const entries = Object.entries(error).filter(([name]) => Object.hasOwn(wanted, name));
  return Object.fromEntries(entries);
}

/** A failed response, compact. */
export function failure(code: string, message: string, requestId: string): string {
  return JSON.stringify({
    Response: { Error: { Code: code, Message: message }, RequestId: requestId },
  });
}
