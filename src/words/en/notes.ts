/** What else the decoder says of a text: how it was read, and which secrets are in it. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';

const number = new Intl.NumberFormat('en');

function join(list: readonly string[]): string {
  return list.length < 2
    ? list.join('')
    : `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}`;
}

/** What secrets are called: one of them, and several. */
export const secretNames = {
  'secret-id': ['a SecretId', 'SecretIds'],
  'secret-key': ['a SecretKey', 'SecretKeys'],
  signature: ['a signature', 'signatures'],
  token: ['a token', 'tokens'],
  password: ['a password', 'passwords'],
  phone: ['a phone number', 'phone numbers'],
} as const satisfies Record<SecretKind, readonly [one: string, many: string]>;

export const notes = {
  truncated: 'The text breaks off in the middle: what comes after is missing here.',
  escaped: 'The response stood inside quoted text. It was read as if without the backslashes.',
  html: 'Quotes were printed as HTML entities. They were read as quotes.',
  partial: (amount: number) =>
    `The response as a whole is a success, and ${amount === 1 ? 'one of its items' : `${number.format(amount)} of its items`} failed.`,
  secrets: (found: readonly { kind: SecretKind; count: number }[]) => {
    const names = found.map(({ kind, count: amount }) => secretNames[kind][amount === 1 ? 0 : 1]);
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? ' If anyone else could see the text, count the key as leaked: create a new one in the CAM console, then disable the old one.'
      : '';
    const isOne = found.length === 1 && found[0]?.count === 1;
    const stay = isOne
      ? 'It stays in this page, and is masked in what you copy from here; take it out'
      : 'They stay in this page, and are masked in what you copy from here; take them out';
    return `The text holds what looks like ${join(names)}. ${stay} before you send the text to anyone.${advice}`;
  },
} as const;
