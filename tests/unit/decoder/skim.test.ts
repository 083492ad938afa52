import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, type Decoding } from '../../../src/decoder/index.ts';
import { isConclusive } from '../../../src/decoder/conclusive.ts';
import { isPlainBrace } from '../../../src/decoder/scanner/plain-brace.ts';
import { scan } from '../../../src/decoder/scanner/scan.ts';
import { skim } from '../../../src/decoder/scanner/skim.ts';
import { settle } from '../../../src/decoder/settle.ts';
import { walk } from '../../../src/decoder/walk.ts';
import { failure, ids } from './rows.ts';

/** What `decode` finds where it skips nothing. */
function readAll(text: string): Decoding {
  return settle(walk(scan(text)));
}

/** What it finds where it skips, as it does in long texts; undefined where that settles nothing. */
function readSkimmed(text: string): Decoding | undefined {
  const reading = walk(skim(text));
  return isConclusive(reading) ? settle(reading) : undefined;
}

const word = fc.stringMatching(/^[A-Z][A-Za-z]{0,12}$/u);
const code = fc
  .tuple(fc.constantFrom('InvalidParameter', 'FailedOperation'), word)
  .map((parts) => parts.join('.'));
const error = fc.record({
  code,
  message: fc.stringMatching(/^[A-Za-z][\w ,.'(){}-]{0,60}$/u),
  requestId: fc.uuid(),
});

/** An answer that succeeded, with values of all kinds, also such as look like pieces of JSON. */
const success = fc
  .record({
    items: fc.array(
      fc.dictionary(
        word,
        fc.oneof(
          fc.integer(),
          fc.boolean(),
          fc.string(),
          fc.stringMatching(/^[ "{}[\],:\\1ae-]{0,12}$/u),
          fc.json(),
          fc.record({ Inner: fc.string() }),
        ),
        { maxKeys: 6 },
      ),
      { maxLength: 5 },
    ),
    requestId: fc.uuid(),
  })
  .map(({ items, requestId }) => ({ Response: { ItemSet: items, RequestId: requestId } }));

const line = fc
  .tuple(
    fc.constantFrom('INFO', 'DEBUG'),
    fc.constantFrom(
      'took {} from {id=5}',
      'no error at all',
      'GET /a 200 "ok"',
      "it's done",
      'code=200',
      '{"level": "info"}',
      'state: [1, 2]',
    ),
  )
  .map(([level, text]) => `2026-01-01 12:00:00 ${level} ${text}`);

/** What makes a text conclusive, printed as SDKs and logs do. */
const piece = fc.oneof(
  success.map((answer) => JSON.stringify(answer)),
  success.map((answer) => JSON.stringify(answer, null, 2)),
  error.map((e) => failure(e.code, e.message, e.requestId)),
  error.map((e) => JSON.stringify(JSON.parse(failure(e.code, e.message, e.requestId)), null, 4)),
  error.map((e) =>
    JSON.stringify({ level: 'error', body: failure(e.code, e.message, e.requestId) }),
  ),
  error.map(
    (e) => `[TencentCloudSDKError] Code=${e.code}, Message=${e.message}, RequestId=${e.requestId}`,
  ),
  error.map(
    (e) =>
      `[TencentCloudSDKException] code:${e.code} message:${e.message} requestId:${e.requestId}`,
  ),
  error.map(
    (e) =>
      `Array\n(\n    [Error] => Array\n        (\n            [Code] => ${e.code}\n            [Message] => m\n        )\n\n    [RequestId] => ${e.requestId}\n)`,
  ),
  error.map(
    (e) =>
      `TencentCloudSDKHttpException [Error]: m\n    at f (a.js:1:1) {\n  requestId: '${e.requestId}',\n  code: '${e.code}'\n}`,
  ),
);
const filler = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
const text = fc.array(fc.oneof({ weight: 2, arbitrary: piece }, filler), {
  minLength: 1,
  maxLength: 8,
});

test('finds the same whether or not it skips what has no anchor', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('\n');
      const skimmed = readSkimmed(whole);
      if (skimmed) assert.deepEqual(skimmed, readAll(whole));
    }),
    { numRuns: 1500 },
  );
});

test('finds the same in one list of answers, compact and pretty', () => {
  const answers = fc.array(
    fc.oneof(
      success,
      error.map((e): unknown => JSON.parse(failure(e.code, e.message, e.requestId))),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(answers, fc.constantFrom(undefined, 1, 4), (list, indent) => {
      const whole = JSON.stringify(list, undefined, indent);
      assert.deepEqual(readSkimmed(whole), readAll(whole));
    }),
    { numRuns: 500 },
  );
});

/** What logs, shells and programs print around a response on one line. */
const surroundings: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['2026-01-01 12:00:00 ERROR action=RunX resp=', ' cost=12ms'],
  ["b'", "'"],
  ['body: "', '"'],
  ['say "', ''],
  ['{"level":"error","answer":', '}'],
  ['{"level":"error","answer":', ',"RequestId":"outer-id-0123456789"}'],
  ['{"ResponseMetadata":{"RequestId":"x"},"Result":', '}'],
  ['[TencentCloudSDKException] code:FailedOperation.X message:', ` requestId:${ids[2]}`],
  ['Error: ', '\n    at f (a.js:1:1)'],
  ['Array\n(\n    [body] => ', '\n)'],
  ["curl -d '{", "}'\n"],
  ['{"a":{"b":"', '"}}'],
  ['{', ''],
  ['}', '{'],
];

test('finds the same in a failed response, whatever stands around it', () => {
  const around = fc.tuple(
    error,
    fc.constantFrom(...surroundings),
    fc.constantFrom(undefined, 1, 4),
  );
  fc.assert(
    fc.property(fc.array(around, { minLength: 1, maxLength: 6 }), (list) => {
      const whole = list
        .map(([{ code, message, requestId }, [before, after], indent]) => {
          const response: unknown = JSON.parse(failure(code, message, requestId));
          return `${before}${JSON.stringify(response, undefined, indent)}${after}`;
        })
        .join('\n');
      const skimmed = readSkimmed(whole);
      assert.ok(skimmed, 'A failed response settles what the text is.');
      assert.deepEqual(skimmed, readAll(whole));
    }),
    { numRuns: 1500 },
  );
});

test('takes no brace inside a string of JSON for an object', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[{}[\],: "a1]{0,12}$/u))),
      (values) => {
        const whole = JSON.stringify(values);
        for (let at = 0; at < whole.length; at += 1) {
          const isBrace = whole[at] === '{' || whole[at] === '}';
          if (isBrace)
            assert.ok(!isPlainBrace(whole, at), `The brace at ${at} of ${whole} is text.`);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('skips nothing that counts in a text of a megabyte', () => {
  const quiet = '2026-01-01 12:00:00 INFO worker took an item from the queue\n'.repeat(8_000);
  const one = `[TencentCloudSDKError] Code=FailedOperation.X, Message=No., RequestId=${ids[0]}\n`;
  const two = `${failure('InternalError', 'Oops.', ids[1])}\n`;
  const secret = `SecretId: AKID${'x1Y2'.repeat(8)}\n`;
  const found = decode(quiet + one + quiet + secret + two + quiet);
  assert.deepEqual(
    found.errors.map((each) => [each.code, each.requestId]),
    [
      ['FailedOperation.X', ids[0]],
      ['InternalError', ids[1]],
    ],
  );
  assert.deepEqual(
    found.notes.map((note) => note.kind),
    ['secrets'],
  );
});

test('reads all of a long text in which skimming finds nothing', () => {
  const quiet = '2026-01-01 12:00:00 INFO worker took an item from the queue\n'.repeat(1_000);
  const prose = '腾讯云 返回 AuthFailure.SignatureFailure: wrong\n';
  const [error] = decode(quiet + prose + quiet).errors;
  assert.equal(error?.code, 'AuthFailure.SignatureFailure');
});

test('finds an Action far above its error in a long text', () => {
  const quiet = '2026-01-01 12:00:00 INFO worker took an item from the queue\n'.repeat(500);
  const request = JSON.stringify({ Names: Array.from({ length: 80 }, (_, at) => ({ Name: at })) });
  const line = `[TencentCloudSDKError] Code=InvalidParameterValue, Message=no, RequestId=${ids[0]}`;
  const texts = [
    `[CRITAL]a api[RunX] fail, request body [${request}], reason[${line}]`,
    `tencentcloud-sdk-go: [RunX], request: ${request}; response:${failure('InternalError', 'no', ids[0])}`,
    `request 'cvm.RunX' with ${request} failed\n${line}`,
    `tccli cvm RunX\n${'  --option  what it does\n'.repeat(60)}\n${line}`,
  ];
  for (const each of texts) {
    const [error] = decode(`${quiet}${each}\n${quiet}`).errors;
    assert.equal(error?.action, 'RunX', each);
  }
});
