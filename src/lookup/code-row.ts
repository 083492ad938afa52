import type { RetryAdvice } from '../naming/retry.ts';

/** One code as the lookup knows it: what the compact code file holds of a page. */
export interface CodeRow {
  /** The canonical spelling, which is also the last part of the page's address. */
  code: string;
  /** How many product versions return it. 0: none lists it (a common code, or one an SDK makes up). */
  reach: number;
  /** Id of the product, when exactly one product returns it. */
  product: string | undefined;
  /** What its page advises on a retry. */
  retry: RetryAdvice;
  /** Other spellings that mean the same page, usually none. */
  spellings: string[];
}
