import type { FieldValue } from '../../field-list.ts';
import type { Frame, Reading } from '../../reading.ts';
import { Separator } from '../../scanner/tokens.ts';
import type { Origin } from '../../types.ts';
import { isCodeShaped, isGeneralCode } from '../../values/code.ts';
import { takeThrownMessage } from '../thrown.ts';
import { accept, draftOf, has, hasCode } from './fields.ts';
import { findPrinter } from './printer.ts';

/** Node's dump of a thrown error: the stack above, `{ requestId: '…', code: '…' }` below. */
export function readThrownObject(reading: Reading, frame: Frame): boolean {
  const code = frame.fields?.get('code');
  if (!code || code.separator !== Separator.colon) return false;
  // In quotes it is what JSON.stringify leaves of an error: its own fields, without a message.
  if (code.level >= 0 && (!isOwnFields(frame) || code.isApiSpelled)) return false;
  if (!has(frame, 'requestId') && !reading.thrown) return false;
  const draft = draftOf(reading, frame);
  if (draft.code === undefined || !isCodeShaped(draft.code) || !code.content) return false;
  if (hasCode(reading, frame, draft.code)) return true;
  draft.origin = findPrinter(reading.scan.text, frame) ?? getUsualPrinter(reading, code);
  draft.end = draft.codeSpan?.end ?? draft.end;
  const isOthers = isProblem(reading.scan.text, frame);
  draft.trust = isGeneralCode(draft.code) && !isOthers ? 'likely' : 'weak';
  const { thrown } = reading;
  if (thrown) {
    if (thrown.isSdk) draft.trust = 'certain';
    if (draft.message === undefined) {
      takeThrownMessage(reading, draft, thrown.message, findStackEnd(frame, thrown.message));
    }
    draft.start = thrown.start;
    reading.thrown = undefined;
  }
  accept(reading, frame, draft);
  return true;
}

/** Node puts a code into single quotes, or its name into quotes too; other languages' dumps do neither. */
function getUsualPrinter(reading: Reading, code: FieldValue): Origin {
  const isNodes = code.level >= 0 || reading.scan.text.charAt(code.value) !== '"';
  return isNodes || reading.thrown?.isSdk ? 'node' : 'text';
}

/** The fields that HTTP's own form of an error has, one below the other: `title`, `detail`. */
const problemFields = /\btitle["']?: ?[^\n]{1,200}\n\s{0,40}["']?detail["']?: /u;

function isProblem(text: string, frame: Frame): boolean {
  return problemFields.test(text.slice(frame.start, frame.start + 600));
}

function isOwnFields(frame: Frame): boolean {
  return has(frame, 'requestId') && has(frame, 'traceId') && !has(frame, 'message');
}

/** Where the stack below a message ends: with the dump's brace, or in older ones with its fields. */
function findStackEnd(frame: Frame, message: number): number {
  const starts = [frame.start, ...[...(frame.fields?.values() ?? [])].map((field) => field.start)];
  return Math.min(...starts.filter((start) => start > message));
}
