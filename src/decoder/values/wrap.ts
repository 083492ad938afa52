import type { Span } from '../types.ts';

/**
 * What a terminal or a box broke in the middle: a line's end, and the mark that the next line starts
 * with.
 */
const wrap = /\r?\n[ \t]{0,20}(?:[│|>] ?)?[ \t]{0,20}/u;

const wrappedId = /[0-9A-Fa-f-]{1,35}\r?\n[ \t]{0,20}(?:[│|>] ?)?[ \t]{0,20}[0-9A-Fa-f-]{1,35}/uy;
const wrappedCode =
  /[A-Z][\w.]{0,90}\r?\n[ \t]{0,20}(?:[│|>] ?)?[ \t]{0,20}[\w.]{1,90}(?=, (?:Error)?Message=| message:)/uy;

const uuid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/u;

/** Puts the two halves of a broken word together; a whole word stays as it is. */
export function unwrap(word: string): string {
  return word.includes('\n') ? word.replace(wrap, '') : word;
}

/** Widths that a terminal has unless somebody changes it. */
const usualWidths: ReadonlySet<number> = new Set([80, 100, 120, 132]);

/** Narrowest terminal whose line ends are known as such. */
const narrowest = 60;

/** Longest line that a terminal breaks, in UTF-16 units. */
const longestLine = 400;

/**
 * The text of a span without the line ends of a terminal that breaks lines where they are full: then
 * all of them are of one width. One line alone must be as wide as terminals usually are; only then
 * may a line be one less, where the blank at its end was lost.
 */
export function joinFullLines(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\n')) return raw;
  const before = text.slice(Math.max(0, start - longestLine), start);
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const lines = raw.split(/\r?\n/u);
  const widths = lines.slice(0, -1).map((line, at) => measure(at === 0 ? head + line : line));
  const width = Math.max(...widths);
  const isUsual = usualWidths.has(width);
  const isFull = widths.every((each) => each === width || (isUsual && each === width - 1));
  if (!isFull || (!isUsual && (widths.length === 1 || width < narrowest))) return raw;
  return lines.reduce((joined, line, at) => joined + (widths[at - 1] === width ? '' : ' ') + line);
}

/** How many columns a line takes: signs of East Asia take two. */
function measure(line: string): number {
  let width = 0;
  for (const sign of line) width += sign >= '\u1100' ? 2 : 1;
  return width;
}

/** Where a UUID that is broken over two lines stands, if one starts at `start`. */
export function findWrappedId(text: string, start: number): Span | undefined {
  wrappedId.lastIndex = start;
  if (!wrappedId.test(text)) return undefined;
  const span = { start, end: wrappedId.lastIndex };
  return uuid.test(unwrap(text.slice(span.start, span.end))) ? span : undefined;
}

/** Where a code of an SDK's line stands that is broken over two lines, if one starts at `start`. */
export function findWrappedCode(text: string, start: number): Span | undefined {
  wrappedCode.lastIndex = start;
  return wrappedCode.test(text) ? { start, end: wrappedCode.lastIndex } : undefined;
}
