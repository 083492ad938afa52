import type { Frame, Reading } from '../../reading.ts';
import { isCodeShaped, isGeneralCode, isOwnCode } from '../../values/code.ts';
import { accept, draftOf, has } from './fields.ts';

/** An item that failed in an answer that succeeded: `SendStatusSet` of short messages. */
export function readFailedItem(reading: Reading, frame: Frame): boolean {
  const code = frame.fields?.get('code');
  if (!code?.isApiSpelled || frame.waiting) return false;
  const isSms = has(frame, 'sms');
  if (!isSms && (frame.name === 'response' || !frame.isInResponse)) return false;
  const draft = draftOf(reading, frame);
  if (draft.code === undefined) return false;
  if (!has(frame, 'message') && !isOwnCode(draft.code)) return false;
  if (!(isSms ? isCodeShaped(draft.code) : isGeneralCode(draft.code))) return false;
  draft.isItem = true;
  accept(reading, frame, draft);
  if (frame.parent) (frame.parent.waiting ??= []).push(draft);
  return true;
}
