import { sortByStart, type Draft, type Reading } from './reading.ts';
import { dropListed } from './recognisers/code-lists.ts';
import { findContexts, type Context } from './recognisers/context.ts';
import { readForeignSentences } from './recognisers/foreign-sentences.ts';
import { giveHeaderId } from './recognisers/header-id.ts';
import { readKnownMessages } from './recognisers/known-messages.ts';
import { joinLabelled } from './recognisers/labelled.ts';
import { giveNearParts } from './recognisers/near-parts.ts';
import { readIdentified, readProse } from './recognisers/prose.ts';
import { findSecrets } from './recognisers/secrets.ts';
import { TokenKind } from './scanner/tokens.ts';
import { meanings } from './scanner/vocabulary.ts';
import { unite } from './unite.ts';
import { isGeneralCode } from './values/code.ts';
import { listClouds } from './values/names.ts';
import type { DecodedError, Decoding, Note, Outcome } from './types.ts';

/** Draws the conclusion: which drafts are errors, what the text is as a whole, what to note. */
export function settle(reading: Reading): Decoding {
  if (isOpen(reading) && !reading.hasVendor && !reading.drafts.some(isCertain)) {
    for (const service of listClouds(reading.scan.text)) reading.rivals.add(service);
  }
  const hints: Note[] = [];
  let drafts = unite(reading, reading.drafts);
  if (!drafts.some(isCertain) && isOpen(reading)) {
    readForeignSentences(reading);
    if (reading.foreign.length > 0) drafts = unite(reading, reading.drafts);
  }
  if (isOpen(reading)) {
    drafts = drafts.every(isPlain)
      ? readPlainText(reading, drafts)
      : addIdentified(reading, drafts);
  }
  giveHeaderId(reading, drafts);
  giveNearParts(reading, drafts);
  if (drafts.length === 0 && isOpen(reading)) {
    const messages = readKnownMessages(reading);
    drafts = unite(reading, messages.drafts);
    for (const hint of messages.hints) hints.push(hint);
  }
  const outcome = findOutcome(reading, drafts);
  if (outcome === 'unrecognised' && hints.length === 0) hints.push(...listShared(reading));
  return {
    outcome,
    errors: listErrors(reading, outcome, drafts),
    requestIds: listRequestIds(reading, drafts),
    notes: [...listNotes(reading, outcome, drafts), ...hints],
  };
}

/** The first code of the API that stood where others print codes of this name, too. */
function listShared(reading: Reading): Note[] {
  for (const { code, codeSpan } of reading.drafts) {
    if (code !== undefined && codeSpan && isGeneralCode(code)) {
      return [{ kind: 'hint', basis: 'code', code, span: codeSpan }];
    }
  }
  return [];
}

/** Whether nobody else can have said it. */
function isCertain(draft: Draft): boolean {
  return draft.trust === 'certain';
}

/** What a program printed itself, beside an answer or an exception. */
function addIdentified(reading: Reading, drafts: Draft[]): Draft[] {
  const identified = readIdentified(reading, drafts);
  return identified.length > 0 ? unite(reading, [...drafts, ...identified]) : drafts;
}

/** Whether an error stood in plain text, where people write as they like. */
function isPlain(draft: Draft): boolean {
  return draft.origin === 'text';
}

/** What people wrote down themselves: labels, tables, codes in sentences. */
function readPlainText(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const known = drafts.length > 0 ? drafts : readProse(reading);
  const joined = unite(reading, joinLabelled(reading, known));
  return [...dropListed(reading.scan.text, joined)];
}

/** Whether nothing with a shape of its own was found: only then words in prose are looked at. */
function isOpen(reading: Reading): boolean {
  return (
    reading.successes === 0 && reading.legacy.length === 0 && reading.foreignErrors.length === 0
  );
}

function findOutcome(reading: Reading, drafts: readonly Draft[]): Outcome {
  if (drafts.length > 0) return 'failure';
  if (reading.successes > 0) return 'success';
  if (reading.legacy.length > 0) return 'legacy';
  if (reading.foreign.some((service) => service !== 'unknown' || !reading.hasVendor)) {
    return 'other-service';
  }
  if (reading.rivals.size > 0) return hasErrorWords(reading) ? 'other-service' : 'unrecognised';
  return reading.drafts.length === 0 && isAnswerExcerpt(reading) ? 'success' : 'unrecognised';
}

/** Names with a capital and no others: what a piece of an answer without its envelope looks like. */
function isAnswerExcerpt(reading: Reading): boolean {
  const { capitalNames, otherNames } = reading.scan;
  return capitalNames >= 3 && otherNames === 0 && !hasForeignField(reading);
}

/** A number for a code, whose name may say more: `"RetCode": 172`. */
const failureNumber = /Code["']\s{0,4}:\s{0,4}u?["']?\s{0,32}-?[1-9]/iu;

/** A number for a code is what other services answer that failed; some name their metadata. */
function hasForeignField(reading: Reading): boolean {
  const { text, tokens } = reading.scan;
  if (failureNumber.test(text)) return true;
  for (let at = 0; at < tokens.length; at += 1) {
    const meaning = tokens.kind(at) === TokenKind.field ? meanings[tokens.id(at)] : undefined;
    if (meaning?.kind !== 'field') continue;
    if (meaning.key === 'responseMetadata') return true;
  }
  return false;
}

function hasErrorWords(reading: Reading): boolean {
  const { tokens } = reading.scan;
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = tokens.kind(at);
    if (kind === TokenKind.field || kind === TokenKind.code) return true;
  }
  return false;
}

/** The first of each pair of code and RequestId. */
function keepPairs(drafts: readonly Draft[]): Draft[] {
  const pairs = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.code ?? ''}\n${draft.requestId ?? ''}`;
    if (!pairs.has(key)) pairs.set(key, draft);
  }
  return [...pairs.values()];
}

function listErrors(reading: Reading, outcome: Outcome, drafts: readonly Draft[]): DecodedError[] {
  if (outcome === 'failure') {
    const contexts = findContexts(reading, drafts);
    return drafts.map((draft, index) => toError(draft, contexts[index]));
  }
  if (outcome === 'legacy')
    return reading.legacy.flatMap((body) => body.draft ?? []).map((draft) => toError(draft));
  if (outcome !== 'other-service') return [];
  return keepPairs(reading.foreignErrors.filter((draft) => draft.code !== undefined)).map((draft) =>
    toError({ ...draft, origin: 'other-service' }),
  );
}

function toError(draft: Draft, context?: Context): DecodedError {
  return {
    code: draft.code,
    basis: draft.basis,
    message: draft.message,
    requestId: draft.requestId,
    action: context?.action,
    product: context?.product,
    origin: draft.origin,
    span: draft.codeSpan ?? draft.messageSpan ?? { start: draft.start, end: draft.end },
    messageSpan: draft.messageSpan,
    requestIdSpan: draft.requestIdSpan,
  };
}

function listRequestIds(reading: Reading, drafts: readonly Draft[]): string[] {
  const noted = new Set<string>();
  for (const { value } of sortByStart(reading.requestIds)) noted.add(value);
  const others: { readonly value: string; readonly start: number }[] = [];
  for (const { requestId, requestIdSpan } of drafts) {
    if (requestId !== undefined && requestIdSpan && !noted.has(requestId)) {
      others.push({ value: requestId, start: requestIdSpan.start });
    }
  }
  if (others.length === 0) return [...noted];
  return [...new Set(sortByStart([...reading.requestIds, ...others]).map((id) => id.value))];
}

function listNotes(reading: Reading, outcome: Outcome, drafts: readonly Draft[]): Note[] {
  const notes: Note[] = [];
  const { text, tokens, hasEntities } = reading.scan;
  const isFound = outcome !== 'unrecognised';
  if (isFound && reading.isTruncated) notes.push({ kind: 'truncated' });
  if (isFound && reading.escapes > 0) notes.push({ kind: 'escaped', levels: reading.escapes });
  if (isFound && hasEntities) notes.push({ kind: 'html' });
  const items = drafts.filter((draft) => draft.isItem).length;
  if (items > 0) notes.push({ kind: 'partial', count: items });
  if (outcome === 'legacy') {
    notes.push({
      kind: 'legacy',
      codeDesc: reading.legacy.find((body) => body.codeDesc)?.codeDesc,
    });
  }
  if (outcome === 'other-service') {
    const service = [...reading.rivals, ...reading.foreign][0] ?? 'unknown';
    notes.push({ kind: 'other-service', service });
  }
  const secrets = findSecrets(text, tokens);
  if (secrets) notes.push(secrets);
  return notes;
}
