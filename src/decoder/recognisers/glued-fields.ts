import type { Draft } from '../reading.ts';
import { isGeneralCode } from '../values/code.ts';
import { apiIdShape } from '../values/request-id.ts';

/** Fields that older SDKs printed without anything between them. */

/** A code and the dash of the SDK, or the colon of those who throw its exception themselves. */
const gluedCode = /^(?<code>[A-Z][\w.]{1,119})(?<mark>-|: )/u;

/** `CODE-MESSAGE`, as Java printed both in one field; or `CODE: MESSAGE`. */
export function splitGluedCode(draft: Draft): void {
  const { message, messageSpan } = draft;
  if (message === undefined || messageSpan === undefined) return;
  const { code = '', mark = '' } = gluedCode.exec(message)?.groups ?? {};
  const isShaped = mark === '-' && /^[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9_.]*$/u.test(code);
  if (!isGeneralCode(code) && !isShaped) return;
  const codeEnd = messageSpan.start + code.length;
  draft.code = code;
  draft.basis = 'code';
  draft.codeSpan = { start: messageSpan.start, end: codeEnd };
  draft.message = message.slice(code.length + mark.length).trim();
  draft.messageSpan = { start: codeEnd + mark.length, end: messageSpan.end };
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

/** A RequestId that somebody put behind a message: `bad (RequestId: <id>)`, `bad (<id>)`, `bad - <id>`. */
const trailingId = new RegExp(
  String.raw`(?:[\s,，;；]{0,4}[[(（【]?(?:req(?:uest)?|请求)[ _-]?id[ \t]{0,4}[:：= ][ \t]{0,4}|[\s,，]{0,4}[([（【]request[ \t]|\s{0,4}[[(（【<]|[ \t]{1,4}[-–—][ \t]{1,4})(?<id>${apiIdShape})[\])）】>.。]{0,3}$`,
  'iu',
);

/** Splits such a RequestId off a message that was read to the end of its line. */
export function splitTrailingId(draft: Draft): void {
  const { message, messageSpan } = draft;
  if (message === undefined || messageSpan === undefined || draft.requestId !== undefined) return;
  const end = message.slice(-80);
  const found = trailingId.exec(end);
  const id = found?.groups?.['id'];
  // Escapes that were undone would move the places.
  const isAsPrinted = messageSpan.end - messageSpan.start === message.length;
  if (!found || id === undefined || !isAsPrinted) return;
  const length = message.length - found[0].length;
  const idStart = messageSpan.start + length + found[0].toLowerCase().lastIndexOf(id.toLowerCase());
  draft.requestId = id;
  draft.requestIdSpan = { start: idStart, end: idStart + id.length };
  draft.message = length > 0 ? message.slice(0, length) : undefined;
  draft.messageSpan =
    length > 0 ? { start: messageSpan.start, end: messageSpan.start + length } : undefined;
}

/** The RequestId that access management repeats in its message. */
const toldId = new RegExp(String.raw`\[request id:(?<id>${apiIdShape})\]`, 'u');

/** Takes the RequestId from the message where the exception's own was cut off. */
export function readToldRequestId(text: string, draft: Draft): void {
  const { messageSpan } = draft;
  if (messageSpan === undefined || draft.requestId !== undefined) return;
  const found = toldId.exec(text.slice(messageSpan.start, messageSpan.end));
  const id = found?.groups?.['id'];
  if (!found || id === undefined) return;
  const start = messageSpan.start + found.index + '[request id:'.length;
  draft.requestId = id;
  draft.requestIdSpan = { start, end: start + id.length };
}
