import type { ShortAnswer, ShortAnswers } from '../naming/answers.ts';
import { retryMarks } from '../naming/retry.ts';
import { fixers } from '../words/en/advice.ts';

/**
 * The short answers of a file that was loaded.
 * @throws TypeError if the file has another form, which happens when it is of another build.
 */
export function parseAnswers(json: unknown): ShortAnswers {
  if (!isAnswers(json)) {
    throw new TypeError('The short answers have an unknown form. Load the page anew.');
  }
  return json;
}

function isAnswers(json: unknown): json is ShortAnswers {
  return isRecord(json) && Object.values(json).every(isAnswer);
}

function isAnswer(value: unknown): value is ShortAnswer {
  return (
    isRecord(value) &&
    typeof value['summary'] === 'string' &&
    typeof value['retryNote'] === 'string' &&
    typeof value['fixerNote'] === 'string' &&
    typeof value['retry'] === 'string' &&
    Object.hasOwn(retryMarks, value['retry']) &&
    typeof value['fixer'] === 'string' &&
    Object.hasOwn(fixers, value['fixer'])
  );
}

/** Whether a value is an object with properties to ask for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
