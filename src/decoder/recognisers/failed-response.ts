import { createDraft, type Reading } from '../reading.ts';
import { trimSpan } from '../values/field-value.ts';
import type { Span } from '../types.ts';

/**
 * Reads a failed response that was found as a whole, the token at `at`: its error is what
 * `objects/error-object.ts` makes of the same response taken to pieces.
 */
export function readFailedResponse(reading: Reading, at: number): void {
  const { text, tokens } = reading.scan;
  const response = text.indexOf('{', tokens.start(at));
  const error = text.indexOf('{', response + 1);
  const code = findString(text, error);
  const message = findString(text, code.end);
  const requestId = findString(text, message.end);
  const messageSpan = trimSpan(text, message.start, message.end);
  const value = text.slice(message.start, message.end).trim();
  const id = text.slice(requestId.start, requestId.end);
  reading.requestIds.push({ value: id, start: requestId.start });
  reading.drafts.push(
    createDraft({
      code: text.slice(code.start, code.end),
      codeSpan: code,
      message: value === '' ? undefined : value,
      messageSpan: value === '' ? undefined : messageSpan,
      requestId: id,
      requestIdSpan: requestId,
      origin: 'response',
      trust: 'certain',
      start: error,
      end: error,
    }),
  );
}

/** The string behind the next colon. */
function findString(text: string, from: number): Span {
  const start = text.indexOf('"', text.indexOf(':', from)) + 1;
  return { start, end: text.indexOf('"', start) };
}
