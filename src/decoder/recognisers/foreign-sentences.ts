import { createDraft, type Reading } from '../reading.ts';
import type { OtherService } from '../types.ts';
import { findMessageEnd, readMessage } from '../values/message.ts';
import { noteForeign } from './objects/fields.ts';

/**
 * The sentences in which the SDKs of other services print a code, or only an id of their own kind.
 * Groups: `code`, and where the sentence closes the message itself, `message`; `id` is the id. Every repetition is bounded.
 */
const sentences: readonly (readonly [service: OtherService, pattern: RegExp])[] = [
  // boto
  [
    'aws',
    /An error occurred \((?<code>[A-Za-z][\w.]{1,80})\) when calling the \w{1,80} operation(?: \([^)\n]{1,60}\))?: ?/gu,
  ],
  // the second Go SDK
  ['aws', /RequestID: (?<id>[^,\s]{1,80}), api error (?<code>[A-Za-z][\w.]{1,80}): /gu],
  // the first Go SDK
  [
    'aws',
    /(?:Error: )?(?<code>[A-Z][\w.]{1,80}): (?<message>[^\n]{1,600}?)(?:(?:\s|\\[nt]|│){1,10}|[.,;] )status code: \d{3}, request id: (?<id>[\w-]{1,80})/gu,
  ],
  // botocore's own exception, as tests and handlers build it
  [
    'aws',
    /ClientError\(\s{0,80}(?:error_response=)?\{\s{0,80}["']Error["']: ?\{\s{0,80}["']Code["']: ?["'](?<code>[A-Z][\w.]{1,80})["'](?:,\s{0,80}["']Message["']: ?["'](?<message>[^"'\n]{1,300}))?/gu,
  ],
  // the deployments of Azure's resource manager
  [
    'azure',
    /Status Message: (?<message>[^\n]{1,600}?)(?:\n[ \t|│]{0,20})? ?\(Code: ?(?<code>[A-Z]\w{1,80})\)/gu,
  ],
  // Azure's command line, which names the code twice
  [
    'azure',
    /\((?<code>[A-Z]\w{1,80})\) [^\n]{1,600}\n[ \t]{0,8}Code: \k<code>\n[ \t]{0,8}Message: /gu,
  ],
  // Azure's storage, which prints a time behind the id
  ['azure', /RequestId:(?<id>[0-9a-f-]{36})(?:\s|\\[rn]){1,4}Time:\d{4}-\d{2}-\d{2}T/gu],
  // Elastic Beanstalk's deployments
  ['aws', /Status: \d{3}\. Code: (?<code>[A-Z]\w{1,80}),\s{1,8}Message: /gu],
  // the first Java SDK, also without its head or its id, and the object storage's, made from it
  [
    'aws',
    /(?:Exception: (?<message>[^\n(]{1,300}) \()?Service: [^;\n]{1,80}; Status Code: \d{3}; Error Code: (?<code>[A-Za-z][\w.]{1,80})(?:; Request ID: (?<id>[\w+/=-]{1,100}))?/gu,
  ],
  [
    'cos',
    /Exception: (?<message>[^\n(]{1,300}) \(Status Code: \d{3}; Error Code: (?<code>[A-Za-z][\w.]{1,80}); Request ID: (?<id>[\w+/=-]{1,100})/gu,
  ],
  // a model's gateway, whose ids begin with a time
  [
    'volcengine',
    /equest id: ?(?<id>02\d{11,14}[0-9a-f]{24,60})(?: \(code=(?<code>[A-Z][\w.]{1,80})\))?/gu,
  ],
  // the token service of another object storage, as its client prints it
  ['unknown', /STS error: Code=(?<code>[A-Z]\w{1,80}), Message=/gu],
  // object storages that speak as AWS's does
  [
    'unknown',
    /(?<code>InternalError)\b[^\n]{0,24}(?<message>We encountered an internal [^\n"'<`]{1,200})/gu,
  ],
  // Oracle's answer where it has no machine left
  [
    'unknown',
    /code["']: ?["'](?<code>[A-Z]\w{1,80})["'],\s{0,20}["']message["']: ?["'](?<message>(?:Out of host capacity|The following service limits)[^"'\n]{0,300})/gu,
  ],
  // the object storage's Go SDK
  [
    'cos',
    /\d{3} (?<code>[A-Z]\w{1,80})\(Message: (?<message>[^\n]{0,600}?), RequestId: (?<id>[\w+/=-]{0,100}), TraceId: /gu,
  ],
];

/** Longest message that is read, in UTF-16 units. */
const longestMessage = 600;

/** Reads the errors of other services that are printed as a sentence. */
export function readForeignSentences(reading: Reading): void {
  const { text } = reading.scan;
  for (const [service, pattern] of sentences) {
    for (const match of text.matchAll(pattern)) {
      const { code, message, id } = match.groups ?? {};
      noteForeign(reading, service);
      if (code === undefined) continue;
      const end = match.index + match[0].length;
      const codeStart = match.index + match[0].indexOf(code);
      const from = message === undefined ? end : match.index + match[0].indexOf(message);
      const to =
        message === undefined
          ? findMessageEnd(text, end, Math.min(text.length, end + longestMessage))
          : from + message.length;
      const found = readMessage(text, from, to, { layers: 0, isOpen: true });
      const idStart = id === undefined ? -1 : match.index + match[0].lastIndexOf(id);
      reading.foreignErrors.push(
        createDraft({
          code,
          codeSpan: { start: codeStart, end: codeStart + code.length },
          message: found.value,
          messageSpan: found.value === undefined ? undefined : found.span,
          requestId: id,
          requestIdSpan:
            id === undefined ? undefined : { start: idStart, end: idStart + id.length },
          origin: 'other-service',
          trust: 'certain',
          start: match.index,
          end: to,
        }),
      );
    }
  }
}
