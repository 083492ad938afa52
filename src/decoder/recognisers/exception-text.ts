import { createDraft, type Draft, type Reading, type Trust } from '../reading.ts';
import { getQuoteLevel } from '../scanner/tokens.ts';
import { getLayers, type Stack } from '../stack.ts';
import type { Origin } from '../types.ts';
import { findMessageEnd, readMessage, trimSeparator } from '../values/message.ts';
import { readRequestId, type RequestIdFound } from '../values/request-id.ts';
import { unwrap } from '../values/wrap.ts';
import { isGeneralCode, isOwnFamily } from '../values/code.ts';
import { findClosingQuote, findClosingTick } from '../values/inline-code.ts';
import {
  findBounds,
  findMessageField,
  findRequestIdField,
  getLooseKey,
  readCodeSpan,
  startsCode,
  type Body,
} from './exception-fields.ts';
import {
  readToldRequestId,
  splitGluedCode,
  splitGluedRequestId,
  splitTrailingId,
} from './glued-fields.ts';
import { isPlaceholder } from './printed-lines.ts';
import { noteRival } from './signs.ts';

/**
 * The line that an SDK prints for an exception:
 * `Code=…, Message=…, RequestId=…` (Go, Ruby), `code:… message:… requestId:…` (Python, PHP, Java,
 * tccli), `RequestId=…, ErrorCode=…, ErrorMessage=…` (C++). Its message may hold anything, also
 * things that look like its fields, and ends at the last RequestId printed in the SDK's own way.
 */

/** Printers that always print the RequestId's name: where it is missing, the text was cut. */
const alwaysWithId: ReadonlySet<Origin> = new Set(['python', 'java', 'php', 'ruby', 'cli']);

const idName = 'requestId';

/** Printers that put it behind a blank and nothing else. */
const idBehindBlank: ReadonlySet<Origin> = new Set([
  'python',
  'java',
  'php',
  'cli',
  'dotnet',
  'node',
]);

/** A word and the blank before it. */
const lastWord = /\s\w+$/u;

export interface ExceptionFound {
  readonly draft: Draft;
  /** The first token behind the occurrence. */
  readonly next: number;
}

/** Reads the occurrence whose code is the field at `at`; `origin` is undefined where no SDK is named. */
export function readCodedException(
  reading: Reading,
  stack: Stack,
  at: number,
  origin: Origin | undefined,
): ExceptionFound | undefined {
  const { text, tokens } = reading.scan;
  if (isPlaceholder(text, tokens.value(at))) return undefined;
  if (origin === undefined && !startsCode(text, tokens.value(at))) return undefined;
  const bounds = findBounds(reading, stack, at + 1, origin === undefined);
  const message = findMessageField(reading, at, bounds);
  const codeSpan = readCodeSpan(
    text,
    tokens.value(at),
    message < 0 ? bounds.position : tokens.start(message),
  );
  const code = unwrap(text.slice(codeSpan.start, codeSpan.end));
  const isNothing = code === '' || code === 'null' || code === 'None';
  const draft = createDraft({
    code: isNothing ? undefined : code,
    basis: isNothing ? 'message' : 'code',
    codeSpan: isNothing ? undefined : codeSpan,
    origin: origin ?? guessOrigin(reading, at),
    trust: origin === undefined ? getTrust(text, tokens.start(at)) : 'certain',
    start: tokens.start(at),
    end: codeSpan.end,
  });
  const bodyStart = message < 0 ? codeSpan.end : tokens.value(message);
  const found = finish(reading, stack, draft, {
    at: message < 0 ? at : message,
    bodyStart,
    bounds,
    hasMessage: message >= 0,
    hasLeadingId: origin === undefined && readLeadingRequestId(reading, draft, at - 1),
  });
  const isDoubtful =
    isFamilyAlone(draft) || isOthersPrint(text, draft) || isAnybodysPrint(text, draft);
  if (draft.trust === 'likely' && isDoubtful) draft.trust = 'weak';
  return found;
}

/** A code that is called otherwise than Go's SDK and C++'s do: `ErrorCode=…, Message=…`. */
function isOthersPrint(text: string, { requestId, start, end }: Draft): boolean {
  if (requestId !== undefined || !text.startsWith('ErrorCode=', start)) return false;
  return !text.slice(start, end).includes('ErrorMessage=');
}

/** A common word behind `code=` in small letters, which no SDK prints, and no RequestId. */
function isAnybodysPrint(text: string, { code = '', requestId, start }: Draft): boolean {
  const isShared = !code.includes('.') && !isOwnFamily(code);
  return requestId === undefined && isShared && text.startsWith('code=', start);
}

/** A general family and nothing else, which is a common name in anybody's source code and logs. */
function isFamilyAlone({ code, message, requestId }: Draft): boolean {
  return message === undefined && requestId === undefined && !(code ?? '').includes('.');
}

/** How far a field is believed that names no SDK: in an address's query it may be anybody's. */
function getTrust(text: string, start: number): Trust {
  const before = text.charAt(start - 1);
  return before === '&' || before === '?' ? 'weak' : 'likely';
}

/** Reads an occurrence that starts with its message, the field at `at`: old Java, PHP and Node. */
export function readUncodedException(
  reading: Reading,
  stack: Stack,
  at: number,
  origin: Origin,
): ExceptionFound | undefined {
  const { text, tokens } = reading.scan;
  const bounds = findBounds(reading, stack, at + 1, false);
  const draft = createDraft({
    basis: 'message',
    origin,
    trust: 'certain',
    start: tokens.start(at),
    end: tokens.value(at),
  });
  const found = finish(reading, stack, draft, {
    at,
    bodyStart: tokens.value(at),
    bounds,
    hasMessage: true,
    hasLeadingId: false,
  });
  splitGluedCode(draft);
  if (draft.code === undefined) takeCodeBefore(text, draft, tokens.start(at - 1));
  // Node prints the same head as Java did, and no code behind it; Java then names one of its classes.
  const isJava = /^javax?\./u.test(draft.message ?? '');
  if (draft.code === undefined && origin === 'java' && !isJava) draft.origin = 'node';
  return found;
}

/** A code that a program put before an exception that prints none. */
const codeHead = /(?<![\w.])(?<code>[A-Z]\w{2,60}(?:\.\w{1,90}){0,2}): \[?$/u;

/** Takes the code right before the exception's name, which starts at `name`. */
function takeCodeBefore(text: string, draft: Draft, name: number): void {
  const head = text.slice(Math.max(0, name - 160), name);
  const found = codeHead.exec(head);
  const code = found?.groups?.['code'] ?? '';
  if (!found || !isGeneralCode(code)) return;
  const start = name - head.length + found.index;
  draft.code = code;
  draft.basis = 'code';
  draft.codeSpan = { start, end: start + code.length };
}

/** Finds the RequestId and with it the message's end. */
function finish(reading: Reading, stack: Stack, draft: Draft, body: Body): ExceptionFound {
  const { text, tokens } = reading.scan;
  const { bounds, bodyStart } = body;
  const id = body.hasLeadingId ? -1 : findRequestIdField(reading, body);
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
    const cut =
      id >= 0 ? tokens.start(id) : findEnclosingEnd(text, draft.start, bodyStart, bounds.position);
    const messageEnd =
      id >= 0 ? trimSeparator(text, bodyStart, cut) : findOpenEnd(reading, draft, bodyStart, cut);
    const found = readMessage(text, bodyStart, messageEnd, {
      layers,
      isOpen: id < 0 || draft.origin === 'text',
    });
    draft.message = found.value;
    draft.messageSpan = found.value === undefined ? undefined : found.span;
    if (id < 0) {
      end = Math.max(end, messageEnd);
      splitGluedRequestId(draft);
      if (draft.origin === 'text') splitTrailingId(draft);
      readToldRequestId(text, draft);
      const isCut = messageEnd >= reading.scan.contentEnd && alwaysWithId.has(draft.origin);
      if (isCut && draft.requestId === undefined) reading.isTruncated = true;
    }
  }
  draft.end = end;
  let next = body.at + 1;
  for (; next < bounds.token && tokens.start(next) < end; next += 1) {
    // What no SDK's name vouches for is another service's where its message names that.
    if (draft.trust !== 'certain') noteRival(reading, next);
  }
  return { draft, next };
}

/** Where a message ends that no RequestId follows: before the name of one, which may be cut. */
function findOpenEnd(reading: Reading, { origin }: Draft, from: number, limit: number): number {
  const { text, contentEnd } = reading.scan;
  const end = findMessageEnd(text, from, limit);
  const word = lastWord.exec(text.slice(Math.max(from, end - idName.length - 1), end))?.[0] ?? '';
  const isCut = end >= contentEnd && idBehindBlank.has(origin) && idName.startsWith(word.trim());
  return isCut || word.trim() === idName ? trimSeparator(text, from, end - word.length) : end;
}

/** A string's quote and an SDK's name, before the first field of what the SDK printed. */
const stringHead = /"\[?[A-Za-z.\\]{1,80}\] ?$/u;

/** The same behind a quote of Chinese prose. */
const proseHead = /“\[?[A-Za-z.\\]{1,80}\] ?$/u;

/** Where the inline code ends in which the message stands, or the string that the error begins. */
function findEnclosingEnd(text: string, start: number, from: number, limit: number): number {
  const end = findClosingTick(text, start, from, limit);
  const head = text.slice(Math.max(0, start - 90), start);
  if (stringHead.test(head)) return findClosingQuote(text, start, from, end);
  const closing = proseHead.test(head) ? text.slice(from, end).indexOf('”') : -1;
  return closing < 0 ? end : from + closing;
}

/** C++ prints the RequestId first; Terraform's early provider named itself. */
function guessOrigin(reading: Reading, at: number): Origin {
  const { text, tokens } = reading.scan;
  if (text.startsWith('ErrorCode=', tokens.start(at))) return 'cpp';
  return reading.hasTerraform ? 'terraform' : 'text';
}

/** The RequestId of the field at `at`, if it is one, for an error that stands before it. */
export function readTrailingRequestId(reading: Reading, draft: Draft, at: number): void {
  const { text, tokens } = reading.scan;
  if (getLooseKey(reading, at) !== 'requestId') return;
  const value = tokens.value(at);
  const found = readRequestId(text, text.charAt(value) === '"' ? value + 1 : value);
  draft.requestId = found.value;
  draft.requestIdSpan = found.value === undefined ? undefined : found.span;
}

/**
 * The RequestId that stands before the code, as C++ and .NET print it. Whether its name stood there,
 * with an id or without.
 */
export function readLeadingRequestId(reading: Reading, draft: Draft, before: number): boolean {
  const found = draft.requestId === undefined ? findLeadingId(reading, draft, before) : undefined;
  if (!found) return false;
  draft.requestId = found.value;
  draft.requestIdSpan = found.value === undefined ? undefined : found.span;
  return true;
}

/** The RequestId's field right before an occurrence on its line, unless it is the one's before. */
function findLeadingId(reading: Reading, draft: Draft, before: number): RequestIdFound | undefined {
  const { text, tokens } = reading.scan;
  if (getLooseKey(reading, before) !== 'requestId') return undefined;
  const found = readRequestId(text, tokens.value(before));
  const gap = draft.start - found.span.end;
  const isTaken = reading.drafts.at(-1)?.requestIdSpan?.start === found.span.start;
  const isNear = gap >= 0 && gap <= 3 && !text.slice(found.span.end, draft.start).includes('\n');
  return isNear && !isTaken ? found : undefined;
}
