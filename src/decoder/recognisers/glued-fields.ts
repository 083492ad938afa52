import type { Draft } from '../reading.ts';
import { isGeneralCode } from '../values/code.ts';

/** Fields that older SDKs printed without anything between them. */

/** `CODE-MESSAGE`, as Java printed both in one field. */
export function splitGluedCode(draft: Draft): void {
  const { message, messageSpan } = draft;
  if (message === undefined || messageSpan === undefined) return;
  const dash = message.slice(0, 130).indexOf('-');
  const code = message.slice(0, Math.max(0, dash));
  if (!isGeneralCode(code) && !/^[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9_.]*$/u.test(code)) return;
  const codeEnd = messageSpan.start + code.length;
  draft.code = code;
  draft.basis = 'code';
  draft.codeSpan = { start: messageSpan.start, end: codeEnd };
  draft.message = message.slice(dash + 1).trim();
  draft.messageSpan = { start: codeEnd + 1, end: messageSpan.end };
}

/** `MESSAGE  requestId<id>`, as .NET printed both for some months. */
export function splitGluedRequestId(draft: Draft): void {
  const { message, messageSpan } = draft;
  const found = / {1,3}requestId([0-9a-f-]{36})$/u.exec(message?.slice(-60) ?? '');
  const id = found?.[1];
  if (message === undefined || messageSpan === undefined || id === undefined) return;
  draft.origin = 'dotnet';
  draft.requestId = id;
  draft.requestIdSpan = { start: messageSpan.end - id.length, end: messageSpan.end };
  const length = message.length - (found?.[0].length ?? 0);
  draft.message = message.slice(0, length);
  draft.messageSpan = { start: messageSpan.start, end: messageSpan.start + length };
}
