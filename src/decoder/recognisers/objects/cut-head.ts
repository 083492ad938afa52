import type { Draft, Frame, Reading } from '../../reading.ts';
import { isForeignCode } from '../../values/code.ts';
import { apiIdShape, type RequestIdFound } from '../../values/request-id.ts';

/** What stands between an error's last value and the name of the RequestId beside it, also in a comment. */
const between = /^[\\"']{1,8}\s{0,8},?[\s/#*]{0,80}\},[\s/#*]{0,80}[\\"']{1,8}$/u;

/** Furthest that both stand apart. */
const furthest = 180;

/**
 * Gives a RequestId, whose field starts at `start`, to the error right before it, where the paste
 * begins inside the answer: the object that held both was never opened.
 */
export function giveIdToCutAnswer(reading: Reading, start: number, id: RequestIdFound): void {
  const draft = reading.drafts.at(-1);
  if (draft?.origin !== 'response' || draft.requestId !== undefined) return;
  const from = getValuesEnd(draft);
  if (start - from > furthest || !between.test(reading.scan.text.slice(from, start))) return;
  // Side by side with it, the error stood in the API's own object; a code alone may be anyone's.
  const isOwn =
    reading.scan.text.startsWith('RequestId', start) && !isForeignCode(draft.code ?? '');
  if (isOwn && draft.trust === 'weak') draft.trust = 'likely';
  draft.requestId = id.value;
  draft.requestIdSpan = id.span;
}

/** The RequestId right before the error that both stood side by side with, up to the error's brace. */
const idBefore =
  /[\\"']RequestId[\\"']{1,8}\s{0,8}:\s{0,8}[\\"']{1,8}(?<id>[\w-]{1,100})[\\"']{1,8},\s{0,80}[\\"']{1,8}Error[\\"']{1,8}\s{0,8}:\s{0,8}$/u;

/** Furthest that such a RequestId's name stands from the brace. */
const longestHead = 280;

/** Gives an error the RequestId before it, where the object that held both was never opened. */
export function takeIdOfCutAnswer(reading: Reading, frame: Frame, draft: Draft): void {
  if (frame.parent || draft.requestId !== undefined) return;
  const from = Math.max(0, frame.start - longestHead);
  const found = idBefore.exec(reading.scan.text.slice(from, frame.start));
  const id = found?.groups?.['id'];
  if (!found || id === undefined) return;
  const start = from + found.index + found[0].indexOf(id, 'RequestId"'.length);
  draft.requestId = id;
  draft.requestIdSpan = { start, end: start + id.length };
}

/** An object's end behind its last value, and an id that somebody printed behind it. */
const idBehind = new RegExp(
  String.raw`[\\"']{1,8}\s{0,8}\}[\s,;:(-]{1,4}(?:r(?:eq(?:uest)?)?[ _]?id[ :=]{1,3})?(?<id>${apiIdShape})\b`,
  'iuy',
);

/** Gives an error without an answer around it the RequestId that was printed behind it. */
export function takeIdBehind(reading: Reading, frame: Frame, draft: Draft): void {
  if (frame.parent || draft.requestId !== undefined) return;
  idBehind.lastIndex = getValuesEnd(draft);
  const id = idBehind.exec(reading.scan.text)?.groups?.['id'];
  if (id === undefined) return;
  draft.requestId = id;
  draft.requestIdSpan = { start: idBehind.lastIndex - id.length, end: idBehind.lastIndex };
}

function getValuesEnd(draft: Draft): number {
  return Math.max(draft.codeSpan?.end ?? 0, draft.messageSpan?.end ?? 0);
}
