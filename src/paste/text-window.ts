/** The part of a large text that is shown: some lines around a place, with what was found in them. */
import type { DecodedError } from '../decoder/index.ts';
import type { LineIndex } from './line-index.ts';

/** A stretch of a large text, in UTF-16 offsets. */
export interface TextWindow {
  readonly start: number;
  readonly end: number;
  /** Of the line that the window begins in, counted from 1. */
  readonly firstLine: number;
}

/** So many lines and units, at most, are shown on either side of a place. */
const linesAround = 40;
const unitsAround = 8000;

/** The window around a place. */
export function findWindow(text: string, lines: LineIndex, at: number): TextWindow {
  const line = lines.getLine(at);
  const start = limit(lines.getStart(Math.max(1, line - linesAround)), at - unitsAround, at);
  const end = limit(lines.getStart(line + linesAround + 1), at, at + unitsAround);
  return toWindow(lines, Math.max(0, start), Math.min(text.length, end));
}

/** The window before another one; undefined at the text's beginning. */
export function findEarlier(lines: LineIndex, { start }: TextWindow): TextWindow | undefined {
  if (start === 0) return undefined;
  const line = lines.getLine(start - 1);
  const from = lines.getStart(Math.max(1, line - 2 * linesAround + 1));
  return toWindow(lines, Math.max(from, start - 2 * unitsAround, 0), start);
}

/** The window after another one; undefined at the text's end. */
export function findLater(
  text: string,
  lines: LineIndex,
  { end }: TextWindow,
): TextWindow | undefined {
  if (end >= text.length) return undefined;
  const to = lines.getStart(lines.getLine(end) + 2 * linesAround);
  return toWindow(lines, end, Math.min(to, end + 2 * unitsAround, text.length));
}

function toWindow(lines: LineIndex, start: number, end: number): TextWindow {
  return { start, end, firstLine: lines.getLine(start) };
}

function limit(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The errors, given in order of their spans, of which a part may lie in a window. */
export function findErrorsWithin(
  errors: readonly DecodedError[],
  { start, end }: TextWindow,
): DecodedError[] {
  // A message or RequestId stands near its code, before or after it.
  const from = findFirst(errors, start - unitsAround);
  const to = findFirst(errors, end + unitsAround);
  return errors.slice(from, to);
}

/** The index of the first error that begins at `at` or later. */
function findFirst(errors: readonly DecodedError[], at: number): number {
  let low = 0;
  let high = errors.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((errors[middle]?.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
