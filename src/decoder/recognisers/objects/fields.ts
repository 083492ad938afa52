import { createDraft, type Draft, type Frame, type Reading } from '../../reading.ts';
import type { FieldKey } from '../../scanner/vocabulary.ts';
import type { OtherService, Span } from '../../types.ts';
import { takeCode } from '../../values/code.ts';
import { readFieldValue, type ValueFound } from '../../values/field-value.ts';
import { readRequestId, type RequestIdFound } from '../../values/request-id.ts';
import { unwrap } from '../../values/wrap.ts';

/** What the recognisers of objects ask of one, and how they write down what they found. */

/** Whether an object has a field of this meaning. */
export function has(frame: Frame, key: FieldKey): boolean {
  return frame.fields?.has(key) ?? false;
}

/** A field's value as a string; undefined where the field or its value is missing. */
export function read(reading: Reading, frame: Frame, key: FieldKey): ValueFound | undefined {
  const field = frame.fields?.get(key);
  return field ? readFieldValue(reading.scan.text, field) : undefined;
}

/** The RequestId among an object's fields, quoted or bare. */
export function readId(reading: Reading, frame: Frame): RequestIdFound | undefined {
  const field = frame.fields?.get('requestId');
  if (!field) return undefined;
  if (!field.content) return readRequestId(reading.scan.text, field.value);
  const found = readFieldValue(reading.scan.text, field);
  return { value: found.value === '' ? undefined : found.value, span: found.span };
}

/** Notes a shape that another service prints, and with it the service. */
export function noteForeign(reading: Reading, service: OtherService): void {
  reading.foreign.push(service);
  reading.rivals.add(service);
}

/** Takes an error back: it is another service's. */
export function disown(reading: Reading, draft: Draft, service: OtherService): void {
  const at = reading.drafts.lastIndexOf(draft);
  if (at >= 0) reading.drafts.splice(at, 1);
  noteForeign(reading, service);
  reading.foreignErrors.push(draft);
}

/** A field's code and where it stands: at its value's start, where prose follows it. */
function readCode(reading: Reading, frame: Frame): { code?: string; codeSpan?: Span } {
  const found = read(reading, frame, 'code');
  if (!found?.value) return {};
  const value = unwrap(found.value);
  const code = takeCode(value);
  if (code === undefined) return {};
  const { start } = found.span;
  const codeSpan = code === value ? found.span : { start, end: start + code.length };
  return { code, codeSpan };
}

/** Makes the draft of an object's code, message and RequestId. */
export function draftOf(reading: Reading, frame: Frame): Draft {
  const { code, codeSpan } = readCode(reading, frame);
  const messageField = frame.fields?.get('message');
  const message = messageField ? readFieldValue(reading.scan.text, messageField) : undefined;
  const id = readId(reading, frame);
  const level = frame.fields?.get('code')?.level ?? 0;
  reading.escapes = Math.max(reading.escapes, level);
  return createDraft({
    code,
    basis: code === undefined ? 'message' : 'code',
    codeSpan,
    message: message?.value === '' ? undefined : message?.value,
    messageSpan: message?.value === undefined || message.value === '' ? undefined : message.span,
    requestId: id?.value,
    requestIdSpan: id?.value === undefined ? undefined : id.span,
    origin: 'response',
    trust: 'likely',
    start: frame.start,
    end: frame.start,
  });
}

/** Takes a draft for true: what its message seemed to hold is forgotten. */
export function accept(reading: Reading, frame: Frame, draft: Draft): void {
  dropInside(reading, frame);
  reading.drafts.push(draft);
}

function dropInside(reading: Reading, frame: Frame): void {
  const content = frame.fields?.get('message')?.content;
  if (!content) return;
  while (reading.drafts.length > frame.draftsBefore) {
    const last = reading.drafts.at(-1);
    if (!last || last.start < content.start || last.start >= content.end) return;
    reading.drafts.pop();
  }
}

/** Whether an error of this code was found inside an object. */
export function hasCode(reading: Reading, frame: Frame, code: string): boolean {
  return reading.drafts.slice(frame.draftsBefore).some((draft) => draft.code === code);
}
