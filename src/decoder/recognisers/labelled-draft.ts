import { createDraft, type Draft } from '../reading.ts';
import type { Span } from '../types.ts';
import { isCodeShaped, isForeignCode, isGeneralCode } from '../values/code.ts';
import type { MessageFound } from '../values/message.ts';
import type { RequestIdFound } from '../values/request-id.ts';

const codeAt = /[A-Z][A-Za-z0-9_]{2,80}(?:\.[A-Za-z0-9_]{1,80}){0,4}/uy;

/** Where the code that starts at `at` stands, if a code that can be believed starts there. */
export function findCodeAt(text: string, at: number): Span | undefined {
  codeAt.lastIndex = at;
  const code = codeAt.exec(text)?.[0] ?? '';
  const isCode = isGeneralCode(code) || (code.includes('.') && isCodeShaped(code));
  return isCode ? { start: at, end: at + code.length } : undefined;
}

/** An error that somebody wrote down part by part; `start` and `end` are where it stands. */
export interface Parts {
  readonly code: Span;
  readonly message: MessageFound | undefined;
  readonly id: RequestIdFound | undefined;
  readonly start: number;
  readonly end: number;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The draft of such an error. */
export function createLabelledDraft(text: string, parts: Parts): Draft {
  const code = text.slice(parts.code.start, parts.code.end);
  const id = parts.id?.value;
  const message = parts.message?.value;
  const isComplete = message !== undefined && uuid.test(id ?? '') && !isForeignCode(code);
  return createDraft({
    code,
    codeSpan: parts.code,
    message,
    messageSpan: message === undefined ? undefined : parts.message?.span,
    requestId: id,
    requestIdSpan: id === undefined ? undefined : parts.id?.span,
    origin: 'text',
    trust: isGeneralCode(code) || isComplete ? 'likely' : 'weak',
    start: parts.start,
    end: parts.end,
  });
}
