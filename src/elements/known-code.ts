/** What the site knows of a code that was found in a text. Pure: the data comes in. */
import { getNearestFamily, getSureMatch, type Lookup } from '../lookup/lookup.ts';
import type { RetryAdvice } from '../naming/retry.ts';

export type KnownCode =
  /** It has a page; `code` is spelled as the page is addressed. */
  | { kind: 'known'; code: string; retry: RetryAdvice }
  /** The list lacks it. `near`: what a mistyped code may have meant, once that was looked for. */
  | { kind: 'unknown'; code: string; family: string | undefined; near: readonly string[] }
  /** There is no list to look in. */
  | { kind: 'unchecked'; code: string };

/**
 * What is known of a code, spelled as it was found.
 * @param lookup undefined: the list of codes is not there (yet, or at all)
 * @param near the codes near it, where they were looked for: that takes long
 */
export function describeCode(
  spelling: string,
  lookup: Lookup | undefined,
  near: readonly string[] = [],
): KnownCode {
  if (lookup === undefined) return { kind: 'unchecked', code: spelling };
  const row = getSureMatch(lookup, spelling);
  if (row !== undefined) return { kind: 'known', code: row.code, retry: row.retry };
  const family = getNearestFamily(lookup, spelling)?.code;
  return { kind: 'unknown', code: spelling, family, near };
}

/** Whether an id is that of a product that the site has a page for, as far as the code list tells. */
export function hasProduct(id: string, lookup: Lookup | undefined): boolean {
  return lookup?.rows.some(({ product }) => product === id) ?? false;
}
