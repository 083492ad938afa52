import type { Frame, Reading } from '../../reading.ts';
import { has } from './fields.ts';

/** An answer without an error: `Response`, or what the command line prints of it. */
export function readSuccess(reading: Reading, frame: Frame): boolean {
  const id = frame.fields?.get('requestId');
  if (frame.hasError || !id?.isApiSpelled) return false;
  const isAnswer = frame.name === 'response' && frame.isApiNamed;
  const isWhole = !frame.parent || isWholeString(reading.scan.text, frame);
  const hasError = reading.drafts.length > frame.draftsBefore;
  const isBare = isWhole && !hasError && !has(frame, 'code') && !has(frame, 'message');
  if (isAnswer || isBare) reading.successes += 1;
  return false;
}

/** Whether an object is what a string of a log line consists of. */
function isWholeString(text: string, frame: Frame): boolean {
  const before = text.charAt(frame.start - 1);
  return before === '"' || before === "'";
}
