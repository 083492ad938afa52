/** The secrets with which others can act in one's name: once seen, they must be replaced. */
import type { SecretKind } from '../paste/secret-rules.ts';

export const leaks: ReadonlySet<SecretKind> = new Set([
  'secret-id',
  'secret-key',
  'password',
  'token',
]);
