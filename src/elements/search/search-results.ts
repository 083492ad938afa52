/** The results of a search, as data: codes with the reason why each was found. */
import { isAllowed, isFiltering, type CodeFilter } from '../../lookup/code-filter.ts';
import { findCodes, listCodes, type Lookup, type Match } from '../../lookup/lookup.ts';
import { toCodeAddress } from '../../naming/addresses.ts';
import { search as words } from '../../words/en/search.ts';
import type { MarkedRange } from '../dom/code-parts.ts';
import type { Question } from './search-question.ts';

export interface CodeResult {
  code: string;
  /** Its page. */
  address: string;
  /** The letters that matched. */
  ranges: readonly MarkedRange[];
  /** Why it was found, and how widely it is used. */
  reason: string;
  /** What is said of it in Chinese, where that was asked for. */
  summary?: string;
}

/** The codes that a question means and a filter allows, at most `limit`, the likeliest first. */
export function findCodeResults(
  question: Question,
  lookup: Lookup,
  limit: number,
  filter: CodeFilter = {},
): CodeResult[] {
  return findMatches(question, lookup, limit, filter).map(toCodeResult);
}

/** What was found as a result; without a reason, only how widely it is used. */
export function toCodeResult({ row, ranges, reason }: Found): CodeResult {
  return {
    code: row.code,
    address: toCodeAddress(row.code),
    ranges,
    reason: [
      ...(reason === undefined ? [] : [words.reasons[reason]]),
      ...(row.product === undefined ? [] : [words.onlyProduct(row.product)]),
      ...(row.product === undefined && row.reach > 1 ? [words.reach(row.reach)] : []),
    ].join('; '),
  };
}

/** What was found, and why. Nothing is the reason why a filter lists it. */
type Found = Pick<Match, 'row' | 'ranges'> & Partial<Pick<Match, 'reason'>>;

function findMatches(
  question: Question,
  lookup: Lookup,
  limit: number,
  filter: CodeFilter,
): Found[] {
  switch (question.kind) {
    case 'none':
      return isFiltering(filter)
        ? listCodes(lookup, filter)
            .slice(0, limit)
            .map((row) => ({ row, ranges: [] }))
        : [];
    case 'words':
      return findCodes(lookup, question.text, limit, filter);
    case 'decoded':
      return findDecoded(question.codes, lookup, limit, filter);
  }
}

/** Each code of a text once; of a single one also what is near it. */
function findDecoded(
  [first, ...rest]: [string, ...string[]],
  lookup: Lookup,
  limit: number,
  filter: CodeFilter,
) {
  if (rest.length === 0) return findCodes(lookup, first, limit, filter);
  const matches = [first, ...rest]
    .slice(0, limit)
    .flatMap((code) => findCodes(lookup, code, 1))
    .filter(({ row }) => isAllowed(row, filter));
  return [...new Map(matches.map((match) => [match.row, match])).values()];
}
