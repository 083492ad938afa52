import type { Reading } from '../reading.ts';
import { Char, isBlank, isUpper, isWordChar } from '../scanner/characters.ts';
import { markers } from '../scanner/markers.ts';
import { Separator, TokenKind } from '../scanner/tokens.ts';
import { meanings, type FieldKey } from '../scanner/vocabulary.ts';
import type { Stack } from '../stack.ts';
import type { Span } from '../types.ts';
import { isGeneralCode } from '../values/code.ts';
import { trimSpan } from '../values/field-value.ts';
import { isClosingQuote } from '../values/surroundings.ts';
import { findWrappedCode } from '../values/wrap.ts';
import { isWholeLine } from './printed-lines.ts';

/** Where the fields of an exception's text stand, and where the text must end. */

/** Furthest that the message's name stands from the code's. */
const codeGap = 160;

export interface Bounds {
  /** The first token that is not of this occurrence any more, and where it stands. */
  readonly token: number;
  readonly position: number;
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

/** What was read of an occurrence before its RequestId is looked for. */
export interface Body {
  /** The last field that was read. */
  readonly at: number;
  readonly bodyStart: number;
  readonly bounds: Bounds;
  readonly hasMessage: boolean;
  /** Whether the RequestId stood before the code: one behind it is the next occurrence's. */
  readonly hasLeadingId: boolean;
}

/** What stands before an exception that another one's message holds: `AS_COMMON_ERROR(err:[`. */
const nested = /\w\((?:err|error|cause)[:=] ?\[?$/u;

/** Where the occurrence must end: at the next exception, or with the string that it stands in. */
export function findBounds(
  reading: Reading,
  stack: Stack,
  from: number,
  isUnmarked: boolean,
): Bounds {
  const { text, tokens } = reading.scan;
  const string = stack.string;
  for (let at = from; at < tokens.length; at += 1) {
    const kind = tokens.kind(at);
    const start = tokens.start(at);
    if (kind === TokenKind.marker) {
      const marker = markers[tokens.id(at)];
      const isException = marker?.kind === 'exception' || marker?.kind === 'node-exception';
      if (isException && !nested.test(text.slice(Math.max(0, start - 24), start))) {
        return { token: at, position: text.charAt(start - 1) === '[' ? start - 1 : start };
      }
    } else if (kind === TokenKind.quote) {
      if (string?.quote === tokens.id(at) && isClosingQuote(text, tokens.end(at))) {
        return { token: at, position: start };
      }
    } else if (
      isUnmarked &&
      getLooseKey(reading, at) === 'code' &&
      startsCode(text, tokens.value(at))
    ) {
      return { token: at, position: start };
    }
  }
  return { token: tokens.length, position: text.length };
}

/**
 * Whether the word at `at`, bold or not, is a code that can be believed without an exception's name:
 * by its family, by what Go's SDK prints behind it, or since it has a line of its own. A call is none.
 */
export function startsCode(text: string, at: number): boolean {
  const start = text.startsWith('**', at) ? at + 2 : at;
  if (!isUpper(text.charCodeAt(start))) return false;
  const limit = Math.min(text.length, start + codeGap);
  let end = start + 1;
  while (end < limit && isWordChar(text.charCodeAt(end))) end += 1;
  while (text.charAt(end - 1) === '.') end -= 1;
  if (text.startsWith('()', end)) return false;
  return (
    isGeneralCode(text.slice(start, end)) ||
    text.startsWith(', Message=', end) ||
    isWholeLine(text, start)
  );
}

/** The message's field after the code's, the field at `at`; -1 where the text has none. */
export function findMessageField(reading: Reading, at: number, bounds: Bounds): number {
  const { tokens } = reading.scan;
  const furthest = tokens.value(at) + codeGap;
  for (let next = at + 1; next < bounds.token && tokens.start(next) < furthest; next += 1) {
    const key = getLooseKey(reading, next);
    if (key === 'message') return next;
    if (key === 'requestId') return -1;
  }
  return -1;
}

/** Several plain words, which some SDKs print as a code: `Bad Gateway`, `signMethod invalid`. */
const words = /^[A-Za-z-]{1,30}(?: [A-Za-z-]{1,30}){1,4} $/u;

/** A code in quotes, as source code passes it: `X(code="…")`. */
const quoted = /(?<quote>["'])[A-Z][\w.]{1,119}\k<quote>/uy;

/** What ends a code of one word. */
const codeEnd = /[\s,;"'`<>\])}\\\uff0c\u3001]/u;

/**
 * The code between its separator and what comes next, at `to`: one word, or all of it where it
 * consists of plain words.
 */
export function readCodeSpan(text: string, from: number, to: number): Span {
  const end = findCodeEnd(text, from, Math.min(to, from + codeGap));
  if (end >= 0) return { start: from, end };
  const wrapped = findWrappedCode(text, from);
  if (wrapped) return wrapped;
  quoted.lastIndex = from;
  if (quoted.test(text)) return { start: from + 1, end: quoted.lastIndex - 1 };
  const window = text.slice(from, Math.min(to, from + codeGap));
  if (words.test(window)) return trimSpan(text, from, from + window.length);
  const stop = window.search(codeEnd);
  let length = stop < 0 ? window.length : stop;
  while (length > 0 && '*.:\uff1a'.includes(window.charAt(length - 1))) length -= 1;
  const bold = window.startsWith('**') ? Math.min(2, length) : 0;
  return { start: from + bold, end: from + length };
}

/** Where a code of one word ends that plainly stands alone, as nearly all do; -1 for any other. */
function findCodeEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWordChar(text.charCodeAt(at))) at += 1;
  const char = text.charCodeAt(at);
  const isAlone = char === Char.comma || (char === Char.space && at + 1 === to);
  return isAlone && at > from && text.charAt(at - 1) !== '.' ? at : -1;
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
export function findRequestIdField(reading: Reading, body: Body): number {
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
