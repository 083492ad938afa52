import { createDraft, type Draft } from '../reading.ts';
import type { Span } from '../types.ts';
import { isCodeShaped, isForeignCode, isGeneralCode } from '../values/code.ts';
import type { MessageFound } from '../values/message.ts';
import { isApiId, isUpperUuid, type RequestIdFound } from '../values/request-id.ts';

const codeAt = /[A-Z][A-Za-z0-9_]{2,80}(?:\.[A-Za-z0-9_]{1,80}){0,4}/uy;

/** Where the code that starts at `at` stands, if a code that can be believed starts there. */
export function findCodeAt(text: string, at: number): Span | undefined {
  codeAt.lastIndex = at;
  const code = codeAt.exec(text)?.[0] ?? '';
  const isCode = isGeneralCode(code) || (code.includes('.') && isCodeShaped(code));
  return isCode ? { start: at, end: at + code.length } : undefined;
}

const nameAt = /[A-Z][a-z]{1,30}(?:[A-Z][a-z]{1,30}){1,5}(?![\w(])/uy;

/** Where a name of several words stands that starts at `at`: a code, if all else says so. */
export function findNameAt(text: string, at: number): Span | undefined {
  nameAt.lastIndex = at;
  return nameAt.test(text) ? { start: at, end: nameAt.lastIndex } : undefined;
}

/** An error that somebody wrote down part by part; `start` and `end` are where it stands. */
export interface Parts {
  readonly code: Span;
  readonly message: MessageFound | undefined;
  readonly id: RequestIdFound | undefined;
  readonly start: number;
  readonly end: number;
}

/** How much of the text around an error is looked at, in UTF-16 units. */
const nearby = 200;

/** Whether an error stands among Chinese: who prints a bare family as others do writes English. */
function isAmongChinese(text: string, { start, end }: Parts): boolean {
  return /\p{Script=Han}/u.test(text.slice(Math.max(0, start - nearby), end + nearby));
}

/** The draft of such an error. */
export function createLabelledDraft(text: string, parts: Parts): Draft {
  const code = text.slice(parts.code.start, parts.code.end);
  const id = parts.id?.value;
  const message = parts.message?.value;
  const hasSign = code.includes('.') || isApiId(id ?? '') || isAmongChinese(text, parts);
  const isTelling = isGeneralCode(code) && hasSign;
  const isOthers = isForeignCode(code) || isUpperUuid(id ?? '');
  const isComplete = message !== undefined && isApiId(id ?? '') && code.includes('.');
  return createDraft({
    code,
    codeSpan: parts.code,
    message,
    messageSpan: message === undefined ? undefined : parts.message?.span,
    requestId: id,
    requestIdSpan: id === undefined ? undefined : parts.id?.span,
    origin: 'text',
    trust: (isTelling || isComplete) && !isOthers ? 'likely' : 'weak',
    start: parts.start,
    end: parts.end,
  });
}
