import { createDraft, type Draft, type Reading } from '../reading.ts';
import { isBlank } from '../scanner/characters.ts';
import { markers } from '../scanner/markers.ts';
import { getQuoteLevel, Separator, TokenKind } from '../scanner/tokens.ts';
import { meanings, type FieldKey } from '../scanner/vocabulary.ts';
import { getLayers } from '../stack.ts';
import type { Stack } from '../stack.ts';
import type { Origin, Span } from '../types.ts';
import { isGeneralCode } from '../values/code.ts';
import { trimSpan } from '../values/field-value.ts';
import { findMessageEnd, readMessage, trimSeparator } from '../values/message.ts';
import { readRequestId } from '../values/request-id.ts';
import { isClosingQuote } from './quotes.ts';

/**
 * The line that an SDK prints for an exception:
 * `Code=…, Message=…, RequestId=…` (Go, Ruby), `code:… message:… requestId:…` (Python, PHP, Java,
 * tccli), `RequestId=…, ErrorCode=…, ErrorMessage=…` (C++). Its message may hold anything, also
 * things that look like its fields, and ends at the last RequestId printed in the SDK's own way.
 */

/** Furthest that the message's name stands from the code's. */
const codeGap = 160;

/** Printers that always print the RequestId's name: where it is missing, the text was cut. */
const alwaysWithId: ReadonlySet<Origin> = new Set(['python', 'java', 'php', 'ruby', 'cli']);

interface Bounds {
  /** The first token that is not of this occurrence any more, and where it stands. */
  readonly token: number;
  readonly position: number;
}

export interface ExceptionFound {
  readonly draft: Draft;
  /** The first token behind the occurrence. */
  readonly next: number;
}

/** The key of a field that is written without quotes; undefined for any other token. */
export function getLooseKey(reading: Reading, at: number): FieldKey | undefined {
  const { tokens } = reading.scan;
  if (tokens.kind(at) !== TokenKind.field || tokens.level(at) >= 0) return undefined;
  const separator = tokens.separator(at);
  if (separator !== Separator.colon && separator !== Separator.equals) return undefined;
  const meaning = meanings[tokens.id(at)];
  return meaning?.kind === 'field' ? meaning.key : undefined;
}

/** Reads the occurrence whose code is the field at `at`; `origin` is undefined where no SDK is named. */
export function readCodedException(
  reading: Reading,
  stack: Stack,
  at: number,
  origin: Origin | undefined,
): ExceptionFound | undefined {
  const { text, tokens } = reading.scan;
  if (origin === undefined && !startsCode(text, tokens.value(at))) return undefined;
  const bounds = findBounds(reading, stack, at + 1, origin === undefined);
  const message = findMessageField(reading, at, bounds);
  const codeSpan = readCodeSpan(text, tokens.value(at), message < 0 ? bounds.position : tokens.start(message));
  const code = text.slice(codeSpan.start, codeSpan.end);
  const isNothing = code === '' || code === 'null' || code === 'None';
  const draft = createDraft({
    code: isNothing ? undefined : code,
    basis: isNothing ? 'message' : 'code',
    codeSpan: isNothing ? undefined : codeSpan,
    origin: origin ?? guessOrigin(reading, at),
    trust: origin === undefined ? 'likely' : 'certain',
    start: tokens.start(at),
    end: codeSpan.end,
  });
  const bodyStart = message < 0 ? codeSpan.end : tokens.value(message);
  return finish(reading, stack, draft, { at: message < 0 ? at : message, bodyStart, bounds, hasMessage: message >= 0 });
}

/** Reads an occurrence that starts with its message, the field at `at`: old Java, PHP and Node. */
export function readUncodedException(
  reading: Reading,
  stack: Stack,
  at: number,
  origin: Origin,
): ExceptionFound | undefined {
  const { tokens } = reading.scan;
  const bounds = findBounds(reading, stack, at + 1, false);
  const draft = createDraft({
    basis: 'message',
    origin,
    trust: 'certain',
    start: tokens.start(at),
    end: tokens.value(at),
  });
  const found = finish(reading, stack, draft, { at, bodyStart: tokens.value(at), bounds, hasMessage: true });
  splitGluedCode(draft);
  // Node prints the same head as Java did, and no code behind it.
  if (draft.code === undefined && origin === 'java') draft.origin = 'node';
  return found;
}

/** `CODE-MESSAGE`, as Java printed both in one field. */
function splitGluedCode(draft: Draft): void {
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
function splitGluedRequestId(draft: Draft): void {
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

interface Body {
  /** The last field that was read. */
  readonly at: number;
  readonly bodyStart: number;
  readonly bounds: Bounds;
  readonly hasMessage: boolean;
}

/** Finds the RequestId and with it the message's end. */
function finish(reading: Reading, stack: Stack, draft: Draft, body: Body): ExceptionFound {
  const { text, tokens } = reading.scan;
  const { bounds, bodyStart } = body;
  const id = findRequestIdField(reading, body);
  const string = stack.string;
  const layers = getLayers(string);
  if (string) reading.escapes = Math.max(reading.escapes, getQuoteLevel(string.quote));
  let end = draft.end;
  if (id >= 0) {
    const found = readRequestId(text, tokens.value(id));
    draft.requestId = found.value;
    draft.requestIdSpan = found.value === undefined ? undefined : found.span;
    end = Math.max(end, found.span.end, tokens.value(id));
  }
  if (body.hasMessage) {
    const cut = id >= 0 ? tokens.start(id) : bounds.position;
    const messageEnd =
      id >= 0 ? trimSeparator(text, bodyStart, cut) : findMessageEnd(text, bodyStart, cut);
    const found = readMessage(text, bodyStart, messageEnd, { layers, isOpen: id < 0 });
    draft.message = found.value;
    draft.messageSpan = found.value === undefined ? undefined : found.span;
    if (id < 0) {
      end = Math.max(end, messageEnd);
      splitGluedRequestId(draft);
      const isCut = messageEnd >= reading.scan.contentEnd && alwaysWithId.has(draft.origin);
      if (isCut && draft.requestId === undefined) reading.isTruncated = true;
    }
  }
  draft.end = end;
  let next = body.at + 1;
  while (next < bounds.token && tokens.start(next) < end) next += 1;
  return { draft, next };
}

/** Where the occurrence must end: at the next exception, or with the string that it stands in. */
function findBounds(reading: Reading, stack: Stack, from: number, isUnmarked: boolean): Bounds {
  const { text, tokens } = reading.scan;
  const string = stack.string;
  for (let at = from; at < tokens.length; at += 1) {
    const kind = tokens.kind(at);
    const start = tokens.start(at);
    if (kind === TokenKind.marker) {
      const marker = markers[tokens.id(at)];
      if (marker?.kind === 'exception' || marker?.kind === 'node-exception') {
        return { token: at, position: text.charAt(start - 1) === '[' ? start - 1 : start };
      }
    } else if (kind === TokenKind.quote) {
      if (string?.quote === tokens.id(at) && isClosingQuote(text, tokens.end(at))) {
        return { token: at, position: start };
      }
    } else if (isUnmarked && getLooseKey(reading, at) === 'code' && startsCode(text, tokens.value(at))) {
      return { token: at, position: start };
    }
  }
  return { token: tokens.length, position: text.length };
}

function startsCode(text: string, at: number): boolean {
  const span = readCodeSpan(text, at, Math.min(text.length, at + codeGap));
  return isGeneralCode(text.slice(span.start, span.end));
}

function findMessageField(reading: Reading, at: number, bounds: Bounds): number {
  const { tokens } = reading.scan;
  const furthest = tokens.value(at) + codeGap;
  for (let next = at + 1; next < bounds.token && tokens.start(next) < furthest; next += 1) {
    const key = getLooseKey(reading, next);
    if (key === 'message') return next;
    if (key === 'requestId') return -1;
  }
  return -1;
}

/**
 * The code between its separator and the message. PHP prints an HTTP reason there, blanks and all;
 * any other code is one word.
 */
function readCodeSpan(text: string, from: number, to: number): Span {
  const start = from;
  let end = start;
  const limit = Math.min(to, start + codeGap);
  while (end < limit && !/[\s,;"'`<>\])}\uff0c\u3001]/u.test(text.charAt(end))) end += 1;
  const reason = /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,4} $/u.exec(text.slice(start, limit));
  if (reason && end - start < reason[0].length) return trimSpan(text, start, limit);
  const bold = text.startsWith('**', start) ? 2 : 0;
  while (end > start && /[*.\\:\uff1a]/u.test(text.charAt(end - 1))) end -= 1;
  return { start: Math.min(start + bold, end), end };
}

/** Whether the field at `at` stands as the SDK puts it: `, RequestId=` or ` requestId:`. */
function isTemplate(reading: Reading, at: number): boolean {
  const { text, tokens } = reading.scan;
  const start = tokens.start(at);
  if (tokens.separator(at) === Separator.equals) return text.startsWith(', ', start - 2);
  const before = text.charCodeAt(start - 1);
  const isApart = isBlank(before) || before === 10 || text.startsWith('\\n', start - 2);
  return isApart && text.startsWith('requestId:', start) && !isBlank(text.charCodeAt(start + 10));
}

/**
 * The last RequestId of the occurrence that stands as the SDK prints it; of several on different
 * lines, the last on the first such line. A hand-edited paste may have lost the comma: then the
 * first RequestId of the paragraph.
 */
function findRequestIdField(reading: Reading, body: Body): number {
  const { text, tokens } = reading.scan;
  let best = -1;
  let loose = -1;
  let lineFrom = body.bodyStart;
  for (let at = body.at + 1; at < body.bounds.token; at += 1) {
    const start = tokens.start(at);
    if (getLooseKey(reading, at) !== 'requestId' || start < body.bodyStart) continue;
    if (best >= 0 && text.slice(lineFrom, start).includes('\n')) break;
    lineFrom = start;
    if (isTemplate(reading, at)) best = at;
    else if (best < 0 && loose < 0) loose = at;
  }
  if (best >= 0) return best;
  const from = body.bodyStart;
  return loose >= 0 && isSameParagraph(text, from, tokens.start(loose)) ? loose : -1;
}

function isSameParagraph(text: string, from: number, to: number): boolean {
  if (text.charAt(to - 1) === '[' || text.charAt(to - 1) === '(') return false;
  const blank = text.slice(from, to).search(/\n[ \t\r]*\n/u);
  return blank < 0;
}

/** C++ prints the RequestId first; Terraform's early provider named itself. */
function guessOrigin(reading: Reading, at: number): Origin {
  const { text, tokens } = reading.scan;
  if (text.startsWith('ErrorCode=', tokens.start(at))) return 'cpp';
  return reading.hasTerraform ? 'terraform' : 'text';
}

/** The RequestId that stands before the code, as C++ and .NET print it. */
export function readLeadingRequestId(reading: Reading, draft: Draft, before: number): void {
  const { text, tokens } = reading.scan;
  if (draft.requestId !== undefined || getLooseKey(reading, before) !== 'requestId') return;
  const found = readRequestId(text, tokens.value(before));
  const gap = draft.start - found.span.end;
  if (found.value === undefined || gap < 0 || gap > 3) return;
  draft.requestId = found.value;
  draft.requestIdSpan = found.span;
}
