import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { skim } from '../../../src/decoder/scanner/skim.ts';
import { settle } from '../../../src/decoder/settle.ts';
import { walk } from '../../../src/decoder/walk.ts';

/** Pieces that start something which never ends. Repeated, they invite a reader to look far ahead. */
const seeds = [
  ...[
    '{',
    '}',
    '"',
    '\\"',
    '\\',
    '[',
    '(',
    ' ',
    '.',
    '-',
    '\n ',
    '{} ',
    '`"',
    "{'",
    '&quot;',
    '<Code>',
    '&lt;Code&gt;',
  ],
  ...[
    'Code=',
    'code:',
    'message:',
    'requestId:',
    ' requestId:a',
    ', RequestId=x',
    'codeDesc: ',
    'Error: ',
    'response:{',
  ],
  ...[
    '{"a":"',
    '{"Error":{',
    '"Message":"',
    '{"Message":"\n{"',
    '{"Message":"{}',
    '{"Code":"InternalError","Message":"',
  ],
  ...[
    'Code=InternalError, Message=',
    'code: InternalError ',
    'InternalError.X: ',
    '错误码 InternalError\n',
    'InternalError ',
  ],
  ...[
    '[TencentCloudSDKError] Code=A, Message=',
    '[TencentCloudSDKException] code:',
    '[TencentCloudSDKException]message:',
    'TencentCloudSDKException(code: 0): x at /a',
    'RequestId=a, ErrorCode=A.B, ErrorMessage=',
  ],
  ...['`code:LimitExceeded message:x ', '\nE   :', 'a1 | ', '\\xe5', ' in /a.php '],
  ...[
    'TencentCloudSDKHttpException ',
    'TencentCloud.Common.TencentCloudSDKException: a ',
    '{ Error: x, code: "A.B" ',
  ],
  ...[
    'Array (\n',
    'a {"b": 1 ',
    '{"a":1},',
    'code="',
    'AKID ',
    'tccli cvm DescribeX ',
    'your current request times equals to ',
    'the value `x` specified in the parameter `y` is not valid ',
    '错误码：InternalError，错误信息：',
    '错误信息：',
    '| Code | InternalError |\n| Message |',
    'a\t',
    'An error occurred (X) when calling the Y operation: ',
    'A: b\nstatus code: 1',
    "TencentCloudSDKException('A', '",
    '["errorCode":"A\\B":private]=>',
    'X-TC-RequestId: ',
    'Code=Aaa.B, Message=',
    'RequestId=, ErrorCode=A.B, ErrorMessage=',
    'case "InternalError.X":',
    'InternalError.X\n',
    '\n> ',
    'A(err:[TencentCloudSDKError] Code=A.B, Message=',
    'Code = "',
    'Error = {\n',
    '{"Response":{"A',
    'Code:\n ',
    "'AuthFailure.A 错' ",
    '<AuthFailure.A',
    'FailedOperation.A\n错误 ',
    'base64 "text":"eyJ',
    '"body":"ewAAAAAAAAAAAAAAAAAAAAAA" base64',
    '%7B%22',
    'Exception: a (Status Code: 403; Error Code: X',
    '"x AuthFailure.A: b", ',
    '`AuthFailure.A: b` ',
    '"RequestId":"a","Error":{"Code":"A.B","Message":"m"}}',
    'Request id: 02178000000000000000000a1b2c3d4e5f6071',
    'InternalError, We encountered an internal ',
    '"code": "A", "message": "Out of host capacity',
  ],
];

/** Methods by which a text is looked at, searched or copied. */
type Method = (this: unknown, ...parts: unknown[]) => unknown;

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

/** What one call of a method costs, in characters that it goes over. */
type Cost = (self: unknown, parts: readonly unknown[], found: unknown) => number;

/** `indexOf` goes over what lies between the place it starts at and the one it finds. */
const costOfIndexOf: Cost = (self, [, from], found) => {
  const end = typeof found === 'number' && found >= 0 ? found : String(self).length;
  return Math.max(1, end - Number(from ?? 0));
};

/** A global pattern goes on to the end of its match; a sticky one, which is bounded, stays there. */
const costOfTest: Cost = (self, [text], found) => {
  if (!(self instanceof RegExp) || !self.global) return 1;
  return Math.max(1, (found === true ? self.lastIndex : String(text).length) - startOfTest);
};
let startOfTest = 0;

const costs: readonly { of: object; name: string; cost: Cost }[] = [
  { of: String.prototype, name: 'charCodeAt', cost: () => 1 },
  { of: String.prototype, name: 'slice', cost: (_, __, found) => String(found).length },
  { of: String.prototype, name: 'indexOf', cost: costOfIndexOf },
  { of: String.prototype, name: 'startsWith', cost: () => 1 },
  { of: RegExp.prototype, name: 'test', cost: costOfTest },
];

/**
 * How many characters are looked at, searched or copied, as far as these methods do it. Time is no
 * measure in a test; this is the same on every machine.
 */
function countWork(read: (text: string) => unknown, text: string): number {
  let work = 0;
  const restore = costs.map(({ of, name, cost }) => {
    const own: unknown = Object.getOwnPropertyDescriptor(of, name)?.value;
    assert.ok(isMethod(own));
    const define = (value: Method) =>
      Object.defineProperty(of, name, { value, configurable: true, writable: true });
    define(function (...parts) {
      if (this instanceof RegExp) startOfTest = this.lastIndex;
      const found = own.apply(this, parts);
      // What counts uses these methods too, and must not count itself.
      work += isCounting ? 0 : count(() => cost(this, parts, found));
      return found;
    });
    return () => define(own);
  });
  try {
    read(text);
  } finally {
    for (const each of restore) each();
  }
  return work;
}

let isCounting = false;

/** Runs what counts, during which nothing is counted. */
function count(cost: () => number): number {
  isCounting = true;
  const found = cost();
  isCounting = false;
  return found;
}

/** Both ways in which `decode` reads a text: all of it, or, where it is long, around its anchors. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'reads all': decode,
  skims: (text) => settle(walk(skim(text))),
};

/** What makes the rest of a text a message. */
const heads = ['', '[TencentCloudSDKError] Code=A.B, Message=', '{"Message":"'];

const small = 2 ** 11;
const growth = 4;

for (const [name, read] of Object.entries(readers)) {
  for (const seed of seeds) {
    test(`${name} at four times the work four times as much of ${JSON.stringify(seed)}`, () => {
      for (const head of heads) {
        const fill = (length: number) => head + seed.repeat(Math.ceil(length / seed.length));
        const work = countWork(read, fill(small * growth));
        const ratio = work / Math.max(small, countWork(read, fill(small)));
        assert.ok(
          ratio < growth * 1.6,
          `The work grew by ${ratio.toFixed(1)} behind ${JSON.stringify(head)}: something is read again and again.`,
        );
      }
    });
  }
}

test('finishes on a quarter of a megabyte of each', () => {
  for (const seed of seeds) {
    for (const head of heads) {
      const { outcome } = decode(head + seed.repeat(Math.ceil(2 ** 18 / seed.length)));
      assert.equal(typeof outcome, 'string');
    }
  }
});

test('asks as much more of many RequestIds that were cut as there are more', () => {
  const create = (count: number) =>
    Array.from(
      { length: count },
      (_, number) =>
        `[TencentCloudSDKException] code:A.B message:m requestId:${(number + 0x10000000).toString(16)}\n`,
    ).join('');
  const few = countWork(decode, create(2000));
  const many = countWork(decode, create(2000 * growth));
  assert.ok(many / few < growth * 1.6, `The work grew by ${(many / few).toFixed(1)}.`);
});
