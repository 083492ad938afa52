/** A stretch of a text in UTF-16 units, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with what it is. */
export interface LabelledSpan<Label> extends Span {
  label: Label;
}

/** What has spans of a text, as the errors of the decoder do. */
interface Spanned {
  readonly span: Span;
  readonly messageSpan: Span | undefined;
  readonly requestIdSpan: Span | undefined;
}

/** The same with all spans moved by a distance. */
export function moveSpans<Item extends Spanned>(item: Item, by: number): Item {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...item,
    span: move(item.span),
    messageSpan: item.messageSpan && move(item.messageSpan),
    requestIdSpan: item.requestIdSpan && move(item.requestIdSpan),
  };
}

/** A piece of a text; `label` is undefined between the spans. */
export interface Segment<Label> {
  /** Where it begins in the text. */
  start: number;
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
    if (end > done) segments.push({ start: done, text: text.slice(done, end), label });
    done = Math.max(done, end);
  };
  for (const { start, end, label } of spans.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), undefined);
    add(Math.min(end, text.length), label);
  }
  add(text.length, undefined);
  return segments;
}

/** What is left of a span without the holes, which are in order and do not overlap. */
export function cutOut<Label>(
  { start, end, label }: LabelledSpan<Label>,
  holes: readonly Span[],
): LabelledSpan<Label>[] {
  const rest: LabelledSpan<Label>[] = [];
  let done = start;
  for (const hole of holes) {
    if (hole.end <= done || hole.start >= end) continue;
    if (hole.start > done) rest.push({ start: done, end: hole.start, label });
    done = hole.end;
  }
  if (done < end) rest.push({ start: done, end, label });
  return rest;
}
