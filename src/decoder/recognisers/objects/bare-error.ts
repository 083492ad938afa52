import type { FieldValue } from '../../field-list.ts';
import type { Draft, Frame, Reading } from '../../reading.ts';
import type { Origin } from '../../types.ts';
import { isCodeShaped, isGeneralCode, isOwnCode, isOwnFamily } from '../../values/code.ts';
import { Separator } from '../../scanner/tokens.ts';
import { readFieldValue } from '../../values/field-value.ts';
import { findCodeOfMessage } from '../known-messages.ts';
import { takeIdBehind } from './cut-head.ts';
import { accept, draftOf, has, hasCode } from './fields.ts';
import { findPrinter } from './printer.ts';

/** Code and message without an envelope: `{"code": "MissingParameter", "message": …}`. */
export function readBareError(reading: Reading, frame: Frame): boolean {
  const code = frame.fields?.get('code');
  if (!code || !has(frame, 'message') || frame.isInResponse) return false;
  const found = readFieldValue(reading.scan.text, code);
  if (found.value === undefined) return false;
  if (/^-?\d{1,12}$/u.test(found.value)) return readNumericError(reading, frame, code);
  // A bare word is one of PHP's print_r only.
  const isValue = code.content !== undefined || code.separator === Separator.arrow;
  if (!isValue || !isCodeShaped(found.value)) return false;
  if (hasCode(reading, frame, found.value)) return true;
  const draft = draftOf(reading, frame);
  draft.origin = findPrinter(reading.scan.text, frame) ?? takeStack(reading, frame) ?? draft.origin;
  const isOther = (hasForeignId(reading, frame) && !isOwnCode(found.value)) || isListed(frame);
  const isOurs = isGeneralCode(found.value) && !isOther && !isAnybodys(code, draft);
  draft.trust = isOurs ? 'likely' : 'weak';
  takeIdBehind(reading, frame, draft);
  accept(reading, frame, draft);
  return true;
}

/**
 * A common word as the code, in a field that is not called as the API calls it, an English message
 * that the API is not known to send, and no RequestId: many services answer so.
 */
function isAnybodys(field: FieldValue, draft: Draft): boolean {
  const { code = '', message = '', requestId } = draft;
  if (requestId !== undefined || code.includes('.') || isOwnFamily(code)) return false;
  if (field.isApiSpelled || /\p{Script=Han}/u.test(message)) return false;
  return findCodeOfMessage(message) === undefined;
}

/** Who threw the error whose stack is a field of the object: it is this one, and none of its own. */
function takeStack(reading: Reading, frame: Frame): Origin | undefined {
  const { thrown } = reading;
  if (!thrown?.isSdk || thrown.start < frame.start) return undefined;
  reading.thrown = undefined;
  return thrown.origin;
}

/** A number is no code of API 3.0, but for the error that some of its streams hold. */
function readNumericError(reading: Reading, frame: Frame, code: FieldValue): boolean {
  if (frame.name !== 'message' || !code.isApiSpelled) {
    reading.foreign.push('unknown');
    return false;
  }
  const draft = draftOf(reading, frame);
  if (draft.code === undefined || Number(draft.code) === 0) return false;
  draft.trust = isStreamError(reading.scan.text, frame) ? 'likely' : 'weak';
  accept(reading, frame, draft);
  return true;
}

/** `"ErrorMsg": {"Msg": …, "Code": …}`: no other service's streams spell it so. */
function isStreamError(text: string, frame: Frame): boolean {
  const message = frame.fields?.get('message');
  const isNamed = /ErrorMsg\\*"\s{0,4}:\s{0,4}$/u.test(text.slice(frame.start - 24, frame.start));
  return isNamed && message !== undefined && text.startsWith('Msg', message.start);
}

/** `"errors": [{"code": …}]` is how other services list what is wrong. */
function isListed(frame: Frame): boolean {
  return frame.parent !== undefined && has(frame.parent, 'errors');
}

/** How many objects around an error may hold the id of its answer. */
const mostOuter = 4;

/** `request_id` is how other services spell it; Ruby's own SDK names it so, in a symbol. */
function isForeignName(text: string, start: number): boolean {
  return text.charAt(start + 'request'.length) === '_' && text.charAt(start - 1) !== ':';
}

/** Whether the id of an error, or of the answer around it, is called as another service's is. */
function hasForeignId(reading: Reading, frame: Frame): boolean {
  let around: Frame | undefined = frame;
  for (let step = 0; around && step <= mostOuter; step += 1) {
    const id = around.fields?.get('requestId');
    if (id) return isForeignName(reading.scan.text, id.start);
    around = around.parent;
  }
  return false;
}
