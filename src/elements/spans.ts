/** A stretch of a text in UTF-16 units, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with what it is. */
export interface LabelledSpan<Label> extends Span {
  label: Label;
}

/** A piece of a text; `label` is undefined between the spans. */
export interface Segment<Label> {
  text: string;
  label: Label | undefined;
}

/**
 * A text in pieces that, joined, give it again. Spans may come in any order; one
 * that begins within another is cut to what sticks out, and what lies outside
 * the text or is empty is left out.
 */
export function toSegments<Label>(
  text: string,
  spans: readonly LabelledSpan<Label>[],
): Segment<Label>[] {
  const segments: Segment<Label>[] = [];
  let done = 0;
  const add = (end: number, label: Label | undefined) => {
    if (end > done) segments.push({ text: text.slice(done, end), label });
    done = Math.max(done, end);
  };
  for (const { start, end, label } of spans.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), undefined);
    add(Math.min(end, text.length), label);
  }
  add(text.length, undefined);
  return segments;
}
