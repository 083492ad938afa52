import { createDraft, type Draft, type Frame, type Reading } from '../reading.ts';
import { Separator } from '../scanner/tokens.ts';
import type { FieldKey } from '../scanner/vocabulary.ts';
import { isCodeShaped, isForeignCode, isGeneralCode } from '../values/code.ts';
import { readFieldValue } from '../values/field-value.ts';
import { readRequestId, isStorageId, isUpperUuid } from '../values/request-id.ts';
import type { OtherService } from '../types.ts';
import { takeThrownMessage } from './thrown.ts';

/**
 * What an object says, once it is closed: JSON, however escaped, the dumps of Python, Node, PHP and
 * Ruby. Each recogniser answers whether the object is its own; the first that says so has it.
 */
type Recogniser = (reading: Reading, frame: Frame) => boolean;

const recognisers: readonly Recogniser[] = [
  readErrorObject,
  readLegacyObject,
  readForeignObject,
  readItem,
  readThrownObject,
  readBareError,
  readSuccess,
];

/** Reads an object that has just been closed. */
export function readObject(reading: Reading, frame: Frame): void {
  if (frame.name !== 'error' && !frame.fields && !frame.waiting) return;
  settleWaiting(reading, frame);
  recognisers.some((recognise) => recognise(reading, frame));
}

function has(frame: Frame, key: FieldKey): boolean {
  return frame.fields?.has(key) ?? false;
}

/** A field's value as a string; undefined where the field or its value is missing. */
function read(reading: Reading, frame: Frame, key: FieldKey) {
  const field = frame.fields?.get(key);
  return field ? readFieldValue(reading.scan.text, field) : undefined;
}

function readId(reading: Reading, frame: Frame) {
  const field = frame.fields?.get('requestId');
  if (!field) return undefined;
  if (!field.content) return readRequestId(reading.scan.text, field.value);
  const found = readFieldValue(reading.scan.text, field);
  return { value: found.value === '' ? undefined : found.value, span: found.span };
}

/** Gives the RequestId of an object to the errors inside it, or takes them for another service's. */
function settleWaiting(reading: Reading, frame: Frame): void {
  const { waiting } = frame;
  if (!waiting) return;
  if (frame.name === 'responseMetadata' || has(frame, 'responseMetadata') || has(frame, 'hostId')) {
    const service = frame.name === 'responseMetadata' ? 'volcengine' : 'aws';
    for (const draft of waiting) disown(reading, draft, service);
    return;
  }
  const id = readId(reading, frame);
  for (const draft of waiting) {
    if (draft.requestId !== undefined) continue;
    draft.requestId = id?.value;
    draft.requestIdSpan = id?.value === undefined ? undefined : id.span;
  }
  if (frame.name === 'response' && frame.isApiNamed) {
    for (const draft of waiting) draft.trust = 'certain';
  }
  if (id?.value === undefined && frame.parent) (frame.parent.waiting ??= []).push(...waiting);
}

function noteForeign(reading: Reading, service: OtherService): void {
  reading.foreign.push(service);
  reading.rivals.add(service);
}

function disown(reading: Reading, draft: Draft, service: OtherService): void {
  const at = reading.drafts.indexOf(draft);
  if (at >= 0) reading.drafts.splice(at, 1);
  noteForeign(reading, service);
  reading.foreignErrors.push(draft);
}

/** Makes the draft of an object's code, message and RequestId. */
function draftOf(reading: Reading, frame: Frame): Draft {
  const code = read(reading, frame, 'code');
  const messageField = frame.fields?.get('message');
  const message = messageField ? readFieldValue(reading.scan.text, messageField) : undefined;
  const id = readId(reading, frame);
  const level = frame.fields?.get('code')?.level ?? 0;
  reading.escapes = Math.max(reading.escapes, level);
  const hasCode = code?.value !== undefined && code.value !== '';
  return createDraft({
    code: hasCode ? code.value : undefined,
    basis: hasCode ? 'code' : 'message',
    codeSpan: hasCode ? code.span : undefined,
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
function accept(reading: Reading, frame: Frame, draft: Draft): void {
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

/** `"Error": {"Code": …, "Message": …}`, wherever it stands. */
function readErrorObject(reading: Reading, frame: Frame): boolean {
  if (frame.name !== 'error') return false;
  const code = frame.fields?.get('code');
  const message = frame.fields?.get('message');
  if (frame.parent) frame.parent.hasError = true;
  if (!code && !message) return false;
  const draft = draftOf(reading, frame);
  const isApiSpelled = (code ?? message)?.isApiSpelled ?? false;
  if (has(frame, 'traceId') || has(frame, 'hostId') || isStorageId(draft.requestId ?? '')) {
    disown(reading, draft, 'cos');
    return true;
  }
  if (!isApiSpelled || !frame.isApiNamed) {
    if (draft.code === undefined || !isGeneralCode(draft.code)) {
      reading.foreign.push(has(frame, 'jsonrpc') ? 'json-rpc' : 'unknown');
      return false;
    }
    draft.trust = isApiSpelled ? 'likely' : 'weak';
  } else if (draft.code !== undefined && isForeignCode(draft.code)) {
    draft.trust = 'weak';
    reading.foreign.push('aws');
  }
  accept(reading, frame, draft);
  if (frame.parent) (frame.parent.waiting ??= []).push(draft);
  return true;
}

/** API 2.0: `{"code": 4100, "message": …, "codeDesc": …}`. */
function readLegacyObject(reading: Reading, frame: Frame): boolean {
  if (!has(frame, 'codeDesc')) return false;
  const draft = draftOf(reading, frame);
  draft.origin = 'legacy';
  const isSuccess = draft.code === undefined || draft.code === '0';
  reading.legacy.push({
    draft: isSuccess ? undefined : draft,
    codeDesc: read(reading, frame, 'codeDesc')?.value,
  });
  return true;
}

/** Bodies of other clouds that name themselves by a field of their own. */
function readForeignObject(reading: Reading, frame: Frame): boolean {
  if (!has(frame, 'code') || frame.waiting) return false;
  const service = findForeignService(reading, frame);
  if (service === undefined) return false;
  noteForeign(reading, service);
  reading.foreignErrors.push(draftOf(reading, frame));
  return true;
}

function findForeignService(reading: Reading, frame: Frame): OtherService | undefined {
  if (has(frame, 'hostId')) return 'alibaba';
  if (has(frame, 'awsDump')) return 'aws';
  if (has(frame, 'traceId') && frame.fields?.get('code')?.isApiSpelled) return 'cos';
  const id = readId(reading, frame)?.value;
  if (id === undefined) return undefined;
  if (isStorageId(id)) return 'cos';
  const isBare = frame.fields?.get('code')?.isApiSpelled && has(frame, 'message');
  return isBare && isUpperUuid(id) && !isInResponse(frame) ? 'alibaba' : undefined;
}

/** Whether an object is the value of `Response`, or inside of it. */
function isInResponse(frame: Frame): boolean {
  for (let outer: Frame | undefined = frame; outer; outer = outer.parent) {
    if (outer.name === 'response' && outer.isApiNamed) return true;
  }
  return false;
}

/** An item that failed in an answer that succeeded: `SendStatusSet` of short messages. */
function readItem(reading: Reading, frame: Frame): boolean {
  const code = frame.fields?.get('code');
  if (!code?.isApiSpelled || !has(frame, 'message') || frame.waiting) return false;
  const isSms = has(frame, 'sms');
  if (!isSms && (frame.name === 'response' || !isInResponse(frame))) return false;
  const draft = draftOf(reading, frame);
  if (draft.code === undefined) return false;
  if (!(isSms ? isCodeShaped(draft.code) && draft.code !== 'Ok' : isGeneralCode(draft.code))) {
    return false;
  }
  draft.isItem = true;
  accept(reading, frame, draft);
  if (frame.parent) (frame.parent.waiting ??= []).push(draft);
  return true;
}

/** Node's dump of a thrown error: the stack above, `{ requestId: '…', code: '…' }` below. */
function readThrownObject(reading: Reading, frame: Frame): boolean {
  const code = frame.fields?.get('code');
  if (!code || code.level >= 0 || code.separator !== Separator.colon) return false;
  if (!has(frame, 'requestId') && !reading.thrown) return false;
  const draft = draftOf(reading, frame);
  if (draft.code === undefined || !isCodeShaped(draft.code) || !code.content) return false;
  if (hasCode(reading, frame, draft.code)) return true;
  draft.origin = 'node';
  draft.trust = isGeneralCode(draft.code) ? 'likely' : 'weak';
  const { thrown } = reading;
  if (thrown) {
    if (thrown.isSdk) draft.trust = 'certain';
    if (draft.message === undefined) takeThrownMessage(reading, draft, thrown.message, frame.start);
    draft.start = thrown.start;
    reading.thrown = undefined;
  }
  accept(reading, frame, draft);
  return true;
}

function hasCode(reading: Reading, frame: Frame, code: string): boolean {
  return reading.drafts.slice(frame.draftsBefore).some((draft) => draft.code === code);
}

/** Code and message without an envelope: `{"code": "MissingParameter", "message": …}`. */
function readBareError(reading: Reading, frame: Frame): boolean {
  const code = frame.fields?.get('code');
  if (!code || !has(frame, 'message') || isInResponse(frame)) return false;
  const found = readFieldValue(reading.scan.text, code);
  if (found.value === undefined) return false;
  if (/^-?\d{1,12}$/u.test(found.value)) reading.foreign.push('unknown');
  if (!code.content || !isCodeShaped(found.value)) return false;
  if (hasCode(reading, frame, found.value)) return true;
  const draft = draftOf(reading, frame);
  draft.trust = isGeneralCode(found.value) ? 'likely' : 'weak';
  accept(reading, frame, draft);
  return true;
}

/** An answer without an error: `Response`, or what the command line prints of it. */
function readSuccess(reading: Reading, frame: Frame): boolean {
  const id = frame.fields?.get('requestId');
  if (frame.hasError || !id?.isApiSpelled) return false;
  const isAnswer = frame.name === 'response' && frame.isApiNamed;
  if (isAnswer || (!frame.parent && !has(frame, 'code'))) reading.successes += 1;
  return false;
}
