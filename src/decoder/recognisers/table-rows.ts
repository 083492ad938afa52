import type { Draft } from '../reading.ts';
import type { Span } from '../types.ts';
import { trimSpan } from '../values/field-value.ts';
import { readMessage } from '../values/message.ts';
import { readRequestId } from '../values/request-id.ts';
import { findCellLabel, type LabelKey } from './label-words.ts';
import { createLabelledDraft, findCodeAt } from './labelled-draft.ts';

/**
 * Tables of errors, one a row, as Markdown, as programs draw them, or with tabs. A header must name
 * the code and the RequestId: without the latter, a table is a list of codes.
 */

/** Shortest id that a row must hold. */
const shortestId = 16;

/** What stands between cells: a table in Markdown, one that a program drew, one with tabs. */
const cellMarks = ['|', '│', '\t'] as const;

type Columns = ReadonlyMap<LabelKey, number>;

/** A line that a program draws between rows. */
const rule = /^[\s+=|\u2500-\u257f-]+$/u;

/** The rows of a text: each line that holds a cell's mark, with its cells' places. */
function* findRows(text: string): Generator<readonly Span[] | undefined> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (!rule.test(text.slice(start, end))) yield splitRow(text, start, end);
    start = end + 1;
  }
}

function splitRow(text: string, start: number, end: number): readonly Span[] | undefined {
  const line = text.slice(start, end);
  const mark = cellMarks.find((each) => line.includes(each));
  if (mark === undefined) return undefined;
  const cells: Span[] = [];
  let from = start;
  for (const cell of line.split(mark)) {
    cells.push(trimMarks(text, from, from + cell.length));
    from += cell.length + 1;
  }
  return cells;
}

const cellSigns = '*`_\'"';

/** A cell without blanks, the marks of bold type and code, and quotes. */
function trimMarks(text: string, from: number, to: number): Span {
  let { start, end } = trimSpan(text, from, to);
  while (start < end && cellSigns.includes(text.charAt(start))) start += 1;
  while (end > start && cellSigns.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function readHeader(text: string, cells: readonly Span[]): Columns | undefined {
  const columns = new Map<LabelKey, number>();
  cells.forEach((cell, at) => {
    const label = findCellLabel(text.slice(cell.start, cell.end));
    if (label && !columns.has(label)) columns.set(label, at);
  });
  return columns.has('code') && columns.has('requestId') ? columns : undefined;
}

function readRow(text: string, cells: readonly Span[], columns: Columns): Draft | undefined {
  const pick = (key: LabelKey) => cells[columns.get(key) ?? -1];
  const codeCell = pick('code');
  const idCell = pick('requestId');
  const code = codeCell && findCodeAt(text, codeCell.start);
  if (!code || code.end !== codeCell.end || !idCell) return undefined;
  const id = readRequestId(text, idCell.start);
  if (id.value === undefined || id.value.length < shortestId) return undefined;
  const cell = pick('message');
  const message = cell && readMessage(text, cell.start, cell.end, { layers: 0, isOpen: false });
  const start = cells[0]?.start ?? code.start;
  return createLabelledDraft(text, { code, message, id, start, end: cells.at(-1)?.end ?? start });
}

/** Reads the errors that stand in the rows of tables. */
export function readTableRows(text: string): Draft[] {
  const drafts: Draft[] = [];
  let columns: Columns | undefined;
  for (const cells of findRows(text)) {
    const header = cells && readHeader(text, cells);
    if (header || !cells) columns = header;
    else if (columns) {
      const draft = readRow(text, cells, columns);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}
