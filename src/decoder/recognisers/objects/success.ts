import type { Frame, Reading } from '../../reading.ts';
import { isUpperUuid } from '../../values/request-id.ts';
import { has, readId } from './fields.ts';

/** An answer without an error: `Response`, or what the command line prints of it. */
export function readSuccess(reading: Reading, frame: Frame): boolean {
  const id = frame.fields?.get('requestId');
  const isAnswer = frame.name === 'response' && frame.isApiNamed;
  if (isAnswer && !id && !frame.hasError && isEnvelope(reading.scan.text, frame)) {
    reading.successes += 1;
    return false;
  }
  if (frame.hasError || !id?.isApiSpelled) return false;
  // Without its envelope, an id in capitals is another cloud's.
  if (!isAnswer && isUpperUuid(readId(reading, frame)?.value ?? '')) {
    reading.foreign.push('unknown');
    return false;
  }
  const isWhole = !frame.parent || isWholeString(reading.scan.text, frame);
  const hasError = reading.drafts.length > frame.draftsBefore;
  const isBare = isWhole && !hasError && !has(frame, 'code') && !has(frame, 'message');
  if (isAnswer || isBare) reading.successes += 1;
  return false;
}

/** What stands before and in an answer whose RequestId was cut off or left out. */
const envelopeHead = /(?:^|[^\w.\]] ?)\{\s{0,8}\\{0,3}["']Response\\{0,3}["']\s{0,2}:\s{0,2}$/u;
const firstField = /\{\s{0,20}\\{0,3}["'](?!Errors)[A-Z][A-Za-z]{2,40}\\{0,3}["']\s{0,2}:/uy;

/** Whether an object is the one field of its parent, `Response`, and begins as answers do. */
function isEnvelope(text: string, { start }: Frame): boolean {
  firstField.lastIndex = start;
  return envelopeHead.test(text.slice(Math.max(0, start - 40), start)) && firstField.test(text);
}

/** Whether an object is what a string of a log line consists of. */
function isWholeString(text: string, frame: Frame): boolean {
  const before = text.charAt(frame.start - 1);
  return before === '"' || before === "'";
}
