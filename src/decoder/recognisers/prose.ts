import {
  createDraft,
  getEnd,
  sortByStart,
  type Draft,
  type Reading,
  type Trust,
} from '../reading.ts';
import { TokenKind } from '../scanner/tokens.ts';
import { getLooseKey } from './exception-fields.ts';
import { readTrailingRequestId } from './exception-text.ts';
import { isBlank } from '../scanner/characters.ts';
import { splitTrailingId } from './glued-fields.ts';
import { findBracketEnd, findMessage } from './prose-message.ts';
import { isLiteral } from './code-lists.ts';
import {
  isCodeShaped,
  isForeignCode,
  isGeneralCode,
  isOwnCode,
  isOwnFamily,
} from '../values/code.ts';
import { hasIdOnLine, isIdentified, longestLine } from '../values/line-id.ts';
import { isApiId } from '../values/request-id.ts';
import { findInlineEnd } from '../values/inline-code.ts';
import { findMessageEnd, readMessage, trimSeparator } from '../values/message.ts';

/**
 * Codes that somebody wrote down without an envelope: `Service error: AuthFailure.SignatureFailure`.
 * It is asked only where nothing better was found. A code with a detail speaks for itself; a family
 * alone (`InternalError`) is a common word: it needs a word before it, or a message behind it and the
 * vendor's name in the text.
 */

/** Words that announce a code; `error` alone announces anybody's. */
const codeAnnouncement =
  /(?:错误码|错误代码|返回码|error ?code|err ?code|code)(?:[ \t:：=是为]|is|was){0,4}[`"'“「【(*]{0,3}$/iu;
const errorAnnouncement =
  /(?:错误|报错|返回|失败|errors?|fail(?:ed|ure)?|\bapi)[ \t:：]{0,4}[`"'“「【(*<]{0,3}$/iu;

/** Words after which a family is what somebody met, or the vendor's name: believed only with that. */
const metBefore =
  /(?:[报示到现→]|[=-]>|腾讯云|\btencent(?: ?cloud)?|\btencentcloudsdk(?:error|exception)\]?|\b(?:got|gets?|returns?|returned|throws?|raises?))[ \t:：]{0,4}[`"'“「]{0,2}$/iu;

/** What stands before a string or inline code that begins with a code. */
const stringHead = /["'`]$/u;

/** The name that the API gives to a code's field, in a line cut out of an answer. */
const codeField = /\\{0,3}["']Code\\{0,3}["'][ \t]{0,4}:[ \t]{0,4}\\{0,3}["']$/u;

/** What stands before a message's code where a line starts with it: a comment's or a quote's mark. */
const lineHead = /(?:^|\n)[ \t]*(?:\/\/|#|>|\*|-|│|`)*[ \t`*]*$/u;

/** Words of another cloud around a code of the same name. */
const foreignBefore = /(?:api error |an error occurred \()$/iu;
const foreignAfter =
  /^[`)]?:? ?(?:You are not authorized to perform this operation|when calling the)/iu;

/** Words that only a person writes before a code; `code` and `errorCode` also stand in programs. */
const ownWords = /(?:错误码|错误代码|返回码|\b(?:error|err) code)[^\n]{0,8}$/iu;

/** What stands behind a code that a person wrote: nothing on the line, or a sentence in Chinese. */
const lineTail = /^[`"'”」】)\]*.。]{0,3}[ \t]{0,8}(?:$|[\r\n，。；、]|\p{Script=Han})/u;

/** A field of an address's query, which may be anybody's. */
const inQuery = /[?&]\w{1,30}=$/u;

/** A value of some other field (`"SoldOutReason": "…"`) or constant, or a table's first cell. */
const valueOrCell = /(?:["']\s{0,4}:\s{0,4}\\{0,3}["']|=\s{0,4}["']|(?:^|\n)[ \t]*\|[ \t`]*)$/u;

/** Furthest that the RequestId's name stands from a code's message. */
const idGap = 80;

/** The code of an answer that a program made of the error: `"error": "X"`, or before the message. */
const ownValue =
  /["'](?:err(?:or)?["']\s{0,4}:\s{0,4}["']{1,2}["':]|(?:message|msg)["']\s{0,4}:\s{0,4}["'][:：])$/iu;

/** How much of the text before a code is looked at. */
const lookBehind = 48;

/** Families of codes about one kind of resource: `InvalidInstanceId.NotFound`. */
const resourceFamily = /^(?:Invalid|Unsupported|Resource)[A-Z][A-Za-z]*\./u;

/** A text that is a code and nothing else: somebody looks that code up. */
function readSingleCode(reading: Reading): Draft | undefined {
  const { text, tokens, contentEnd } = reading.scan;
  const start = tokens.start(0);
  const end = tokens.end(0);
  const isAll =
    tokens.kind(0) === TokenKind.code && end === contentEnd && start === text.search(/\S/u);
  const code = text.slice(start, end);
  const isCode = isGeneralCode(code) || isResourceCode(code);
  return isAll && isCode
    ? createProseDraft(reading, { at: 0, code, start, end, message: -1, trust: 'likely' })
    : undefined;
}

/** Reads the codes of a text in which no answer and no exception was found. */
export function readProse(reading: Reading): Draft[] {
  const single = readSingleCode(reading);
  return single ? [single] : readCodes(reading, []);
}

/**
 * Reads the codes between the answers and exceptions of a text, of which `known` are the errors. Each
 * must have the RequestId of another answer: a program printed some of its errors itself.
 */
export function readIdentified(reading: Reading, known: readonly Draft[]): Draft[] {
  const drafts = readCodes(reading, sortByStart(reading.drafts));
  if (drafts.length === 0) return drafts;
  const ids = new Set(known.map((draft) => draft.requestId));
  return drafts.filter(
    ({ requestId }) => requestId !== undefined && isApiId(requestId) && !ids.has(requestId),
  );
}

/** Reads the codes outside of what was `found`, which is in order of appearance. */
function readCodes(reading: Reading, found: readonly Draft[]): Draft[] {
  const { tokens } = reading.scan;
  const isOurs = reading.hasVendor && reading.rivals.size === 0;
  const hasOwn = hasOwnCode(reading);
  const drafts: Draft[] = [];
  let next = 0;
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.kind(at) !== TokenKind.code) continue;
    for (; (found[next]?.start ?? Infinity) <= tokens.start(at); next += 1) {
      const draft = found[next];
      if (draft) free = Math.max(free, getEnd(draft));
    }
    if (tokens.start(at) < free) continue;
    const draft = readCode(reading, at, { isOurs, hasOwn });
    if (!draft) continue;
    drafts.push(draft);
    while (tokens.start(at + 1) < draft.end && at + 1 < tokens.length) at += 1;
    if (draft.requestId === undefined && tokens.start(at + 1) - draft.end < idGap)
      readTrailingRequestId(reading, draft, at + 1);
    // With such an id behind it, a family is more than a common word.
    if (isApiId(draft.requestId ?? '')) draft.trust = 'likely';
  }
  return drafts;
}

/** Whether a code stands somewhere that only the API has. */
function hasOwnCode({ scan: { text, tokens } }: Reading): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const isCode = tokens.kind(at) === TokenKind.code;
    if (isCode && isOwnCode(text.slice(tokens.start(at), tokens.end(at)))) return true;
  }
  return false;
}

/** What the whole text says of its codes. */
interface Around {
  /** Whether it names the vendor and nobody else. */
  readonly isOurs: boolean;
  readonly hasOwn: boolean;
}

/** Reads the code at `at`, if words around it say that somebody met it. */
function readCode(reading: Reading, at: number, { isOurs, hasOwn }: Around): Draft | undefined {
  const { text, tokens } = reading.scan;
  const start = tokens.start(at);
  const end = tokens.end(at);
  const code = text.slice(start, end);
  const hasId = hasIdOnLine(text, end);
  if (!isGeneralCode(code) && !(hasId && isResourceCode(code))) return undefined;
  const head = text.slice(Math.max(0, start - lookBehind), start);
  const before = start > lookBehind ? head : `\n${head}`;
  const after = text.slice(end, end + 60);
  if ((foreignBefore.test(before) && !isOurs) || foreignAfter.test(after)) return undefined;
  if (isLiteral(text, { start, end })) return undefined;
  const isDetailed = code.includes('.');
  const isCodeNamed = codeAnnouncement.test(before) || (isDetailed && codeField.test(before));
  const isOwnValue = isOwnCode(code) && ownValue.test(before + text.charAt(end));
  if (!isCodeNamed && !isOwnValue && valueOrCell.test(before)) return undefined;
  const isAnnounced = isCodeNamed || errorAnnouncement.test(before);
  const told = findMessage(text, { start, end }, { before, isAnnounced, isDetailed });
  const message = told >= 0 && isSentence(reading, at, told) ? -1 : told;
  const isTold = message >= 0 && (lineHead.test(before) || (hasOwn && stringHead.test(before)));
  const isMet = isDetailed || isAnnounced || isTold || metBefore.test(before);
  if (!isMet && !hasId && !isIdentified(text, message)) return undefined;
  const isWritten = message >= 0 || lineTail.test(after) || ownWords.test(before);
  // What other clouds with these families print is English.
  const isNamed = isCodeNamed && isWritten && /\p{Script=Han}/u.test(before + after);
  const isChinese = isAnnounced && isOwnFamily(code) && isHanAt(text, message);
  const isAmongOwn = hasOwn && message >= 0 && text.charAt(message) !== '"';
  const isOwn = hasId || isDetailed || isNamed || isChinese || isAmongOwn;
  const trust = isOwn && !inQuery.test(before) ? 'likely' : 'weak';
  return createProseDraft(reading, { at, code, start, end, message, trust });
}

/** Whether a code is about one kind of resource, and no other cloud's. */
function isResourceCode(code: string): boolean {
  return isCodeShaped(code) && resourceFamily.test(code) && !isForeignCode(code);
}

function isHanAt(text: string, at: number): boolean {
  return at >= 0 && /^\p{Script=Han}/u.test(text.slice(at, at + 2));
}

/** Whether a family is followed by a comma and the rest of a sentence that tells of the next code. */
function isSentence(reading: Reading, at: number, message: number): boolean {
  const { text, tokens } = reading.scan;
  const gap = text.slice(tokens.start(at), message);
  if (gap.includes('.') || !/[,，]/u.test(gap)) return false;
  const next = at + 1;
  if (next >= tokens.length || tokens.kind(next) !== TokenKind.code) return false;
  const start = tokens.start(next);
  return (
    isGeneralCode(text.slice(start, tokens.end(next))) && !text.slice(message, start).includes('\n')
  );
}

interface Place {
  /** The code's token. */
  readonly at: number;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: number;
  readonly trust: Trust;
}

/** Where a message ends that a RequestId follows on its line. */
function findIdField(reading: Reading, { at, message }: Place): number | undefined {
  const { text, tokens } = reading.scan;
  const line = text.slice(message, message + longestLine).split('\n', 1)[0] ?? '';
  for (let next = at + 1; next < tokens.length; next += 1) {
    const start = tokens.start(next);
    if (start >= message + line.length) return undefined;
    const isApart = start > message && isBlank(text.charCodeAt(start - 1));
    if (isApart && getLooseKey(reading, next) === 'requestId')
      return trimSeparator(text, message, start);
  }
  return undefined;
}

function createProseDraft(reading: Reading, place: Place): Draft {
  const { text } = reading.scan;
  const draft = createDraft({
    code: place.code,
    codeSpan: { start: place.start, end: place.end },
    origin: 'text',
    trust: place.trust,
    start: place.start,
    end: place.end,
  });
  if (place.message < 0) return draft;
  const limit =
    findBracketEnd(text, place.message) ??
    findInlineEnd(text, place.start, place.message) ??
    text.length;
  const end = findIdField(reading, place) ?? findMessageEnd(text, place.message, limit);
  const found = readMessage(text, place.message, end, { layers: 0, isOpen: true });
  draft.end = end;
  draft.message = found.value;
  draft.messageSpan = found.value === undefined ? undefined : found.span;
  splitTrailingId(draft);
  return draft;
}
