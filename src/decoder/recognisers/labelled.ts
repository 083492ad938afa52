import type { Draft, Reading } from '../reading.ts';
import { readLabels } from './labels.ts';
import { readTableRows } from './table-rows.ts';
import { readValueRows } from './value-rows.ts';

function countParts(draft: Draft): number {
  return Number(draft.message !== undefined) + Number(draft.requestId !== undefined);
}

/** Goes over two lists in order of appearance and calls `meet` for each pair that shares a place. */
function findMeetings(
  ones: readonly Draft[],
  others: readonly Draft[],
  meet: (one: Draft, other: Draft) => void,
): void {
  let from = 0;
  for (const one of ones) {
    while (from < others.length && (others[from]?.end ?? 0) <= one.start) from += 1;
    for (let at = from; at < others.length; at += 1) {
      const other = others[at];
      if (!other || other.start >= one.end) break;
      meet(one, other);
    }
  }
}

/** Whether an error stands as Go's SDK prints it: then it is believed as that. */
function isGoPrint(text: string, { start, codeSpan }: Draft): boolean {
  return (
    codeSpan !== undefined &&
    text.startsWith('Code=', start) &&
    text.startsWith(', Message=', codeSpan.end)
  );
}

/**
 * Joins what is known of errors in plain text, in order of appearance, with what labels and tables
 * say of them. A labelled error replaces what stands in its place, unless that knows more.
 */
export function joinLabelled(reading: Reading, known: readonly Draft[]): readonly Draft[] {
  const { text } = reading.scan;
  const tables = readTableRows(text);
  const rows = tables.length > 0 ? tables : readValueRows(text);
  const labelled = rows.length > 0 ? rows : readLabels(text);
  if (labelled.length === 0) return known;
  const dropped = new Set<Draft>();
  findMeetings(known, labelled, (one, other) => {
    if (countParts(one) > countParts(other)) dropped.add(other);
  });
  findMeetings(known, labelled, (one, other) => {
    if (dropped.has(other)) return;
    dropped.add(one);
    if (isGoPrint(text, one)) other.trust = one.trust;
  });
  return [...known, ...labelled].filter((draft) => !dropped.has(draft));
}
