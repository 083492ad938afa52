/** The words of the command, besides those that it shares with the decoder on the pages. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';

const number = new Intl.NumberFormat('en');
const both = new Intl.ListFormat('en', { type: 'conjunction' });

const secretNames = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  signature: 'signature',
  token: 'token',
  password: 'password',
  phone: 'phone number',
} as const satisfies Record<SecretKind, string>;

export const terminal = {
  help: `Explains error codes of Tencent Cloud API 3.0. Unofficial.

Usage
  api-3-errors CODE…           explains codes, in any spelling
  api-3-errors < error.log     finds the errors in a text of any size: a response,
                               an exception, a log, also packed with gzip

Options
  --json         the same for programs
  -h, --help     this
  -v, --version  the version, and the day of its facts

Exit status
  0  found: every CODE has a page, or the text holds an error that has one
  1  not found
  2  used wrongly, or the input could not be read

Nothing is sent anywhere. What looks like a secret is masked.
`,
  version: (version: string, updated: string) => `${version}, facts of ${updated}`,
  unknownOption: (option: string) => `There is no option ${option}. Try --help.`,
  nothingAsked: 'Name a code, or pipe a text in. Try --help.',
  failed: (reason: string) => `The package could not read its data: ${reason}`,
  notText: 'The input is no text. It may be a log, JSON, or either of them packed with gzip.',
  notUnpacked: 'The input could not be unpacked: it is damaged, or no gzip.',
  empty: 'The input holds no text.',

  lines: 'Lines',
  page: 'Page',
  more: 'Pass more',
  unknownCode:
    'It has the form of a code, but no list that we know has it. It may be newer than the lists, or misspelled.',
  codeMissing: 'The part with the code is missing. Pass the whole exception, or the response.',
  otherInstead:
    'If it stands in a log beside a call of API 3.0, pass the lines of that call: look for `TencentCloudSDK` or `"Response"`.',
  parts: {
    causes: 'What leads to it, the likeliest first:',
    symptoms: 'When it fails tells where to look:',
    steps: 'Then, in this order:',
  },
  familyOnly: 'its family only: nobody has written about this code yet.',
  readFromName: 'its name, read word by word: nobody has written about this code yet.',
  columns: { times: 'Times', code: 'Code', retry: 'Retry?', lines: 'Lines' },
  familyOf: (family: string) => `unlisted; its family is ${family}`,
  nearTo: (code: string) => `unlisted; near it is ${code}`,
  moreKinds: (amount: number) => `${number.format(amount)} more kinds: --json has all of them.`,
  explainOne: 'To have one explained:',

  /** @param found so many of each kind */
  secrets: (found: readonly { kind: SecretKind; count: number }[]) => {
    const names = found.map(({ kind, count }) =>
      count === 1 ? `a ${secretNames[kind]}` : `${number.format(count)} ${secretNames[kind]}s`,
    );
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? ' If anyone else could see the text, count the key as leaked: create a new one in the CAM console, then disable the old one.'
      : '';
    return `The text holds what looks like ${both.format(names)}, masked here. Take it out before you send the text to anyone.${advice}`;
  },
} as const;
