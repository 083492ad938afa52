/**
 * The words of the decoder. Names of the API stand in backticks where a sentence
 * is shown with them in the face of code.
 */
import type { Origin, OtherService } from '../../decoder/index.ts';
import type { examples } from './decoder-examples.ts';
import { notes } from './notes.ts';

const number = new Intl.NumberFormat('en');

function count(amount: number, one: string, many: string): string {
  return amount === 1 ? one : `${number.format(amount)} ${many}`;
}

export const decoder = {
  label: 'Paste a response, an exception or a log',
  reading: 'It is read in this page as you type. Nothing leaves your browser.',
  chooseFile: 'Choose a file',
  orDrop: 'or drop one here.',
  dropHere: 'Drop it: it is read in this page.',
  examples: {
    lead: 'Try one:',
    names: {
      response: 'A response',
      go: 'Go',
      python: 'Python',
      java: 'Java',
      node: 'Node.js',
      php: 'PHP',
      dotnet: '.NET',
      tccli: 'tccli',
      terraform: 'Terraform',
      log: 'A log',
      sms: 'SMS, sent in part',
    } satisfies Record<keyof typeof examples, string>,
  },

  formatNumber: (amount: number) => number.format(amount),

  region: 'Decoded',
  oneError: 'Decoded: one error',
  errorsOfOneKind: (errors: number) => `Decoded: ${number.format(errors)} errors of one kind`,
  errorsOfKinds: (errors: number, kinds: number) =>
    `Decoded: ${number.format(errors)} errors of ${number.format(kinds)} kinds`,
  errorWithoutCode: 'Decoded: an error, but no code',
  success: 'Decoded: a success',
  legacy: 'Decoded: API 2.0',
  otherService: 'Decoded: another service',
  noCode: 'Decoded: no code',
  perhaps: 'Decoded: perhaps an error',

  labels: {
    retry: 'Retry?',
    who: 'Who can fix it?',
    basis: 'Based on',
    inferred: 'Inferred from',
    message: 'Message',
    requestId: 'RequestId',
    requestIds: 'RequestIds',
    call: 'Call',
    printedBy: 'Printed by',
    family: 'Its family',
    near: 'Near it by name',
    why: 'Why it may be',
    more: 'Paste more',
    byMessage: 'Or go by the message',
    code: 'Code',
    instead: 'What to do',
    mayBe: 'It may be',
    times: 'Times',
    time: 'When',
    lines: 'Lines',
  },
  range: (first: string, last: string) => `${first} to ${last}`,
  lines: (first: number, last: number) =>
    first === last ? number.format(first) : `${number.format(first)} to ${number.format(last)}`,
  parts: {
    meaning: 'What it means',
    fix: 'How to fix it',
    steps: 'Then, in this order:',
    retry: 'Can I retry?',
  },
  filter: {
    label: 'Filter these codes',
    hint: 'by a part of the code, the action, the product or a RequestId',
    shown: (shown: number, all: number) =>
      `${number.format(shown)} of ${count(all, 'one code', 'codes')}`,
    others: (amount: number) =>
      `${count(amount, 'One more code', 'more codes')}: filter to see them.`,
  },

  inferred:
    'the message: the text names no code, but the API is known to send this message with it.',
  spelledAs: 'The text spells it',
  unknownCode:
    'It has the form of a code, but no list that this site knows has it. It may be newer than the lists, or misspelled.',
  noForm: 'This is no code that the API is known to return.',
  noCodeNamed: 'no code named',
  noPage: {
    lead: 'no page here',
    near: '; one near it by name is',
    family: '; its family is',
  },
  unchecked:
    'The list of codes could not be loaded, so this is only what the text itself says. The link leads to the address that a page of this code would have.',
  others: (amount: number) => `and ${count(amount, 'one other', 'others')}`,
  of: 'of',
  noRequestId: 'none',

  withoutCode: {
    lead: 'The text is an exception of the API, but its code was not printed.',
    node: 'An exception of the Node.js SDK prints its message only. The code is in its property `code`.',
    dotnet:
      'An exception of the .NET SDK prints its message only. The code is in its property `ErrorCode`.',
    java: 'The Java SDK prints `null` where no response came: the call failed on the way, and its cause stands in the message.',
    php: 'The PHP SDK prints an empty code where no response came: the call failed on the way, and its cause stands in the message.',
    ruby: 'The Ruby SDK prints an empty code where no response came: the call failed on the way, and its cause stands in the message.',
    other: 'The part with the code is missing. Paste the whole exception, or the response.',
  },

  succeeded: {
    lead: 'The call succeeded: the response has no `Error`.',
    instead:
      'If something went wrong all the same, look at the fields of the result. Keep the RequestId: it is what support asks for first.',
  },
  legacyLead:
    'This is a response of API 2.0, the older interface: it has `code` and `codeDesc`, and no `Response`.',
  legacyCode: ', a code of API 2.0. This site has no page for those.',
  legacyInstead:
    'Look the code up in the older documentation of the product, or make the call by API 3.0: its responses begin with `{"Response":`.',
  otherServices: {
    cos: 'This is an error of COS or CI, the object storage. They have an interface and codes of their own.',
    aws: 'This looks like an error of AWS. Some of its codes have the same names, and mean something else.',
    azure:
      'This looks like an error of Azure. Some of its codes have the same names, and mean something else.',
    alibaba:
      'This looks like an error of Alibaba Cloud. Some of its codes have the same names, and mean something else.',
    volcengine:
      'This looks like an error of Volcengine. Some of its codes have the same names, and mean something else.',
    openai:
      'This is an error of an interface in the manner of OpenAI. Its codes are not those of API 3.0.',
    'json-rpc': 'This is an error of JSON-RPC. Its codes are numbers, and not those of API 3.0.',
    grpc: 'This is an error of gRPC. Its codes are not those of API 3.0.',
    unknown: 'This looks like an answer of API 3.0, but comes from another service.',
  } satisfies Record<OtherService, string>,
  otherInstead:
    'If it stands in a log beside a call of API 3.0, paste the lines of that call: look for `TencentCloudSDK` or `"Response"`.',
  otherCode: ', a code of that service.',

  unrecognised: {
    lead: 'This text names no error code of API 3.0.',
    perhapsLead: 'Nothing in this text says that it is an error of API 3.0.',
    why: 'The SDKs for Node.js and .NET print only the message. The code is in the exception’s property `code`, in .NET `ErrorCode`.',
    more: 'the whole exception, or the raw response: look for `Code`, `requestId` or `"Response"`.',
    hints: {
      message: {
        before: 'If this came from Tencent Cloud, it is what the API sends with',
        after:
          '. That is inferred from the message alone: nothing else in the text says where it came from.',
      },
      code: {
        before: 'If this came from Tencent Cloud, its code is',
        after: '. Other services have codes of the same name.',
      },
    },
    search: 'Search codes and guides',
    searchAfter: 'by a few words of it.',
  },

  begin: {
    mostAndFirst: (times: number, all: number) =>
      `: it makes ${number.format(times)} of the ${number.format(all)}, and comes first. The rest may be its consequence.`,
    with: 'Begin with',
    first: ': it comes first in the text. The rest may be its consequence.',
  },

  copyRequestId: 'Copy RequestId',
  copyAllRequestIds: 'Copy all RequestIds',
  copy: 'Copy',
  copyRequestIdsOf: (amount: number, code: string) =>
    `Copy ${count(amount, 'the RequestId', 'RequestIds')} of ${code}`,
  copyFirstRequestIds: (amount: number) => `Copy the first ${number.format(amount)} RequestIds`,
  copyForTicket: 'Copy for a ticket',
  copyAsMarkdown: 'Copy as Markdown',
  copyLink: 'Copy link',
  showInText: 'Show in the text',
  showInTextOf: (lines: string, code: string) => `Lines ${lines}: show ${code} in the text`,
  clear: 'Clear',

  ticket: {
    answer: (word: string, note: string) => `${word}. ${note}`,
    fact: (label: string, text: string) =>
      label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`,
    item: (label: string, text: string) =>
      label.endsWith('?') ? `- ${label} ${text}` : `- ${label}: ${text}`,
    times: (times: number, code: string) => `${number.format(times)} × ${code}`,
  },

  place: {
    at: (name: string, index: number, all: number, line: number) =>
      `${name}: ${number.format(index)} of ${number.format(all)}, line ${number.format(line)}`,
    previous: 'Previous',
    next: 'Next',
    back: 'Back to the answer',
  },

  status: {
    cleared: 'The box is empty again.',
    undo: 'Undo',
    reading: 'Reading',
    readSoFar: (percent: number) => `${number.format(percent)} %`,
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled.',
    picture:
      'That is a picture, and this box reads text. Copy the text of the error, or the code alone: such as AuthFailure.SignatureFailure.',
    notText:
      'That file is no text that this box can read. It takes logs, JSON, HAR files, and any of these packed with gzip.',
    severalFiles: 'Only the first of these files was read.',
    tooLarge: (megabytes: number) =>
      `Only the first ${number.format(megabytes)} million characters were read.`,
    notUnpacked: 'The file could not be unpacked: it is damaged, or no gzip.',
    notRead: 'The text could not be read. Try a part of it.',
    nothing: 'That holds no text.',
  },

  large: {
    label: 'The text, to be read only',
    about: (characters: number, lines: number) =>
      `${number.format(characters)} characters in ${count(lines, 'one line', 'lines')}: too many to edit. A part is shown.`,
    earlier: 'Earlier lines',
    later: 'Later lines',
    edit: 'Edit this part',
  },

  notes,

  origins: {
    response: 'the API itself, as a response',
    go: 'the Go SDK',
    python: 'the Python SDK',
    java: 'the Java SDK',
    node: 'the Node.js SDK',
    php: 'the PHP SDK',
    dotnet: 'the .NET SDK',
    cpp: 'the C++ SDK',
    ruby: 'the Ruby SDK',
    cli: 'tccli, over the Python SDK',
    terraform: 'the Terraform provider, over the Go SDK',
    legacy: 'API 2.0',
    'other-service': 'another service',
    text: undefined,
  } satisfies Record<Origin, string | undefined>,
} as const;
