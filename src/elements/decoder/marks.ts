import type { DecodedError } from '../../decoder/index.ts';
import type { Secret } from '../../paste/find-secrets.ts';
import { cutOut, toSegments, type LabelledSpan, type Segment } from '../dom/spans.ts';

export type MarkKind = 'code' | 'message' | 'request' | 'secret';

/** More marks than these are not drawn: nobody looks at the ten thousandth, and each costs time. */
const mostMarkedErrors = 2000;

/** The text in pieces, those marked that were found: codes, messages, RequestIds, secrets. */
export function createMarks(
  text: string,
  errors: readonly DecodedError[],
  secrets: readonly Secret[] = [],
): Segment<MarkKind>[] {
  const found = errors.slice(0, mostMarkedErrors).flatMap(toSpans);
  return toSegments(text, [
    // A secret within a message is marked as what it is.
    ...(secrets.length === 0 ? found : found.flatMap((span) => cutOut(span, secrets))),
    ...secrets.map(({ start, end }) => ({ start, end, label: 'secret' as const })),
  ]);
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
