import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';

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
  ],
  ...[
    'TencentCloudSDKHttpException ',
    'TencentCloud.Common.TencentCloudSDKException: a ',
    '{ Error: x, code: "A.B" ',
  ],
  ...[
    'Array (\n',
    'tccli cvm DescribeX ',
    'your current request times equals to ',
    'the value `x` specified in the parameter `y` is not valid ',
  ],
];

/** Methods of strings by which a text is looked at or copied. */
type Method = (this: string, ...parts: number[]) => string | number;

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

/**
 * How many characters are looked at or copied, as far as these two methods do it. Time is no measure
 * in a test; this is the same on every machine.
 */
function countWork(text: string): number {
  let work = 0;
  const restore = (['charCodeAt', 'slice'] as const).map((name) => {
    const own: unknown = Object.getOwnPropertyDescriptor(String.prototype, name)?.value;
    assert.ok(isMethod(own));
    const define = (value: Method) =>
      Object.defineProperty(String.prototype, name, { value, configurable: true, writable: true });
    define(function (...parts) {
      const found = own.apply(this, parts);
      work += typeof found === 'string' ? found.length : 1;
      return found;
    });
    return () => define(own);
  });
  try {
    decode(text);
  } finally {
    for (const each of restore) each();
  }
  return work;
}

const small = 2 ** 11;
const growth = 4;

for (const seed of seeds) {
  test(`takes four times the work for four times as much of ${JSON.stringify(seed)}`, () => {
    for (const head of ['', '[TencentCloudSDKError] Code=A.B, Message=', '{"Message":"']) {
      const fill = (length: number) => head + seed.repeat(Math.ceil(length / seed.length));
      const ratio = countWork(fill(small * growth)) / Math.max(small, countWork(fill(small)));
      assert.ok(
        ratio < growth * 1.6,
        `The work grew by ${ratio.toFixed(1)} behind ${JSON.stringify(head)}: something is read again and again.`,
      );
    }
  });
}

test('finishes on a megabyte of each', () => {
  for (const seed of seeds) {
    const { outcome } = decode(seed.repeat(Math.ceil(2 ** 20 / seed.length)));
    assert.equal(typeof outcome, 'string');
  }
});
