import type { Frame, Reading } from '../../reading.ts';
import { has } from './fields.ts';

/** An answer without an error: `Response`, or what the command line prints of it. */
export function readSuccess(reading: Reading, frame: Frame): boolean {
  const id = frame.fields?.get('requestId');
  if (frame.hasError || !id?.isApiSpelled) return false;
  const isAnswer = frame.name === 'response' && frame.isApiNamed;
  const isBare = !frame.parent && !has(frame, 'code') && !has(frame, 'message');
  if (isAnswer || isBare) reading.successes += 1;
  return false;
}
