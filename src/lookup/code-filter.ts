/** Which codes a reader wants to see at all. Filters leave out; they never change the order. */
import { parseCode } from '../naming/code-name.ts';
import { retryMarks, type RetryMark } from '../naming/retry.ts';
import type { CodeRow } from './code-row.ts';

/** What a code must be. What is undefined is not asked for. */
export interface CodeFilter {
  family?: string | undefined;
  retry?: RetryMark | undefined;
  /** The spellings that a product lists. */
  spellings?: ReadonlySet<string> | undefined;
}

/** Whether a filter lets a row pass. */
export function isAllowed(row: CodeRow, { family, retry, spellings }: CodeFilter): boolean {
  return (
    (retry === undefined || retryMarks[row.retry] === retry) &&
    (family === undefined || parseCode(row.code).family === family) &&
    (spellings === undefined ||
      spellings.has(row.code) ||
      row.spellings.some((spelling) => spellings.has(spelling)))
  );
}

/** Whether a filter asks for anything. */
export function isFiltering({ family, retry, spellings }: CodeFilter): boolean {
  return family !== undefined || retry !== undefined || spellings !== undefined;
}
