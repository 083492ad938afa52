/** The package’s entry `api-3-errors/decode`: a text → the errors in it. Runs anywhere. */
export { decode } from '../decoder/index.ts';
export type {
  DecodedError,
  Decoding,
  Note,
  Origin,
  OtherService,
  Outcome,
  SecretKind,
  Span,
} from '../decoder/index.ts';
export { findSecrets, maskSecrets, type Secret } from '../paste/find-secrets.ts';
export type { CodeGroup, Listed, Summary } from '../paste/summary.ts';
export { SummaryReader } from './summary-reader.ts';
