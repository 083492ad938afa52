import { createDraft, type Draft } from '../reading.ts';
import type { Origin } from '../types.ts';
import { isGeneralCode } from '../values/code.ts';
import { findMessageEnd, readMessage } from '../values/message.ts';

/** A code in brackets behind an SDK's class: `TencentCloudSDKException: [AuthFailure] …`. */
const bracketed = /\]?: \[(?<code>[A-Z][\w.]{1,119})\][ \t]{0,4}/uy;

/** Longest message that is read. */
const longestMessage = 2000;

/** Reads what follows the class's name, which ends at `at`. */
export function readBracketedCode(text: string, at: number, origin: Origin): Draft | undefined {
  bracketed.lastIndex = at;
  const match = bracketed.exec(text);
  const code = match?.groups?.['code'];
  if (!match || code === undefined || !isGeneralCode(code)) return undefined;
  const start = at + match[0].indexOf('[') + 1;
  const from = at + match[0].length;
  const end = findMessageEnd(text, from, Math.min(text.length, from + longestMessage));
  const found = readMessage(text, from, end, { layers: 0, isOpen: true });
  const isTold = found.value !== undefined && /\w|\p{Script=Han}/u.test(found.value);
  return createDraft({
    code,
    codeSpan: { start, end: start + code.length },
    message: isTold ? found.value : undefined,
    messageSpan: isTold ? found.span : undefined,
    origin,
    trust: 'certain',
    start: at,
    end,
  });
}
