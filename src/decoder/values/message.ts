import { Char, isBlank, isLineEnd, isWordChar } from '../scanner/characters.ts';
import type { Span } from '../types.ts';
import { dropLineMarks, getLastMarkLength, isQuotedLine, skipLineMark } from './line-marks.ts';
import { unescape, unescapeEntities } from './unescape.ts';
import { joinFullLines } from './wrap.ts';

/**
 * A later line of a message: of a denial by access management, which has two, and more where it was
 * wrapped; of Go's SDK, which quotes a page and goes on; of anybody who puts the RequestId there.
 */
const laterLine =
  /[ \t\u00a0]*(?:(?:operation|resource)[ \u00a0]\(|has[ \u00a0]no[ \u00a0]permission|, because: |[(（[]request ?id[:：])/iuy;

/** The same behind a line's end that a string printed: the whole message then has its escapes. */
const printedResource = /\)(\\{1,15})n[ \t]{0,20}resource \(/u;

/** A quote behind backslashes, and one without any. */
const printedQuote = /(\\{1,15})"/u;
const plainQuote = /(?:^|[^\\])"/u;

/**
 * How many layers of escapes a message shows to have, by its line's end or since it has no quote
 * without a backslash; as many backslashes double with each.
 */
function countLayers(text: string): number {
  if (!text.includes('\\')) return 0;
  const line = printedResource.exec(text);
  const shown = line ?? (plainQuote.test(text) ? undefined : printedQuote.exec(text));
  const run = shown?.[1]?.length ?? 0;
  return Math.ceil(Math.log2(run + 1));
}

/** More lines than this no wrapped message has. */
const mostLines = 40;

/** A log line's head that was glued to the end of a message. */
const gluedLogHead = /(?:ERRO|WARN|INFO|FATA|DEBU)\[\d{1,10}\]\s*$/u;

/** The head of the next field where the paste was cut inside it: `, Requ`, ` requestI`. */
const cutField = /,? *(?:R|Re|Req|Requ|Reque|Reques|Request|RequestI|RequestId)$|,\s*$/u;

/** What closes a string of JSON, behind its backslashes: the next name or the object's end follows. */
const stringEnd = /["'](?:\s{0,4},\s{0,4}\\*["'][\w.@-]{1,40}\\*["']\s{0,4}:|\s{0,4}[}\]])/uy;

/** A line's end as a string prints it, behind its backslashes. */
const printedLineEnd = /[rn](?:\\+n)?/uy;

/** Where the run of backslashes ends that starts at `from`; `from` itself where there is none. */
function skipBackslashes(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === Char.backslash) at += 1;
  return at;
}

/**
 * The length of a line's end at `at`, as such or as a string prints it; 0 where there is none. `bare`
 * is where the backslashes end that start at `at`.
 */
function getLineEndLength(text: string, at: number, bare = skipBackslashes(text, at)): number {
  if (bare > at) {
    printedLineEnd.lastIndex = bare;
    return printedLineEnd.test(text) ? printedLineEnd.lastIndex - at : 0;
  }
  const char = text.charCodeAt(at);
  if (char === Char.carriageReturn && text.charCodeAt(at + 1) === Char.lineFeed) return 2;
  return isLineEnd(char) ? 1 : 0;
}

/** Whether a string that holds the message ends with the quote at `at`. */
function isStringEnd(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char !== Char.doubleQuote && char !== Char.singleQuote) return false;
  stringEnd.lastIndex = at;
  return stringEnd.test(text);
}

/** Whether a quotation starts at `at`: with a quote that is no apostrophe. */
function opensQuote(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char !== Char.doubleQuote && char !== Char.singleQuote) return false;
  return !isWordChar(text.charCodeAt(at - 1)) && isWordChar(text.charCodeAt(at + 1));
}

/**
 * Where a message without a RequestId behind it ends: with its line or the string that it stands in,
 * unless the next line plainly goes on with it (a colon, comma or bracket is open; access
 * management's second line).
 */
export function findMessageEnd(text: string, start: number, limit: number): number {
  let open = 0;
  /** The quote that was opened inside the message, so that it closes no string around it; or 0. */
  let quote = 0;
  let at = start;
  for (let line = 0; line < mostLines; line += 1) {
    let last = 0;
    let length = 0;
    for (; at < limit; at += 1) {
      const bare = skipBackslashes(text, at);
      length = getLineEndLength(text, at, bare);
      if (length > 0) break;
      if (text.charCodeAt(bare) !== quote && isStringEnd(text, bare)) return at;
      // A run of backslashes is passed as one, so that it is not read again and again.
      if (bare > at) at = bare - 1;
      const char = text.charCodeAt(at);
      if (char === quote) quote = 0;
      else if (opensQuote(text, at)) quote = char;
      if (char === Char.openParen) open += 1;
      else if (char === Char.closeParen) open -= 1;
      if (!isBlank(char)) last = char;
    }
    if (at >= limit) return limit;
    const next = at + length;
    laterLine.lastIndex = skipLineMark(text, next);
    const goesOn =
      open > 0 ||
      last === Char.colon ||
      last === Char.comma ||
      (last === Char.greater && text.charCodeAt(next) === Char.less) ||
      laterLine.test(text);
    if (!goesOn || next >= limit || getLineEndLength(text, next) > 0) return at;
    at = next;
  }
  return at;
}

/** The next field of a log line: `" controller="x"`, two blanks and `user=x`. */
const logField = /["'\u0020] [A-Za-z_][\w.]{0,30} {0,8}=/u;

/** Fields of a log's line at its end: ` region=a zone=b`. */
const lastFields = /(?<![,，;(])(?: [a-z][a-z_]{1,20}=[^\s=,，)`]{1,80}){1,6}$/u;

/** What separates the items of a list of errors on one line. */
const listMark = /;\s{0,4}\*?$/u;

/** The class that Ruby prints behind a message. */
const rubyClass = / \(TencentCloud::[\w:]{1,80}\)$/u;

/** What ends the cell of a table, or the elements of a page. */
const cellEnd = / \|$/u;
const elementEnd = /(?:<\/(?:pre|code|p|td|tr|li|span|div)>\s{0,4}){1,4}$/u;

function dropLogFields(text: string): string {
  const at = text.search(logField);
  return at < 0 ? text : text.slice(0, at);
}

/** Longest such end, in UTF-16 units. */
const longestEnd = 120;

/** Takes off what a pattern finds at the end; only the end is shown to it. */
function dropEnd(text: string, pattern: RegExp): string {
  const from = Math.max(0, text.length - longestEnd);
  return text.slice(0, from) + text.slice(from).replace(pattern, '').trimEnd();
}

const closers: Readonly<Record<string, string>> = {
  '`': '`',
  '"': '"',
  "'": "'",
  '”': '“',
  '’': '‘',
  ')': '(',
  ']': '[',
  '}': '{',
};

/** Takes the closing quotes and brackets off a message's end that were opened before the message. */
function dropStrayClosers(message: string): string {
  let value = message;
  if (value.endsWith('**') && countOf(value, '**') === 1) value = value.slice(0, -2).trimEnd();
  for (let round = 0; round < 4; round += 1) {
    const last = value.at(-1) ?? '';
    const opener = closers[last];
    if (opener === undefined) return value;
    const closed = countOf(value, last);
    const isStray = opener === last ? closed % 2 === 1 : countOf(value, opener) < closed;
    if (!isStray) return value;
    value = value.slice(0, -1).trimEnd();
  }
  return value;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** What stands between a message and the next field. */
const tail = /[\s,\uff0c]$/u;

/** The end of a span without a separator (`, `, `\n// `) at its end. */
export function trimSeparator(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    if (at > start && tail.test(text.charAt(at - 1))) at -= 1;
    else if (at > start + 1 && text.startsWith('//', at - 2) && text.charAt(at - 3) !== ':')
      at -= 2;
    else if (at > start + 1 && text.startsWith('\\n', at - 2) && text.charAt(at - 3) !== '\\')
      at -= 2;
    else {
      const mark = getLastMarkLength(text, start, at);
      if (mark === 0) return at;
      at -= mark;
    }
  }
}

/** Takes off what follows a message where nothing of the SDK's marks its end. */
function dropOpenEnd(text: string): string {
  const own = dropLogFields(text);
  return dropStrayClosers(
    [lastFields, rubyClass, elementEnd, cellEnd, gluedLogHead, cutField, listMark].reduce(
      dropEnd,
      own,
    ),
  );
}

export interface MessageFound {
  readonly value: string | undefined;
  readonly span: Span;
}

/** How long the signs are that a message stands between: bold type, inline code, a log's quotes. */
function getWrapperLength(raw: string): number {
  if (raw.length > 4 && raw.startsWith('**') && raw.endsWith('**')) return 2;
  const sign = raw.charAt(0);
  const isWrapped = raw.length > 2 && (sign === '"' || sign === '`') && raw.endsWith(sign);
  return isWrapped && countOf(raw, sign) === 2 ? 1 : 0;
}

/** The lines of a message without what stands before each, and without a terminal's line ends. */
function joinLines(text: string, { start, end }: Span): string {
  return dropLineMarks(joinFullLines(text, start, end), isQuotedLine(text, start));
}

/**
 * A message as an SDK printed it between `start` and `end`. `layers` of backslashes are undone where
 * the whole stood in a string; `isOpen` says that nothing of the SDK's stood behind it.
 */
export function readMessage(
  text: string,
  start: number,
  end: number,
  how: { readonly layers: number; readonly isOpen: boolean },
): MessageFound {
  let from = start;
  while (from < end && text.charCodeAt(from) <= Char.space) from += 1;
  const to = Math.max(from, end);
  let raw = text.slice(from, to).trimEnd();
  if (how.isOpen) {
    raw = dropOpenEnd(raw);
  }
  const wrapper = getWrapperLength(raw);
  const span = { start: from + wrapper, end: from + raw.length - wrapper };
  const plain = wrapper > 0 ? raw.slice(wrapper, raw.length - wrapper) : raw;
  const layers = how.layers === 0 ? countLayers(plain) : how.layers;
  const lines = raw.includes('\n') ? joinLines(text, span) : plain;
  const value = unescape(unescapeEntities(lines), layers).trim();
  return { value: value === '' ? undefined : value, span };
}
