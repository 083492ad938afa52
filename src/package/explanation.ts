/** What the package says of a code: the catalogue’s answer, as plain data. */
import type { Fixer, RetryAdvice } from '../naming/retry.ts';

/**
 * On what an explanation rests: `written` for this code, `idiom` where it was read from the words
 * of the code, `family` where it holds for each code of the family.
 */
export const bases = ['written', 'idiom', 'family'] as const;

export type Basis = (typeof bases)[number];

export const fixers = [
  'caller',
  'administrator',
  'tencent-cloud',
  'depends',
] as const satisfies readonly Fixer[];

/** The explanation of a code. Names of the API stand in backticks; nothing else is markup. */
export interface CodeExplanation {
  /** Spelled as its page is addressed. */
  readonly code: string;
  readonly basis: Basis;
  readonly summary: string;
  readonly meaning: readonly string[];
  /** From the likeliest to the rarest; empty where none are written. */
  readonly causes: readonly string[];
  readonly symptoms: readonly { readonly when: string; readonly look: string }[];
  /** What to do, in this order. */
  readonly steps: readonly string[];
  readonly retry: {
    readonly advice: RetryAdvice;
    readonly note: string;
    readonly reason: readonly string[];
  };
  readonly fixer: { readonly who: Fixer; readonly note: string };
}
