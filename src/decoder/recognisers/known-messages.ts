import { createDraft, type Draft, type Reading } from '../reading.ts';
import { TokenKind } from '../scanner/tokens.ts';
import { meanings } from '../scanner/vocabulary.ts';
import { findMessageEnd, readMessage } from '../values/message.ts';
import { readRequestId } from '../values/request-id.ts';
import type { Note } from '../types.ts';

/**
 * Sentences that the API sends with a code of its own, by the words they start with, in lower case.
 * They serve texts that kept the message and lost the code. Only sentences of the gateway and of
 * access management stand here. Each holds one of the scanner's anchors.
 */
const table: readonly (readonly [words: string, anchor: string, code: string])[] = [
  [
    'the provided credentials could not be validated',
    'credentials',
    'AuthFailure.SignatureFailure',
  ],
  ['request signature verification failed', 'signature', 'AuthFailure.SignatureFailure'],
  ['请求签名验证失败', '签', 'AuthFailure.SignatureFailure'],
  ['the signature is expired, please request again', 'signature', 'AuthFailure.SignatureExpire'],
  ['the secretid is not found', 'secretid', 'AuthFailure.SecretIdNotFound'],
  ['secretid不存在', 'secretid', 'AuthFailure.SecretIdNotFound'],
  ['your current request times equals to', 'times', 'RequestLimitExceeded'],
  ['您当前每秒请求', '秒', 'RequestLimitExceeded'],
  ['you are not authorized to perform operation (', 'authorized', 'UnauthorizedOperation'],
  ['the request is missing the required parameter `', 'missing', 'MissingParameter'],
  ['the request is missing a required parameter `', 'missing', 'MissingParameter'],
  ['an internal error has occurred. retry your request, but', 'internal', 'InternalError'],
];

/** A sentence with a name in its middle: found by the words after the name. */
const namedValue = /the value `[^`\n]{0,120}` $/iu;
const namedParameter = /specified in the parameter `[^`\n]{1,120}` is not valid/iuy;
const wholeNamed =
  /^the value `[^`\n]{0,120}` specified in the parameter `[^`\n]{1,120}` is not valid/iu;

const requestIdPrefix = /\[request id:[^\]\n]{0,80}\]$/iu;

/**
 * The code that a message goes with by its wording alone; undefined for any other message. A
 * `[request id:…]` before it is passed over.
 */
export function findCodeOfMessage(message: string): string | undefined {
  const plain = message.slice(0, 500).replace(/^\[request id:[^\]\n]{0,80}\]/iu, '');
  const lower = plain.slice(0, 80).toLowerCase();
  const row = table.find(([words]) => lower.startsWith(words));
  if (row) return row[2];
  return wholeNamed.test(plain) ? 'InvalidParameterValue' : undefined;
}

interface Sentence {
  readonly start: number;
  readonly code: string;
}

/** The known sentences of a text, by its anchors. */
function* findSentences(reading: Reading): Generator<Sentence> {
  const { text, tokens } = reading.scan;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isAnchor(reading, at)) continue;
    const start = tokens.start(at);
    const found = findRow(text, start) ?? findNamed(text, start);
    if (found) yield found;
  }
}

function isAnchor(reading: Reading, at: number): boolean {
  const { tokens } = reading.scan;
  if (tokens.kind(at) === TokenKind.anchor) return true;
  const meaning = tokens.kind(at) === TokenKind.word ? meanings[tokens.id(at)] : undefined;
  return meaning?.kind === 'field' && meaning.key === 'secretId';
}

function findRow(text: string, anchorAt: number): Sentence | undefined {
  for (const [words, anchor, code] of table) {
    const start = anchorAt - words.indexOf(anchor);
    if (start < 0) continue;
    if (text.slice(start, start + words.length).toLowerCase() === words) return { start, code };
  }
  return undefined;
}

function findNamed(text: string, anchorAt: number): Sentence | undefined {
  namedParameter.lastIndex = anchorAt;
  if (!namedParameter.test(text)) return undefined;
  const from = Math.max(0, anchorAt - 140);
  const before = namedValue.exec(text.slice(from, anchorAt));
  return before ? { start: from + before.index, code: 'InvalidParameterValue' } : undefined;
}

/** What may stand between a line's start and the message that it consists of. */
const lineHead = /(?:^|\n)[\s"'`>*“-]{0,12}(?:[Ee]rror: ?)?(?:\[[A-Z][A-Za-z]{3,60}\] ?)?$/u;

/**
 * Reads messages that lost their code. Where the text names the vendor, or a line consists of the
 * message, it is an error; elsewhere anyone may have said so, and it is a hint only.
 */
export function readKnownMessages(reading: Reading): { drafts: Draft[]; hints: Note[] } {
  const drafts: Draft[] = [];
  const hints: Note[] = [];
  const { text } = reading.scan;
  let readTo = 0;
  for (const { start, code } of findSentences(reading)) {
    if (start < readTo) continue;
    const end = findMessageEnd(text, start, text.length);
    readTo = end;
    const found = readMessage(text, start, end, { layers: 0, isOpen: true });
    const idLine = text.slice(Math.max(0, start - 100), start);
    const id = requestIdPrefix.exec(idLine);
    const head = id ? idLine.slice(0, id.index) : idLine;
    const isWholeLine = lineHead.test(start - idLine.length > 0 ? head : `\n${head}`);
    if (reading.rivals.size > 0 && !reading.hasVendor) continue;
    if (!reading.hasVendor && !isWholeLine) {
      hints.push({ kind: 'hint', basis: 'message', code, span: found.span });
      continue;
    }
    const draft = createDraft({
      code,
      basis: 'message',
      message: found.value,
      messageSpan: found.span,
      origin: 'text',
      trust: 'certain',
      start,
      end,
    });
    if (id) {
      const requestId = readRequestId(text, start - id[0].length + '[request id:'.length);
      draft.requestId = requestId.value;
      draft.requestIdSpan = requestId.value === undefined ? undefined : requestId.span;
    }
    drafts.push(draft);
  }
  return { drafts, hints };
}
