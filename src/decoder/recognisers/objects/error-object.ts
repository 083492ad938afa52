import type { FieldValue } from '../../field-list.ts';
import type { Frame, Reading } from '../../reading.ts';
import { isForeignCode, isGeneralCode, isOwnCode } from '../../values/code.ts';
import { isApiId, isStorageId } from '../../values/request-id.ts';
import { takeIdOfCutAnswer } from './cut-head.ts';
import { accept, disown, draftOf, has } from './fields.ts';

/** Whether a bare value is a type's name: `Error: { Code: string; Message: string }`. */
function declaresType(text: string, code: FieldValue): boolean {
  return (
    !code.content &&
    /^(?:string|str|String|any|int)\b/u.test(text.slice(code.value, code.value + 8))
  );
}

/** A bare number, which the API never sends as a code. */
function isNumber(text: string, code: FieldValue): boolean {
  return !code.content && /^-?[1-9]/u.test(text.slice(code.value, code.value + 2));
}

/** `"Error": {"Code": …, "Message": …}`, wherever it stands. */
export function readErrorObject(reading: Reading, frame: Frame): boolean {
  if (frame.name !== 'error') return false;
  const code = frame.fields?.get('code');
  const message = frame.fields?.get('message');
  if (frame.parent) frame.parent.hasError = true;
  if (!code && !message) return false;
  if (code && declaresType(reading.scan.text, code)) return false;
  if (code && !frame.isInResponse && isNumber(reading.scan.text, code)) {
    reading.foreign.push('unknown');
    return false;
  }
  const draft = draftOf(reading, frame);
  const isApiSpelled = (code ?? message)?.isApiSpelled ?? false;
  // The XML of another cloud, which its tools print as JSON: `{"Errors": {"Error": …}}`.
  if (frame.parent?.name === 'errors') {
    disown(reading, draft, 'aws');
    return true;
  }
  if (has(frame, 'traceId') || has(frame, 'hostId') || isStorageId(draft.requestId ?? '')) {
    disown(reading, draft, 'cos');
    return true;
  }
  if (!isApiSpelled || !frame.isApiNamed) {
    if (draft.code === undefined || !isGeneralCode(draft.code)) {
      reading.foreign.push(has(frame, 'jsonrpc') ? 'json-rpc' : 'unknown');
      return false;
    }
    const isOurs = isApiSpelled || isOwnCode(draft.code) || isApiId(draft.requestId ?? '');
    draft.trust = isOurs ? 'likely' : 'weak';
  } else if (draft.code !== undefined && isForeignCode(draft.code)) {
    draft.trust = 'weak';
    reading.foreign.push('aws');
  }
  takeIdOfCutAnswer(reading, frame, draft);
  accept(reading, frame, draft);
  if (frame.parent) (frame.parent.waiting ??= []).push(draft);
  return true;
}
