import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../src/decoder/index.ts';
import { assertSpans, failure } from './rows.ts';

/** Pieces that texts of all shapes are made of; strung together they make near-misses of each. */
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '"',
    '\\"',
    '\\\\\\"',
    "'",
    '\\',
    ':',
    '=',
    '=>',
    ',',
    ' ',
    '\n',
    '(',
    ')',
    '[',
    ']',
    '<',
    '&quot;',
  ],
  ...[
    'Code',
    'code',
    'Message',
    'message',
    'RequestId',
    'requestId',
    'Error',
    'Response',
    'codeDesc',
    'HostId',
  ],
  ...[
    '"Code":"',
    '"Error":{',
    '"Response":{',
    'Code=',
    ', Message=',
    ', RequestId=',
    ' requestId:',
    '<Code>',
  ],
  ...[
    '[TencentCloudSDKError] ',
    '[TencentCloudSDKException]',
    'TencentCloudSDKHttpException [Error]: ',
    'Array (\n',
  ],
  ...[
    'InternalError',
    'AuthFailure.SignatureFailure',
    '0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9',
    '4100',
    'null',
  ],
  ...['错误码 ', '腾讯云', '\ud83d', 'aws-sdk', 'tccli cvm RunX', 'The SecretId is not found'],
);
const soup = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const code = fc
  .tuple(
    fc.constantFrom('InvalidParameter', 'FailedOperation', 'Odd'),
    fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,20}$/u),
  )
  .map((parts) => parts.join('.'));
const errors = fc.array(fc.record({ code, message: fc.string(), requestId: fc.uuid() }), {
  minLength: 1,
  maxLength: 6,
});

test('never throws, and keeps spans inside the text, errors in order, pairs apart', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const decoding = decode(text);
      for (const error of decoding.errors) assertSpans(text, error);
      const pairs = decoding.errors.map(
        (error) => `${error.code ?? error.message ?? ''} ${error.requestId ?? ''}`,
      );
      assert.equal(new Set(pairs).size, pairs.length, 'A pair of code and RequestId stands twice.');
      if (decoding.outcome === 'failure') assert.notEqual(decoding.errors.length, 0);
      if (decoding.outcome === 'success' || decoding.outcome === 'unrecognised') {
        assert.equal(decoding.errors.length, 0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('decodes a text to the same each time', () => {
  fc.assert(
    fc.property(soup, soup, (text, between) => {
      const first = decode(text);
      decode(between);
      assert.deepEqual(decode(text), first);
    }),
  );
});

/** How a list of errors is printed: each printer must be read back. */
const printers: Readonly<
  Record<string, (error: { code: string; message: string; requestId: string }) => string>
> = {
  'a compact response': (e) => failure(e.code, e.message, e.requestId),
  'a pretty response': (e) =>
    JSON.stringify(JSON.parse(failure(e.code, e.message, e.requestId)), null, 2),
  'an escaped response': (e) => JSON.stringify(failure(e.code, e.message, e.requestId)),
  'a response escaped twice': (e) =>
    JSON.stringify({ a: JSON.stringify({ b: failure(e.code, e.message, e.requestId) }) }),
  "Go's line": (e) => `[TencentCloudSDKError] Code=${e.code}, Message=m, RequestId=${e.requestId}`,
  "Python's line": (e) =>
    `[TencentCloudSDKException] code:${e.code} message:m requestId:${e.requestId}`,
};

for (const [name, print] of Object.entries(printers)) {
  test(`reads back any list of errors printed as ${name}`, () => {
    fc.assert(
      fc.property(errors, (list) => {
        const text = list.map(print).join('\n');
        const found = decode(text).errors.map(({ code, requestId }) => ({ code, requestId }));
        assert.deepEqual(
          found,
          list.map(({ code, requestId }) => ({ code, requestId })),
        );
      }),
    );
  });
}

test("gives a response's message back as it was, but for white space at its ends", () => {
  fc.assert(
    fc.property(code, fc.string({ unit: 'grapheme' }), fc.uuid(), (each, message, requestId) => {
      const [error] = decode(failure(each, message, requestId)).errors;
      const plain = message.trim();
      if (!/[\\&]/u.test(plain)) assert.equal(error?.message ?? '', plain);
    }),
  );
});
