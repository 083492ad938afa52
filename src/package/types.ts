/** The package’s entry `api-3-errors/types`: the shapes of what it says, and nothing that runs. */
export type { Basis, CodeExplanation } from './explanation.ts';
export type { CodeJson, CodesJson, ErrorJson, TextJson } from './json-view.ts';
export type { KnownCode, Reference } from './reference.ts';
export type { Fixer, RetryAdvice } from '../naming/retry.ts';
