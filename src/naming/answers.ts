/**
 * The short answers that the decoder and the search show beside a code: one
 * file, made at the build and loaded at first use.
 */
import { parseCode } from './code-name.ts';
import type { Fixer, RetryAdvice } from './retry.ts';

/** What can be said of a code in a line or two. All texts are plain. */
export interface ShortAnswer {
  summary: string;
  retry: RetryAdvice;
  retryNote: string;
  fixer: Fixer;
  fixerNote: string;
}

/** By code; the note of a family, which serves the codes below it, under `Family.*`. */
export type ShortAnswers = Readonly<Record<string, ShortAnswer>>;

/** The short answer for a code, with what it rests on; undefined if even its family is unknown. */
export function getShortAnswer(
  answers: ShortAnswers,
  code: string,
): (ShortAnswer & { basis: 'written' | 'family' }) | undefined {
  const written = answers[code];
  if (written) return { ...written, basis: 'written' };
  const family = answers[`${parseCode(code).family}.*`];
  return family && { ...family, basis: 'family' };
}
