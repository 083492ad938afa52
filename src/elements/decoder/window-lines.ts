/** The lines of a window, as they are drawn. */
import type { Segment } from '../dom/spans.ts';

export interface WindowLine<Label> {
  number: number;
  pieces: Segment<Label>[];
}

/** Segments cut at line breaks, which are left out. */
export function toLines<Label>(
  segments: readonly Segment<Label>[],
  firstLine: number,
): WindowLine<Label>[] {
  let line: WindowLine<Label> = { number: firstLine, pieces: [] };
  const lines = [line];
  for (const { start, text, label } of segments) {
    let at = start;
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) {
        line = { number: line.number + 1, pieces: [] };
        lines.push(line);
      }
      if (piece !== '') line.pieces.push({ start: at, text: piece, label });
      at += piece.length + 1;
    }
  }
  // What ends with a line break has no line behind it.
  if (lines.length > 1 && line.pieces.length === 0) lines.pop();
  return lines;
}
