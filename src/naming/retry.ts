/** The advice on a retry, and the mark by which the pages tell it. */

/** From the advice in `content/codes/` to the mark's shape: full, half, barred or dotted. */
export const retryMarks = {
  backoff: 'yes',
  'if-idempotent': 'yes',
  'after-change': 'after',
  no: 'no',
  unknown: 'unknown',
} as const;

export type RetryAdvice = keyof typeof retryMarks;

export type RetryMark = (typeof retryMarks)[RetryAdvice];

export type Fixer = 'caller' | 'administrator' | 'tencent-cloud' | 'depends';
