/** The results of a search, as data: codes with the reason why each was found. */
import { findCodes, type Lookup, type Match } from '../lookup/lookup.ts';
import { search as words } from '../words/en/search.ts';
import type { MarkedRange } from './code-parts.ts';
import type { Summaries } from './parse-summaries.ts';
import type { Question } from './search-question.ts';

export interface CodeResult {
  code: string;
  /** The letters that matched. */
  ranges: readonly MarkedRange[];
  /** undefined where nobody wrote about the code: many would say the same in row after row. */
  summary: string | undefined;
  /** Why it was found, and how widely it is used. */
  reason: string;
}

/** The codes that a question means, at most `limit`, the likeliest first. */
export function findCodeResults(
  question: Question,
  lookup: Lookup,
  summaries: Summaries,
  limit: number,
): CodeResult[] {
  return findMatches(question, lookup, limit).map(({ row, ranges, reason }) => ({
    code: row.code,
    ranges,
    summary: summaries.get(row.code),
    reason: [
      words.reasons[reason],
      ...(row.product === undefined ? [] : [words.onlyProduct(row.product)]),
      ...(row.product === undefined && row.reach > 1 ? [words.reach(row.reach)] : []),
    ].join('; '),
  }));
}

function findMatches(question: Question, lookup: Lookup, limit: number): Match[] {
  switch (question.kind) {
    case 'none':
      return [];
    case 'words':
      return findCodes(lookup, question.text, limit);
    case 'decoded':
      return findDecoded(question.codes, lookup, limit);
  }
}

/** Each code of a text once; of a single one also what is near it. */
function findDecoded([first, ...rest]: [string, ...string[]], lookup: Lookup, limit: number) {
  if (rest.length === 0) return findCodes(lookup, first, limit);
  const matches = [first, ...rest].slice(0, limit).flatMap((code) => findCodes(lookup, code, 1));
  return [...new Map(matches.map((match) => [match.row, match])).values()];
}
