/**
 * The words that mean something in an answer or an exception, in one table: names of fields, general
 * families of codes, services that are not Tencent Cloud, and words after which an Action stands.
 */

/** Names of fields, by what they hold; written in lower case, since every printer has its own. */
const fieldNames = {
  code: ['code', 'errorcode', 'error_code', 'errcode', 'err_code'],
  message: [
    'message',
    'errormessage',
    'error_message',
    'errmessage',
    'errmsg',
    'errormsg',
    'err_msg',
    'error_msg',
    'msg',
  ],
  requestId: ['requestid', 'request_id', 'request-id', 'x-tc-requestid'],
  error: ['error'],
  response: ['response'],
  codeDesc: ['codedesc'],
  auditCode: ['apierrormessage'],
  action: ['action', 'x-tc-action'],
  hostId: ['hostid'],
  traceId: ['traceid'],
  responseMetadata: ['responsemetadata'],
  stringToSign: ['stringtosign'],
  jsonrpc: ['jsonrpc'],
  errors: ['errors'],
  innerError: ['innererror'],
  awsDump: ['retryable', 'retrydelay'],
  httpCode: ['httpcode'],
  sms: ['serialno', 'phonenumber'],
  secretId: ['secretid', 'secret_id'],
  secretKey: ['secretkey', 'secret_key'],
  password: ['password'],
  token: ['token', 'x-tc-token', 'refresh_token', 'access_token', 'accesstoken'],
} as const;

export type FieldKey = keyof typeof fieldNames;

/** Spellings of the API itself. Others (`requestId`, `code`) belong to SDKs and to other services. */
const apiSpellings: ReadonlySet<string> = new Set([
  'Code',
  'Message',
  'RequestId',
  'Error',
  'Response',
  'X-TC-RequestId',
]);

/**
 * Families of codes that any product can return or that an SDK makes up, and that other clouds do
 * not commonly use alone: good enough to accept a code outside an envelope.
 */
export const generalFamilies = [
  'ActionOffline',
  'AuthFailure',
  'ClientError',
  'ClientNetworkError',
  'ClientParamsError',
  'DryRunOperation',
  'FailedOperation',
  'InternalError',
  'InvalidAction',
  'InvalidCredential',
  'InvalidParameter',
  'InvalidParameterValue',
  'InvalidRequest',
  'IpInBlacklist',
  'IpNotInWhitelist',
  'LimitExceeded',
  'MissingParameter',
  'NoSuchProduct',
  'NoSuchVersion',
  'OperationDenied',
  'RequestLimitExceeded',
  'RequestSizeLimitExceeded',
  'ResourceInsufficient',
  'ResourceInUse',
  'ResourceNotFound',
  'ResourcesSoldOut',
  'ResourceUnavailable',
  'ResponseSizeLimitExceeded',
  'ServerNetworkError',
  'ServerSideError',
  'ServiceUnavailable',
  'UnauthorizedOperation',
  'UnknownParameter',
  'UnsupportedOperation',
  'UnsupportedProtocol',
  'UnsupportedRegion',
] as const;

/** Words that stand before a product or an Action. */
const cueWords = ['tccli', 'api', 'request', 'operation'] as const;

/** The words by which `known-messages.ts` finds its sentences. */
const anchorWords = [
  'credentials',
  'signature',
  'times',
  'authorized',
  'missing',
  'internal',
  'specified',
] as const;

export type CueWord = (typeof cueWords)[number];

/** Short words that name another service. Longer ones are in `markers.ts`. */
const foreignWords = {
  aws: 'aws',
  ec2: 'aws',
  boto3: 'aws',
  botocore: 'aws',
  azure: 'azure',
  aliyun: 'alibaba',
  alicloud: 'alibaba',
  dashscope: 'alibaba',
  volcengine: 'volcengine',
  rpc: 'grpc',
} as const;

/** Words of the vendor that are too short to be markers. */
const vendorWords = ['qcs', 'qcloud', 'tencent', 'dnspod'] as const;

export type Meaning =
  | { readonly kind: 'field'; readonly key: FieldKey }
  | { readonly kind: 'family' }
  | { readonly kind: 'cue'; readonly word: CueWord }
  | { readonly kind: 'foreign'; readonly service: (typeof foreignWords)[keyof typeof foreignWords] }
  | { readonly kind: 'vendor' }
  | { readonly kind: 'anchor' }
  /** The head of the Terraform provider's log lines, in its own spelling. */
  | { readonly kind: 'terraform' }
  /** `array` and `object`, which open a list of PHP's print_r with a bracket. */
  | { readonly kind: 'array' };

const entriesOf = <Key extends string, Value>(table: Readonly<Record<Key, Value>>) =>
  Object.entries<Value>(table);

function* listMeanings(): Generator<readonly [string, Meaning]> {
  for (const [key, names] of entriesOf(fieldNames)) {
    if (isFieldKey(key)) for (const name of names) yield [name, { kind: 'field', key }];
  }
  for (const family of generalFamilies) yield [family.toLowerCase(), { kind: 'family' }];
  for (const word of vendorWords) yield [word, { kind: 'vendor' }];
  for (const word of cueWords) yield [word, { kind: 'cue', word }];
  for (const [word, service] of entriesOf(foreignWords)) yield [word, { kind: 'foreign', service }];
  for (const word of anchorWords) yield [word, { kind: 'anchor' }];
  yield ['array', { kind: 'array' }];
  yield ['object', { kind: 'array' }];
  yield ['crital', { kind: 'terraform' }];
}

function isFieldKey(name: string): name is FieldKey {
  return Object.hasOwn(fieldNames, name);
}

/** The table as it is numbered in tokens: `meanings[id]`. Number 0 means nothing. */
export const meanings: readonly (Meaning | undefined)[] = [
  undefined,
  ...[...listMeanings()].map(([, meaning]) => meaning),
];

const numbers: ReadonlyMap<string, number> = new Map(
  [...listMeanings()].map(([word], at) => [word, at + 1]),
);

/** Longest word of the table. */
const longest = Math.max(...[...numbers.keys()].map((word) => word.length));

const words: readonly string[] = ['', ...[...listMeanings()].map(([word]) => word)];

/** The numbers of the words that have the same length, first and last letter. */
const alike: (number[] | undefined)[] = [];
for (const [word, number] of numbers) {
  const key = getKey(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);
  (alike[key] ??= []).push(number);
}

function getKey(first: number, last: number, length: number): number {
  return (length << 10) | ((first & 31) << 5) | (last & 31);
}

/**
 * For each length a bit for every first letter that a word of that length starts with. Most words of
 * a text are refused here, before any string is made.
 */
const firstLetters = new Int32Array(longest + 1);
for (const word of numbers.keys()) {
  firstLetters[word.length] = (firstLetters[word.length] ?? 0) | (1 << (word.charCodeAt(0) & 31));
}

/** Whether a word that starts with this character and has this length can be in the table. */
function mayMean(firstChar: number, length: number): boolean {
  return length <= longest && (((firstLetters[length] ?? 0) >>> (firstChar & 31)) & 1) === 1;
}

/**
 * The number of the word between two offsets in `meanings`; 0 where it has none. Letter case does not
 * matter. It makes no string: every second word of a log comes by here.
 */
export function findMeaningAt(text: string, start: number, end: number): number {
  const length = end - start;
  const first = text.charCodeAt(start);
  if (!mayMean(first, length)) return 0;
  const candidates = alike[getKey(first, text.charCodeAt(end - 1), length)];
  if (!candidates) return 0;
  for (const number of candidates) {
    if (isSpelledAt(words[number] ?? '', text, start)) return number;
  }
  return 0;
}

/** Whether the words are the same but for the case of letters, which is one bit of a character. */
function isSpelledAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if ((word.charCodeAt(at) | 32) !== (text.charCodeAt(start + at) | 32)) return false;
  }
  return true;
}

/** The API's spelling of each word, by its number; of most words it has none. */
const spellings: readonly (string | undefined)[] = words.map((word) =>
  [...apiSpellings].find((spelling) => spelling.toLowerCase() === word),
);

/** Whether the field's name that starts at `start` is spelled as the API spells it. */
export function isApiSpelledAt(id: number, text: string, start: number): boolean {
  const spelling = spellings[id];
  return spelling !== undefined && text.startsWith(spelling, start);
}

const familySet: ReadonlySet<string> = new Set(generalFamilies);

/** Whether a family of codes (the part before the first dot) is one that any product can return. */
export function isGeneralFamily(family: string): boolean {
  return familySet.has(family);
}
