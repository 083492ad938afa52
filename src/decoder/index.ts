export { decode } from './decode.ts';
export type {
  DecodedError,
  Decoding,
  Note,
  Origin,
  OtherService,
  Outcome,
  SecretKind,
  Span,
} from './types.ts';
