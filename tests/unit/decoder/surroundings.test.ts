import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { printerNames, printers, type Printed, type Printer } from './printed.ts';
import { ids } from './rows.ts';

const [requestId] = ids;

const errors: readonly Printed[] = [
  { code: 'FailedOperation', message: '操作失败，请稍后重试。', requestId },
  {
    code: 'ResourceNotFound.Vpc',
    message: '[vpc-1] is gone, code: 404, see https://a.b/c?d=e',
    requestId,
  },
  {
    code: 'UnauthorizedOperation.NoAuth',
    message:
      'you are not authorized to perform operation (cvm:Run)\nresource (qcs::cvm) has no permission',
    requestId,
  },
  { code: 'InvalidParameter', message: '{"field":"Name","reason":"must be set"}', requestId },
];

interface Surrounding {
  readonly put: (text: string) => string;
  /** Printers that do not stand so: they have several lines, or no mark at their end. */
  readonly without?: readonly Printer[];
  /** Whether it holds one line only. */
  readonly isLine?: boolean;
}

/** Puts something before each line. */
const each =
  (mark: string) =>
  (text: string): string =>
    text.replaceAll(/^/gmu, mark);

const toEntities = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const surroundings: Readonly<Record<string, Surrounding>> = {
  "a log's line": {
    put: (text) => `2026-01-02 03:04:05,678 ERROR [worker-1] app - failed: ${text}`,
  },
  'other lines of a log': {
    put: (text) =>
      `03:04:05 INFO start\n03:04:06 ERROR ${text}\n03:04:07 INFO code: 0 message: done`,
  },
  'a field of JSON': { put: (text) => JSON.stringify({ level: 'error', error: text, line: 21 }) },
  'JSON in JSON': {
    put: (text) => JSON.stringify({ log: JSON.stringify({ level: 'error', msg: text }) }),
  },
  'a field of logfmt': { put: (text) => `level=error error=${JSON.stringify(text)} attempt=2` },
  'an argument in quotes': { put: (text) => `failed: ${JSON.stringify(text)}` },
  'a quotation': { put: each('> ') },
  'a quotation in a quotation': { put: each('>> ') },
  'a box': { put: each('│ ') },
  'indented lines': { put: each('    ') },
  'a fence': { put: (text) => `I get this:\n\n\`\`\`\n${text}\n\`\`\`\n\nWhat is it?` },
  'inline code': { put: (text) => `Error: \`${text}\`, any idea?`, isLine: true },
  'a cell of a table': {
    put: (text) => `| step | result |\n|---|---|\n| one | ${text} |`,
    isLine: true,
  },
  'the source of a page': { put: (text) => `<pre>${toEntities(text)}</pre>` },
  'the colours of a terminal': {
    put: (text) => `\u001b[31mERROR\u001b[0m \u001b[1m${text}\u001b[0m`,
  },
  "Windows' line ends": { put: (text) => `${text.replaceAll('\n', '\r\n')}\r\n` },
  "a cluster's times": { put: each('2026-01-02T03:04:05.678Z ') },
  "a pipeline's marks": { put: each('2026-01-02T03:04:05.1234567Z ##[error]') },
  "Compose's names": { put: each('web_1  | ') },
  "the system's log": { put: each('Jan  2 03:04:05 host app[123]: ') },
  "Docker's log": {
    put: (text) =>
      text
        .split('\n')
        .map((line) =>
          JSON.stringify({ log: `${line}\n`, stream: 'stderr', time: '2026-01-02T03:04:05.6Z' }),
        )
        .join('\n'),
  },
  'a block of YAML': { put: (text) => `error: |\n${each('  ')(text)}\nnext: 1` },
  'a chat': { put: (text) => `张三 10:00\n${text}\n李四 10:01\n这个怎么解决？` },
  'no-break spaces': { put: (text) => text.replaceAll(' ', '\u00a0') },
  'another exception': { put: (text) => `RuntimeError: upload failed: ${text}` },
  'itself, printed twice': { put: (text) => `${text}\n${text}` },
};

const tidy = (text: string | undefined) => text?.replaceAll(/\s+/gu, ' ').replace(/[.。 ]+$/u, '');

for (const [name, { put, isLine }] of Object.entries(surroundings)) {
  test(`reads what each SDK prints inside ${name}`, () => {
    for (const printer of printerNames) {
      for (const error of errors) {
        const printed = printers[printer](error);
        // A message of two lines is printed as it is, but in JSON: in Node's dump it ends the first.
        const isBroken = error.message.includes('\n');
        if ((isLine && printed.includes('\n')) || (isBroken && printer === 'Node')) continue;
        const text = put(printed);
        const found = decode(text).errors;
        assert.equal(found.length, 1, `${printer}: ${text}`);
        const [first] = found;
        assert.equal(first?.code, error.code, `${printer}: ${text}`);
        assert.equal(tidy(first.message), tidy(error.message), `${printer}: ${text}`);
        assert.equal(first.requestId, requestId, `${printer}: ${text}`);
      }
    }
  });
}
