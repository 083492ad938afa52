/**
 * The column of retry advice: a letter a row. Nearly always the family decides, so
 * that the letters stand in long runs, which gzip packs better than anything that
 * was made of them.
 */
import type { RetryAdvice } from '../naming/retry.ts';

const letters = {
  backoff: 'b',
  'if-idempotent': 'i',
  'after-change': 'a',
  no: 'n',
  unknown: 'u',
} as const satisfies Record<RetryAdvice, string>;

const adviceByLetter: ReadonlyMap<string, RetryAdvice> = new Map([
  [letters.backoff, 'backoff'],
  [letters['if-idempotent'], 'if-idempotent'],
  [letters['after-change'], 'after-change'],
  [letters.no, 'no'],
  [letters.unknown, 'unknown'],
]);

/** The column as text, a letter for each row. */
export function encodeRetries(column: readonly RetryAdvice[]): string {
  return column.map((advice) => letters[advice]).join('');
}

/** The column of which `encodeRetries` made this text; undefined for a letter that means nothing. */
export function decodeRetries(text: string): (RetryAdvice | undefined)[] {
  return Array.from(text, (letter) => adviceByLetter.get(letter));
}
