import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toPlainText } from '../../../src/decoder/values/plain-text.ts';
import { failure, ids, testRows, type Wanted } from './rows.ts';

const [id] = ids;
const wanted: readonly Wanted[] = [
  { code: 'InvalidParameter.X', message: 'bad thing', requestId: id },
];
const line = `[TencentCloudSDKError] Code=InvalidParameter.X, Message=bad thing, RequestId=${id}`;
const body = failure('InvalidParameter.X', 'bad thing', id);
const esc = '\u001b';

testRows([
  {
    reads: 'JSON in the colours of a terminal',
    text: body.replaceAll(/"[^"]+"/gu, (string) => `${esc}[34;1m${string}${esc}[0m`),
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'an exception in colours, without its RequestId',
    text: `${esc}[31m[TencentCloudSDKError] Code=InvalidParameter.X, Message=bad thing${esc}[0m`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: 'bad thing' }],
  },
  {
    reads: 'colours that lost their escape',
    text: `[31mError: [0m[0m[1m${line}[0m`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'colours whose escape is printed',
    text: `{"msg":"\\u001b[31m${line}\\u001b[0m"}`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: "Node's dump in colours",
    text: `TencentCloudSDKHttpException: bad thing\n    at f (a.js:1:1) {\n  requestId: ${esc}[32m'${id}'${esc}[39m,\n  code: ${esc}[32m'InvalidParameter.X'${esc}[39m\n}`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'characters without a width',
    text: line.replaceAll('=', '=\u200b'),
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'such characters inside of strings',
    text: failure('\u200bInvalidParameter.X\u200b', 'bad thing', `\u200b${id}\u200b`),
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'JSON with typographic quotes',
    text: body.replaceAll(/"([^"]+)"/gu, '“$1”'),
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'a piece of JSON whose every sign is typographic',
    text: `｛“Code”：“InvalidParameter.X”，“Message”：“bad thing”，“RequestId”：“${id}”｝`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: "an exception of PHP's var_dump",
    text: `object(TencentCloud\\Common\\Exception\\TencentCloudSDKException)#2 (4) {\n  ["message":protected]=>\n  string(9) "bad thing"\n  ["code":protected]=>\n  int(0)\n  ["requestId":"TencentCloud\\Common\\Exception\\TencentCloudSDKException":private]=>\n  string(36) "${id}"\n  ["errorCode":"TencentCloud\\Common\\Exception\\TencentCloudSDKException":private]=>\n  string(18) "InvalidParameter.X"\n}`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: "an exception of PHP's print_r",
    text: `TencentCloud\\Common\\Exception\\TencentCloudSDKException Object\n(\n    [message:protected] => bad thing\n    [code:protected] => 0\n    [requestId:TencentCloud\\Common\\Exception\\TencentCloudSDKException:private] => ${id}\n    [errorCode:TencentCloud\\Common\\Exception\\TencentCloudSDKException:private] => InvalidParameter.X\n)`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'JSON in a cell of comma-separated values',
    text: `2026-01-02,"${body.replaceAll('"', '""')}",failed`,
    outcome: 'failure',
    errors: wanted,
  },
]);

test('keeps every place of the text', () => {
  const piece = fc.constantFrom(
    esc,
    '[31m',
    '\u200b',
    '“Code”:',
    '\\x1b',
    'a',
    '["code":private]=>',
    '""Code"":',
    '\\n","stream":"stderr","time":"2026-01-02T03:04:05Z"}\n{"log":"',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = `TencentCloudSDKException ${pieces.join('')}`;
      assert.equal(toPlainText(text).length, text.length);
    }),
  );
});

test('leaves what only looks like a colour', () => {
  const text = 'rate(x[5m]) sum(y[1m]) [10m away';
  assert.equal(toPlainText(text), text);
});
