/** What one word says of a retry and of who can fix an error. The decoder, the search and the pages share them. */
import type { Fixer, RetryAdvice } from '../../naming/retry.ts';

export const retries = {
  backoff: 'Yes, slower',
  'if-idempotent': 'Yes, with care',
  'after-change': 'After a change',
  no: 'No',
  unknown: 'Unknown',
} as const satisfies Record<RetryAdvice, string>;

export const fixers = {
  caller: 'You',
  administrator: 'The account’s administrator',
  'tencent-cloud': 'Tencent Cloud',
  depends: 'It depends',
} as const satisfies Record<Fixer, string>;
