/** The package’s entry `api-3-errors/lookup`: a spelling → the codes that it may mean. Needs Node. */

export {
  createLookup,
  findCodes,
  getNearestFamily,
  getSureMatch,
  type CodeRow,
  type Lookup,
  type Match,
  type MatchReason,
} from '../lookup/lookup.ts';
export { loadReference } from './load-reference.ts';
export type { KnownCode, Reference } from './reference.ts';
export type { Basis, CodeExplanation } from './explanation.ts';
export type { Fixer, RetryAdvice } from '../naming/retry.ts';
