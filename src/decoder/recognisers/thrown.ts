import { createDraft, type Draft, type Reading } from '../reading.ts';
import { Char, isBlank, isLineEnd } from '../scanner/characters.ts';
import type { Origin, Span } from '../types.ts';
import { trimSpan } from '../values/field-value.ts';
import { findMessageEnd, readMessage } from '../values/message.ts';
import { readLeadingRequestId } from './exception-text.ts';
import { splitGluedCode } from './glued-fields.ts';

/**
 * Errors that print their message after their class's name and their code elsewhere or not at all:
 * Node (`TencentCloudSDKHttpException [Error]: …`, the code in a dump below the stack) and .NET
 * (`requestId: … TencentCloud.Common.TencentCloudSDKException: …`).
 */

/** Remembers where an error was thrown; the one before it, if its dump never came, is done. */
export function noteThrown(reading: Reading, at: number, end: number, origin: Origin): void {
  const { text, tokens } = reading.scan;
  if (isSource(text, end)) return;
  endThrown(reading, tokens.start(at));
  reading.thrown = {
    start: tokens.start(at),
    message: findThrownMessage(reading.scan.text, end),
    isSdk: true,
    origin,
    token: at,
  };
}

/** What follows a class's name in source code: `new X(…)`, `X extends Error`, `import { X } from`. */
const sourceAfter = /^\s{0,8}(?:[(){};,.]|extends\b|instanceof\b)/u;

function isSource(text: string, end: number): boolean {
  return sourceAfter.test(text.slice(end, end + 20));
}

/** Remembers an `Error: …` that names no SDK: a dump below it may do so. */
export function noteError(reading: Reading, at: number): void {
  if (reading.thrown?.isSdk) return;
  const { tokens } = reading.scan;
  reading.thrown = {
    start: tokens.start(at),
    message: tokens.value(at),
    isSdk: false,
    origin: 'node',
    token: at,
  };
}

/** Whether a class's name, from `start` to `end`, is followed by a message; Python's `except X:` is not. */
export function isThrowing(text: string, start: number, end: number): boolean {
  if (text.startsWith('except ', start - 'except '.length)) return false;
  const next = text.charCodeAt(end + 2);
  return text.startsWith(': ', end) && !isLineEnd(next) && next !== Char.openBracket;
}

function findThrownMessage(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at))) at += 1;
  if (text.startsWith('[Error]', at)) at += '[Error]'.length;
  const hasWord = text.startsWith('Error:', at);
  return hasWord ? at + 'Error:'.length : text.charCodeAt(at) === Char.colon ? at + 1 : at;
}

/** An SDK's error whose dump never came: there is a message, before `to`, and no code. */
export function endThrown(reading: Reading, to: number): void {
  const { thrown } = reading;
  reading.thrown = undefined;
  if (!thrown?.isSdk) return;
  const draft = createDraft({
    basis: 'message',
    origin: thrown.origin,
    trust: 'certain',
    start: thrown.start,
    end: thrown.message,
  });
  takeThrownMessage(reading, draft, thrown.message, to);
  if (draft.message === undefined || giveToFields(reading, draft)) return;
  splitGluedCode(draft);
  readLeadingRequestId(reading, draft, thrown.token - 1);
  takeIdOfCutDump(reading, draft);
  reading.drafts.push(draft);
}

/** The bracket before fields that somebody put behind a message: `no such sign (code: X, requestId: Y)`. */
const fieldsBracket = /\s{0,3}[[(（]$/u;

/** Gives an exception's name and message to the error whose fields stand behind the message. */
function giveToFields(reading: Reading, { start, origin, messageSpan }: Draft): boolean {
  const fields = reading.drafts.at(-1);
  if (!fields || !messageSpan) return false;
  if (fields.start <= messageSpan.start || fields.start >= messageSpan.end) return false;
  const head = reading.scan.text.slice(messageSpan.start, fields.start);
  const bracket = fieldsBracket.exec(head);
  if (!bracket) return false;
  fields.message = head.slice(0, bracket.index);
  fields.messageSpan = { start: messageSpan.start, end: messageSpan.start + bracket.index };
  fields.origin = origin;
  fields.trust = 'certain';
  fields.start = start;
  return true;
}

/** What stands before the RequestId of a Node dump. */
const dumpHead = /\{\s{1,20}requestId: ["']$/u;

/** Gives an error the RequestId of its dump, which was cut before the code. */
function takeIdOfCutDump(reading: Reading, draft: Draft): void {
  const id = reading.requestIds.at(-1);
  if (!id || draft.requestId !== undefined || id.start < draft.end) return;
  if (!dumpHead.test(reading.scan.text.slice(Math.max(0, id.start - 40), id.start))) return;
  draft.requestId = id.value;
  draft.requestIdSpan = { start: id.start, end: id.start + id.value.length };
}

/** The file and the line that PHP and its frameworks print behind a message. */
const phpPlace = / (?:in|at) \S{1,300}\.php(?::| line )\d{1,7}$/u;

/** Longest such place. */
const longestPlace = 340;

/** Where the message of a span ends before such a place, and without the quotes around it. */
function dropPlace(text: string, span: Span): Span {
  const place = phpPlace.exec(text.slice(Math.max(span.start, span.end - longestPlace), span.end));
  if (!place) return span;
  const { start } = span;
  const end = span.end - place[0].length;
  const isQuoted = end - start > 2 && text.charAt(start) === '"' && text.charAt(end - 1) === '"';
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Longest message of a thrown error that is read. */
const longestMessage = 20_000;

/** Writes the message of a thrown error, which ends before the first line of its stack. */
export function takeThrownMessage(reading: Reading, draft: Draft, from: number, to: number): void {
  const { text } = reading.scan;
  const limit = Math.max(from, Math.min(to, from + longestMessage));
  const whole = { start: from, end: findMessageEnd(text, from, limit) };
  const { start, end } =
    draft.origin === 'php' ? dropPlace(text, trimSpan(text, from, whole.end)) : whole;
  const found = readMessage(text, start, end, { layers: 0, isOpen: true });
  draft.message = found.value;
  draft.messageSpan = found.value === undefined ? undefined : found.span;
}
