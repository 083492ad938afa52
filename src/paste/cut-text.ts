/** Cuts a large text into slices that can be decoded one by one. */
import { readLogTime } from './log-time.ts';

/**
 * A slice in UTF-16 offsets: what begins between `start` and `end` belongs to
 * it. It is decoded from `from` up to `until`, so that an error on its edge is whole.
 */
export interface Slice {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

export interface CutSizes {
  /** About so long is a slice. */
  readonly size: number;
  /** So far it is decoded beyond its end. */
  readonly overlap: number;
}

const usual: CutSizes = { size: 1_000_000, overlap: 32_000 };
/** Where a line was cut, so much of it before the cut is decoded once more. */
const lookBack = 1000;
/** Beyond so many lines, or units, no better place is looked for. */
const mostLines = 400;
const farthest = 64_000;

/** The slices of a text, without a gap between them. */
export function* cutText(text: string, { size, overlap }: CutSizes = usual): Generator<Slice> {
  for (let start = 0; start < text.length;) {
    const isLast = start + size * 1.1 >= text.length;
    const end = isLast ? text.length : findCut(text, start, start + size);
    const isInLine = start > 0 && text.charAt(start - 1) !== '\n';
    const from = isInLine ? Math.max(0, start - lookBack) : start;
    yield { from, start, end, until: findUntil(text, end, overlap) };
    start = end;
  }
}

/**
 * The best place at or before `wanted`: before a line with a time or an object at
 * its beginning, for there no error is open; else before a line that continues
 * nothing; else at a line break; else right there.
 */
function findCut(text: string, start: number, wanted: number): number {
  const from = Math.max(start + 1, wanted - farthest);
  const lines = text.slice(from, wanted).split('\n');
  let at = wanted;
  let anyLine: number | undefined;
  let freshLine: number | undefined;
  for (
    let index = lines.length - 1, seen = 0;
    index > 0 && seen < mostLines;
    index -= 1, seen += 1
  ) {
    at -= lines[index]?.length ?? 0;
    // The last of them is cut by the window: its head is read from the text itself.
    const head = text.slice(at, at + 80);
    if (/^(?:\{|\[\w)/.test(head) || (readLogTime(head) && /^\S/.test(head))) return at;
    anyLine ??= at;
    if (/^[^\s"'}\])]/.test(head)) freshLine ??= at;
    at -= 1;
  }
  return freshLine ?? anyLine ?? avoidPair(text, wanted);
}

/** Beyond the end by the overlap, and on to the end of the line if that is near. */
function findUntil(text: string, end: number, overlap: number): number {
  const rest = text.slice(end + overlap, end + 2 * overlap).indexOf('\n');
  return Math.min(text.length, end + overlap + Math.max(rest, 0));
}

/** Two units of one character stay together. */
function avoidPair(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}
