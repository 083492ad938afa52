import type { Draft } from '../reading.ts';
import { isBlank, isWordChar } from '../scanner/characters.ts';
import type { Span } from '../types.ts';
import { findFoldedEnd, findQuotedValue, unfold } from '../values/folded.ts';
import { findClosingQuote, findClosingTick } from '../values/inline-code.ts';
import { findMessageEnd, readMessage, type MessageFound } from '../values/message.ts';
import { isApiId, readRequestId } from '../values/request-id.ts';
import { createLabelPattern, getLabelKey, type LabelKey } from './label-words.ts';
import { createLabelledDraft, findCodeAt, findNameAt } from './labelled-draft.ts';

/**
 * Errors written down part by part, each behind its label: `错误码：X，错误信息：…，请求ID：…`, a list, a
 * table of names and values. The order does not matter, and no part but the code must be there.
 */

interface Label {
  readonly key: LabelKey;
  readonly start: number;
  /** Where its value starts. */
  readonly value: number;
  /** Where its value ends at the latest; undefined where that is open. */
  readonly cellEnd: number | undefined;
  /** Where a code's value stands. */
  readonly code: Span | undefined;
  /** Where the next label starts, or the text ends. */
  limit: number;
}

/**
 * What stands between a label and its value: brackets' and bold type's ends, a separator; a line's
 * end, where the label has a line of its own; a blank, where the value shows what it is.
 */
const setApart =
  /(?:[(（][A-Za-z ]{2,20}[)）])?[*_`]{0,3}(?:[】\])][ \t]{0,4}[:：]?|[ \t\u00a0]{0,16}(?<mark>[:：|\t]|[-=]>|=|为|是|is(?= )|\r?\n|[ \t](?="|[0-9a-f]{8}-[0-9a-f]{4}-|[A-Z][A-Za-z]{2,40}\.[A-Z])))[ \t\u00a0*_`]{0,24}/uy;

/** What stands before the first cell of a row. */
const rowHead = /(?:^|\n)[ \t>|*_`]{0,12}$/u;

/** Furthest that a label stands from the value of the one before it. */
const furthest = 2000;

function findLabels(text: string): readonly Label[] {
  const labels: Label[] = [];
  const pattern = createLabelPattern();
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const key = getLabelKey(match);
    const label = key && readLabel(text, key, match.index, pattern.lastIndex);
    if (!label) continue;
    const last = labels.at(-1);
    if (last) last.limit = label.start;
    labels.push(label);
  }
  return labels;
}

function readLabel(text: string, key: LabelKey, start: number, end: number): Label | undefined {
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  if (isWordChar(before.charCodeAt(0)) || '"\'$/\\'.includes(before)) return undefined;
  setApart.lastIndex = end;
  const mark = setApart.exec(text)?.groups;
  if (!mark) return undefined;
  const value = skipQuote(text, setApart.lastIndex, mark['mark']);
  const isCell = mark['mark'] === '|' || mark['mark'] === '\t';
  const isLine = mark['mark']?.endsWith('\n') ?? false;
  if ((isCell || isLine) && !rowHead.test(`\n${text.slice(Math.max(0, start - 12), start)}`))
    return undefined;
  const cellEnd = isCell ? findCellEnd(text, value, mark['mark'] ?? '|') : undefined;
  const code = key === 'code' ? (findCodeAt(text, value) ?? findNameAt(text, value)) : undefined;
  return key === 'code' && !code
    ? undefined
    : { key, start, value, cellEnd, code, limit: text.length };
}

/** Skips a value's opening quote, where no blank sets it apart as in source code: `code="X"`. */
function skipQuote(text: string, at: number, mark: string | undefined): number {
  const isQuote = isQuoteSign(text.charAt(at)) && (mark !== '=' || text.charAt(at - 1) === '=');
  return isQuote ? at + 1 : at;
}

function isQuoteSign(sign: string): boolean {
  return sign === '"' || sign === "'";
}

function findCellEnd(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' || (char === mark && text.charAt(at - 1) !== '\\')) return at;
  }
  return text.length;
}

/** What stands between a value and the next label on the same line. */
const beforeLabel = /[\s,，;；、/|｜[【(（*_`-]/u;

function readLabelledMessage(text: string, label: Label): MessageFound | undefined {
  const isString = isQuoteSign(text.charAt(label.value - 1));
  const quoted = findQuotedValue(text, isString ? label.value - 1 : label.value);
  if (quoted) return readFolded(text, quoted.start, quoted.end, false);
  const lineEnd = label.cellEnd ?? findMessageEnd(text, label.value, label.limit);
  const whole = Math.min(label.limit, findFoldedEnd(text, label.start, lineEnd));
  let end = findClosingTick(text, label.start, label.value, whole);
  if (isString) end = findClosingQuote(text, label.value, label.value, end);
  if (end === label.limit && end < text.length) {
    while (end > label.value && beforeLabel.test(text.charAt(end - 1))) end -= 1;
  }
  if (text.charAt(end - 1) === '】' && !text.slice(label.value, end).includes('【')) end -= 1;
  return end > label.value ? readFolded(text, label.value, end, true) : undefined;
}

function readFolded(text: string, start: number, end: number, isOpen: boolean): MessageFound {
  const found = readMessage(text, start, end, { layers: 0, isOpen });
  return found.value === undefined ? found : { ...found, value: unfold(found.value) };
}

/** Splits labels into errors: each has a label of one kind once. */
function* groupLabels(text: string): Generator<readonly Label[]> {
  let group: Label[] = [];
  for (const label of findLabels(text)) {
    const last = group.at(-1);
    const isApart = last !== undefined && label.start - last.value > furthest;
    if (isApart || group.some((each) => each.key === label.key)) {
      yield group;
      group = [];
    }
    group.push(label);
  }
  yield group;
}

/** Reads the errors of a text whose parts have labels; at least a message or a RequestId each. */
export function readLabels(text: string): Draft[] {
  const drafts: Draft[] = [];
  for (const labels of groupLabels(text)) {
    const code = labels.find((label) => label.key === 'code')?.code;
    const messageLabel = labels.find((label) => label.key === 'message');
    const idLabel = labels.find((label) => label.key === 'requestId');
    if (!code || (!messageLabel && !idLabel)) continue;
    const message = messageLabel && readLabelledMessage(text, messageLabel);
    const id = idLabel && readRequestId(text, skipOpeners(text, idLabel.value));
    const isComplete = message?.value !== undefined && isApiId(id?.value ?? '');
    if (!isComplete && !findCodeAt(text, code.start)) continue;
    if (message?.value === undefined && id?.value === undefined) continue;
    const ends = [code.end, message?.span.end ?? 0, id?.span.end ?? 0];
    const start = Math.min(...labels.map((label) => label.start));
    drafts.push(createLabelledDraft(text, { code, message, id, start, end: Math.max(...ends) }));
  }
  return drafts;
}

function skipOpeners(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at)) || '[("\''.includes(text.charAt(at) || ' ')) at += 1;
  return at;
}
