import type { Draft } from '../reading.ts';
import type { Span } from '../types.ts';

/** Codes that a text only mentions: literals of source code, and the entries of lists and tables. */

/** How source code stands before a literal: compared, passed, listed. */
const beforeLiteral = /(?:[([{,]|[=!]=|\|\||&&|\b(?:case|return|in|or|and|not))\s{0,40}$/u;
const comparison = /[=!]==?\s{0,8}["'`]?$/u;
const beforeAssigned = /^\s*(?:\.\s*(?:equals|eq|includes)|(?:not )?in\b|or\s+["'`])/iu;
/** What stands before and behind a literal that is a name in a table of source code. */
const beforeName = /(?:^|[\n{,])\s{0,40}$/u;
const afterName = /^\s{0,8}(?::|=>)/u;
/** What stands behind an element of a list whose next one is a name like a code's, too. */
const beforeElement = /^,\s{1,40}["'`][A-Z][A-Za-z]{2,60}(?:\.|["'`])/u;
/** What stands before a cell in a row that starts with a number: a status or an older code. */
const numberedRow = /(?:^|\n)[ \t]*\|[ \t`]*-?\d{3,6}[ \t`]*\|(?:[^|\n]{0,80}\|){0,3}[ \t`*]*$/u;
const cellEnd = /^[`*]{0,3}[ \t]*\|/u;
const literalQuotes = '"\'`';

/** Whether the word at `span` is a whole string of source code (`case "X":`, `f("X")`) or a cell. */
export function isLiteral(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  if (comparison.test(before) || /(?:<t[dh]>|@example)\s{0,8}$/iu.test(before)) return true;
  if (cellEnd.test(text.slice(span.end, span.end + 40)) && isInNumberedRow(text, span.start)) {
    return true;
  }
  // The first cell of a row whose cells are set apart by tabs.
  if (text.charAt(span.end) === '\t' && /(?:^|\n)$/u.test(before)) return true;
  const quote = before.at(-1) ?? '';
  if (quote === '' || !literalQuotes.includes(quote) || text.charAt(span.end) !== quote) {
    return false;
  }
  const after = text.slice(span.end + 1, span.end + 80);
  if (beforeAssigned.test(after)) return true;
  const head = before.slice(0, -1);
  const isName = (afterName.test(after) || beforeElement.test(after)) && beforeName.test(head);
  return quote !== '`' && (isName || beforeLiteral.test(head));
}

/** How much of a row before a cell is looked at. */
const longestRow = 300;

function isInNumberedRow(text: string, start: number): boolean {
  const from = Math.max(0, start - longestRow);
  return numberedRow.test(`${from === 0 ? '\n' : ''}${text.slice(from, start)}`);
}

/** Words that announce a list: of codes, or of changes to them. */
const announcesList =
  /(?:\bcodes(?: \w{1,20}){0,3}|(?:新增|删除|修改|增加|废弃)[^\n]{0,12}错误码)[ \t]*[:：][ \t`"'*]{0,4}$/iu;

/** Words after which codes, also several, are what somebody met. */
const announcesFailure =
  /(?:报错|返回|提示|遇到|\b(?:got|get|gets|returns?|returned))[ \t:：]{0,4}[`"'“「]{0,2}$/iu;

/** What stands before a code that is the first of its line, row or cell. */
const entryHead = /(?:^|\n|<td>)[ \t>*#|`-]*(?:code[ \t]*:[ \t]*)?[`"']?$/iu;

/** What stands between two neighbours of a list. */
const betweenEntries = /^[\s`"'*]*(?:[,，、/|;；]|\n)[\s`"'*-]*$/u;

/** The entry before in a list of inline code: a word like a code's, and a comma. */
const behindEntry = /(?<![报返示回] ?)`[A-Z][a-z]+[A-Z]\w{2,60}`[ \t]?[、，][ \t]?`$/u;

/** Longest stretch between two neighbours that is looked at. */
const longestGap = 40;

function isBare(draft: Draft): boolean {
  return draft.origin === 'text' && draft.message === undefined && draft.requestId === undefined;
}

/**
 * Leaves out the codes that are entries of a list: announced as one, neighbours of such, or several
 * that start their lines. A text of nothing but codes is no list: somebody asks for each.
 */
export function dropListed(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => isBare(draft) || isDescribed(draft)) || isOnlyCodes(text, drafts))
    return drafts;
  const listed = new Set<Draft>();
  const failed = new Set<Draft>();
  let last: Draft | undefined;
  for (const draft of drafts) {
    const span = isBare(draft) ? draft.codeSpan : undefined;
    if (!span) continue;
    const before = text.slice(Math.max(0, span.start - 64), span.start);
    const gap = last?.codeSpan ? text.slice(last.codeSpan.end, span.start) : undefined;
    const isNeighbour = gap !== undefined && gap.length < longestGap && betweenEntries.test(gap);
    if (announcesList.test(before) || behindEntry.test(before)) listed.add(draft);
    else if (isNeighbour && last && !failed.has(last)) {
      listed.add(last);
      listed.add(draft);
    }
    if (announcesFailure.test(before) || (isNeighbour && last && failed.has(last))) {
      failed.add(draft);
    }
    last = draft;
  }
  const entries = drafts.filter((draft) => isBare(draft) && isEntry(text, draft));
  if (new Set(entries.map((draft) => draft.code)).size > 1) {
    for (const draft of entries) listed.add(draft);
  }
  const described = drafts.filter((draft) => isDescribed(draft) && isEntry(text, draft));
  if (new Set(described.map((draft) => draft.code)).size > mostDescribed) {
    for (const draft of described) listed.add(draft);
  }
  return drafts.filter((draft) => !listed.has(draft));
}

/** So many different codes may start their lines, each with a text, and still be errors. */
const mostDescribed = 2;

/** Whether a code stands before a text, without a label or a RequestId. */
function isDescribed(draft: Draft): boolean {
  const isLabelled = draft.codeSpan?.start !== draft.start;
  return draft.origin === 'text' && draft.requestId === undefined && !isLabelled;
}

function isEntry(text: string, draft: Draft): boolean {
  const start = draft.codeSpan?.start ?? draft.start;
  const from = Math.max(0, start - 64);
  return entryHead.test(`${from === 0 ? '\n' : ''}${text.slice(from, start)}`);
}

function isOnlyCodes(text: string, drafts: readonly Draft[]): boolean {
  let at = 0;
  for (const draft of drafts) {
    const span = draft.codeSpan;
    if (!span || /\w/u.test(text.slice(at, span.start))) return false;
    at = span.end;
  }
  return !/[\w\u4e00-\u9fff]/u.test(text.slice(at));
}
