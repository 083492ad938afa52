/** What secrets look like: the names before them, and what their values are made of. */

/** A kind of what a reader should not show to others. A phone number is no key, but personal. */
export type SecretKind = 'secret-id' | 'secret-key' | 'token' | 'signature' | 'password' | 'phone';

/** What stands in place of a secret, before its last characters. */
export const maskNames = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  token: 'token',
  signature: 'signature',
  password: 'password',
  phone: 'phone',
} as const satisfies Record<SecretKind, string>;

export interface Rule {
  kind: SecretKind;
  /** The name in lower case. */
  name: RegExp;
  /** What right before the name makes it another one. */
  unless?: RegExp;
  /** What may still belong to the name. */
  rest?: RegExp;
  /** What stands between the separator and the value. */
  before?: RegExp;
  value: RegExp;
  /** Whether a blank is enough between name and value, as after an option of a command. */
  isBlankEnough?: boolean;
}

/** A SecretId begins so on either site; a temporary one is longer and has `-` and `_`. */
export const secretIdAt = /[AI]KID[A-Za-z0-9_-]{12,120}/y;

/** A phone number in the form of E.164, or a mobile number of mainland China, wherever it stands. */
export const numberAnywhere =
  /(?<![\w.+/=-])(?:\+[1-9]\d{9,14}|(?:86)?1[3-9]\d{9})(?![\w/=-]|\.\d)/g;

export const rules: readonly Rule[] = [
  {
    kind: 'secret-key',
    name: /^secret/,
    value: /[A-Za-z0-9+/=_-]{16,200}/y,
    isBlankEnough: true,
  },
  {
    kind: 'token',
    name: /^token/,
    // Of these, some make a request idempotent and some turn pages: they open nothing.
    unless: /(?:client|next|page|continuation)[_-]?$/i,
    value: /[A-Za-z0-9+/=_.~%-]{20,4096}/y,
  },
  { kind: 'signature', name: /^signature/, value: /[A-Za-z0-9+/=%_-]{20,512}/y },
  {
    kind: 'token',
    name: /^authorization/,
    before: /(?:bearer|basic|token)\s{1,3}/iy,
    value: /[A-Za-z0-9+/=_.~-]{8,4096}/y,
  },
  { kind: 'password', name: /^passw/, value: /[^\s"'&,;<>{}()\\[\]]{6,128}/y },
  { kind: 'phone', name: /^(?:phone|mobile)/, rest: /[A-Za-z_]{0,16}/y, value: /\d/y },
];
