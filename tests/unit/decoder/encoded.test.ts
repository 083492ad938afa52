import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../src/decoder/index.ts';
import { decodeBase64 } from '../../../src/decoder/values/bytes.ts';
import { failure, ids } from './rows.ts';

const [id] = ids;
const body = failure('LimitExceeded.X', '额度 100% 用完 😀', id);
const wanted = { code: 'LimitExceeded.X', message: '额度 100% 用完 😀', requestId: id };
const toBase64 = (text: string) => Buffer.from(text).toString('base64');

const archive = (text: string) =>
  JSON.stringify(
    {
      request: { url: 'https://cvm.tencentcloudapi.com/' },
      response: { content: { mimeType: 'application/json', text, encoding: 'base64' } },
    },
    undefined,
    2,
  );

const rows = [
  { reads: 'the body of an archive', encoded: toBase64(body), put: archive },
  {
    reads: "a gateway's body",
    encoded: toBase64(` ${body}`.replace(' {', '{\n')),
    put: (text: string) => JSON.stringify({ isBase64Encoded: true, body: text }),
  },
  {
    reads: 'a body in a link',
    encoded: encodeURIComponent(body),
    put: (text: string) => `GET /callback?data=${text}&sign=x HTTP/1.1`,
  },
  {
    reads: 'a body in a form',
    encoded: encodeURIComponent(body).replaceAll('%20', '+'),
    put: (text: string) => `data=${text}`,
  },
];

for (const { reads, encoded, put } of rows) {
  test(`reads ${reads}, and gives it all as the place of what it holds`, () => {
    const text = put(encoded);
    const { outcome, errors } = decode(text);
    assert.equal(outcome, 'failure', `Found: ${JSON.stringify(errors)}`);
    const [error] = errors;
    const { code, message, requestId } = error ?? {};
    assert.deepEqual({ code, message, requestId }, wanted);
    for (const span of [error?.span, error?.messageSpan, error?.requestIdSpan]) {
      assert.ok(span, 'Each has a place.');
      assert.equal(text.slice(span.start, span.end).replaceAll('"', ''), encoded);
    }
  });
}

test('reads what follows an encoded body at its own place', () => {
  const text = `${archive(toBase64('{"Response":{"Total":0}}'))}\n${failure('InternalError', 'm', id)}`;
  const [error] = decode(text).errors;
  assert.ok(error);
  assert.equal(text.slice(error.span.start, error.span.end), 'InternalError');
});

test('gives all of a body as the place of a secret in it', () => {
  const text = archive(
    toBase64(JSON.stringify({ Response: { SecretId: `AKID${'a1'.repeat(16)}` } })),
  );
  const secrets = decode(text).notes.find((note) => note.kind === 'secrets');
  const span = secrets?.found[0]?.span;
  assert.ok(span, 'A secret is found in an encoded body too.');
  assert.ok(text.slice(span.start, span.end).startsWith('"eyJ'));
});

test('reads an exception that an address was given', () => {
  const printed = `[TencentCloudSDKError] Code=FailedOperation.Sign, Message=no such sign, RequestId=${ids[0]}`;
  const text = `https://app.example/callback?error=${encodeURIComponent(printed)}&state=1`;
  const [error] = decode(text).errors;
  assert.equal(error?.code, 'FailedOperation.Sign');
  assert.equal(error.message, 'no such sign');
  assert.equal(error.requestId, ids[0]);
});

test('leaves alone what only looks encoded', () => {
  for (const text of [
    '{"encoding":"base64","text":"eyJ//////////////////"}',
    'see %7B%22a%22%3A%22%E5%9B',
    '{"text":"eyJhbGciOiJub25lIn0.e30.c2ln","note":"base64"}',
  ]) {
    assert.equal(decode(text).outcome, 'unrecognised');
  }
});

test('decodes base64 as it was encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(decodeBase64(toBase64(text)), text);
    }),
  );
});
