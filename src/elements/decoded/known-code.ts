/** What the site knows of a code that was found in a text. Pure: the data comes in. */
import { getNearestFamily, getSureMatch, type Lookup } from '../../lookup/lookup.ts';
import { toChineseAddress, toCodeAddress } from '../../naming/addresses.ts';
import type { RetryAdvice } from '../../naming/retry.ts';

export type KnownCode =
  /** It has a page at `address`; `code` is spelled as the page is addressed. */
  | { kind: 'known'; code: string; address: string; retry: RetryAdvice }
  /** The list lacks it. `near`: what a mistyped code may have meant, once that was looked for. */
  | { kind: 'unknown'; code: string; family: string | undefined; near: readonly string[] }
  /** There is no list to look in. */
  | { kind: 'unchecked'; code: string };

/**
 * What is known of a code, spelled as it was found.
 * @param lookup undefined: the list of codes is not there (yet, or at all)
 * @param near the codes near it, where they were looked for: that takes long
 * @param chinese the codes whose pages in Chinese are led to
 */
export function describeCode(
  spelling: string,
  lookup: Lookup | undefined,
  near: readonly string[] = [],
  chinese: ReadonlySet<string> = new Set(),
): KnownCode {
  if (lookup === undefined) return { kind: 'unchecked', code: spelling };
  const row = getSureMatch(lookup, spelling);
  if (row !== undefined) {
    const { code, retry } = row;
    const page = toCodeAddress(code);
    const address = chinese.has(code) ? toChineseAddress(page) : page;
    return { kind: 'known', code, address, retry };
  }
  const family = getNearestFamily(lookup, spelling)?.code;
  return { kind: 'unknown', code: spelling, family, near };
}

/** Whether an id is that of a product that the site has a page for, as far as the code list tells. */
export function hasProduct(id: string, lookup: Lookup | undefined): boolean {
  return lookup?.rows.some(({ product }) => product === id) ?? false;
}
