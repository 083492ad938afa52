import type { DecodedError, Decoding } from '../decoder/index.ts';
import { toSegments, type LabelledSpan, type Segment } from './spans.ts';

export type MarkKind = 'code' | 'message' | 'request';

/** More marks than these are not drawn: nobody looks at the ten thousandth, and each costs time. */
const mostMarkedErrors = 2000;

/** The text in pieces, those marked that the decoder found: codes, messages, RequestIds. */
export function createMarks(text: string, { errors }: Decoding): Segment<MarkKind>[] {
  return toSegments(text, errors.slice(0, mostMarkedErrors).flatMap(toSpans));
}

function toSpans(error: DecodedError): LabelledSpan<MarkKind>[] {
  const spans: LabelledSpan<MarkKind>[] = [];
  const isMessage = error.basis === 'message' || error.code === undefined;
  if (!isMessage) spans.push({ ...error.span, label: 'code' });
  const message = error.messageSpan ?? (isMessage ? error.span : undefined);
  if (message) spans.push({ ...message, label: 'message' });
  if (error.requestIdSpan) spans.push({ ...error.requestIdSpan, label: 'request' });
  return spans;
}
