import type { Reading } from '../reading.ts';
import type { Stack } from '../stack.ts';
import type { Origin } from '../types.ts';
import { readBracketedCode } from './bracketed-code.ts';
import { readArguments } from './exception-arguments.ts';
import { getLooseKey } from './exception-fields.ts';
import {
  readCodedException,
  readLeadingRequestId,
  readUncodedException,
  type ExceptionFound,
} from './exception-text.ts';
import { readLoggedException } from './logged-exception.ts';
import { isThrowing, noteThrown } from './thrown.ts';

/** What follows Ruby's class in brackets, where it ends the line of an error: no fields of it. */
const rubyEnd = /\)[ \t]{0,8}(?:\r?\n|$)/uy;

/** Furthest that the first field stands from the exception's name. */
const headGap = 16;

/** Widest gap in which a logger's column may stand, in UTF-16 units. */
const longestColumn = 400;

/** The column in which a logger prints the place of a call, before it wraps what it logs. */
const callColumn = /^\] {2,200}[\w./-]{1,80}:\d{1,7}[ \t]*\n[ \t]*$/u;

/** A message of its own, behind which somebody put the fields into a bracket. */
const messageGap = /^: [^\n]*\p{L}[^\n]*[[(（]$/u;

/** Whether what stands between an exception's name and a field leaves the field to the exception. */
function isHeadGap(text: string, from: number, to: number): boolean {
  if (to - from <= headGap) return !messageGap.test(text.slice(from, to));
  return to - from < longestColumn && callColumn.test(text.slice(from, to));
}

/**
 * Reads what follows an exception's name, the marker at `at`: fields, or a message alone. Gives the
 * next token.
 */
export function readException(reading: Reading, stack: Stack, at: number, named: Origin): number {
  const { text, tokens } = reading.scan;
  const first = at + 1;
  const end = tokens.end(at);
  rubyEnd.lastIndex = end;
  if (rubyEnd.test(text)) return first;
  const isNear = first < tokens.length && isHeadGap(text, end, tokens.start(first));
  const key = isNear ? getLooseKey(reading, first) : undefined;
  const origin = findOrigin(reading, at, named);
  const logged = readLoggedException(text, end) ?? readBracketedCode(text, end, origin);
  if (logged)
    return takeException(reading, { draft: logged, next: skipTokens(reading, first, logged.end) });
  if (key === 'code' || key === 'message') {
    const readShape = key === 'code' ? readCodedException : readUncodedException;
    const found = readShape(reading, stack, first, origin);
    if (!found) return first;
    found.draft.start = tokens.start(at);
    readLeadingRequestId(reading, found.draft, at - 1);
    if (rubyClass.test(text.slice(found.draft.end - 1, found.draft.end + 20)))
      found.draft.origin = 'ruby';
    return takeException(reading, found);
  }
  const passed = readArguments(text, end);
  if (passed)
    return takeException(reading, { draft: passed, next: skipTokens(reading, first, passed.end) });
  if (isThrowing(text, tokens.start(at), end)) noteThrown(reading, at, end, origin);
  return first;
}

/** The first token from `from` on that starts at `end` or behind it. */
function skipTokens(reading: Reading, from: number, end: number): number {
  const { tokens } = reading.scan;
  let next = from;
  while (next < tokens.length && tokens.start(next) < end) next += 1;
  return next;
}

/** Writes an occurrence down; gives the token behind it. */
export function takeException(reading: Reading, found: ExceptionFound): number {
  reading.drafts.push(found.draft);
  const { requestId, requestIdSpan } = found.draft;
  if (requestId !== undefined && requestIdSpan) {
    reading.requestIds.push({ value: requestId, start: requestIdSpan.start });
  }
  return found.next;
}

/** What Ruby prints behind an error that nobody caught: its class, in brackets. */
const rubyClass = /^.? ?\(TencentCloud::/u;

/** How much of the text before an exception's name can tell who printed it. */
const lookBehind = 60;

/**
 * Which SDK printed an exception whose name several share: Go's is Ruby's, Python's is that of Java
 * and PHP. They differ in what stands right before and behind the name.
 */
const tellers: readonly {
  readonly named: Origin;
  readonly before?: string;
  readonly after?: string;
  readonly origin: Origin;
}[] = [
  { named: 'python', before: 'Exception\\', origin: 'php' },
  { named: 'python', before: 'TencentCloud::Common::', origin: 'ruby' },
  { named: 'go', before: 'TencentCloudSDKException', origin: 'ruby' },
  { named: 'python', after: ']code: ', origin: 'java' },
  { named: 'python', after: ']message:', origin: 'java' },
];

function findOrigin(reading: Reading, at: number, named: Origin): Origin {
  const { text, tokens } = reading.scan;
  const start = tokens.start(at);
  const before = text.slice(Math.max(0, start - lookBehind), start);
  const teller = tellers.find(
    (row) =>
      row.named === named &&
      (row.before === undefined || before.includes(row.before)) &&
      (row.after === undefined || text.startsWith(row.after, tokens.end(at))),
  );
  if (teller) return teller.origin;
  return named === 'python' && reading.hasCli ? 'cli' : named;
}

/** Terraform names its resources below the error that its provider prints as the Go SDK does. */
export function nameTerraform(reading: Reading): void {
  if (!reading.hasTerraform) return;
  for (const draft of reading.drafts) if (draft.origin === 'go') draft.origin = 'terraform';
}
