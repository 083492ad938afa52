import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { ids, testRows } from './rows.ts';

const [id] = ids;

testRows([
  {
    reads: 'the sentence for a signature that is too old',
    text: 'Error: The signature is expired, please request again.',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.SignatureExpire', basis: 'message' }],
  },
  {
    reads: 'a message that is the whole text',
    text: 'The SecretId is not found, look again.',
    outcome: 'failure',
    errors: [
      {
        code: 'AuthFailure.SecretIdNotFound',
        basis: 'message',
        message: 'The SecretId is not found, look again.',
      },
    ],
  },
  {
    reads: 'a denial with the RequestId that access management puts before it',
    text: `[StopX] [request id:${id}]you are not authorized to perform operation (cvm:StopX)\nresource (qcs::cvm:x) has no permission\n\nmore`,
    outcome: 'failure',
    errors: [
      {
        code: 'UnauthorizedOperation',
        basis: 'message',
        requestId: id,
        action: 'StopX',
        product: 'cvm',
      },
    ],
  },
  {
    reads: 'a message in Chinese',
    text: '您当前每秒请求 `6` 次',
    outcome: 'failure',
    errors: [{ code: 'RequestLimitExceeded', basis: 'message' }],
  },
  {
    reads: 'a message with names in it, where the vendor is named',
    text: 'Tencent said: The value `9` specified in the parameter `Limit` is not valid.',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue', basis: 'message' }],
  },
  {
    reads: "somebody else's sentence",
    text: 'You exceeded your current quota.',
    outcome: 'unrecognised',
  },
]);

test('gives a hint where nothing says that the message came from the API', () => {
  const text = '[translation failed: Your current request times equals to `6` in a second]';
  const { outcome, notes } = decode(text);
  assert.equal(outcome, 'unrecognised');
  assert.deepEqual(
    notes.map((note) => (note.kind === 'hint' ? note.code : note.kind)),
    ['RequestLimitExceeded'],
  );
});

test('gives a hint at a code that many services have', () => {
  const { outcome, notes } = decode('{"code": "ResourceNotFound", "message": "no such page"}');
  assert.equal(outcome, 'unrecognised');
  assert.deepEqual(notes, [
    { kind: 'hint', basis: 'code', code: 'ResourceNotFound', span: { start: 10, end: 26 } },
  ]);
});

const sentences: readonly (readonly [code: string, sentence: string])[] = [
  ['AuthFailure.SignatureFailure', 'The provided credentials could not be validated. Please check'],
  ['AuthFailure.SignatureFailure', 'Request signature verification failed. Please check'],
  ['AuthFailure.SignatureFailure', '请求签名验证失败，请检查您的签名计算是否正确。'],
  ['AuthFailure.SecretIdNotFound', 'The SecretId is not found, please ensure'],
  ['AuthFailure.SecretIdNotFound', 'SecretId不存在，请输入正确的密钥。'],
  ['RequestLimitExceeded', 'Your current request times equals to `6` in a second'],
  ['RequestLimitExceeded', '您当前每秒请求 `6` 次，超过了每秒频率上限 `5`，请稍后重试。'],
  ['UnauthorizedOperation', 'you are not authorized to perform operation (cvm:X)'],
  ['MissingParameter', 'The request is missing the required parameter `Region`'],
  ['MissingParameter', 'The request is missing a required parameter `Region`'],
  ['InternalError', 'An internal error has occurred. Retry your request, but if'],
  ['InvalidParameterValue', 'The value `9` specified in the parameter `Limit` is not valid.'],
];

for (const [code, sentence] of sentences) {
  test(`hints at ${code} by ${sentence.slice(0, 30)}`, () => {
    const { outcome, notes } = decode(`the job failed (${sentence})`);
    assert.equal(outcome, 'unrecognised');
    assert.deepEqual(
      notes.map((note) => (note.kind === 'hint' ? note.code : note.kind)),
      [code],
    );
  });

  test(`gives no hint at ${code} where another cloud is named`, () => {
    for (const cloud of ['aliyun', 'boto3']) {
      assert.deepEqual(decode(`${cloud}: the job failed (${sentence})`).notes, []);
    }
  });
}

test('ends a message without a RequestId with the string that it stands in', () => {
  const denial =
    'you are not authorized to perform operation (tcb:X)\nresource (qcs::tcb:::env/*) has no permission';
  const thrown =
    'TencentCloudSDKHttpException [Error]: The SecretId is not found.\n    at f (a.js:1)';
  const rows = [
    [denial, denial],
    [thrown, 'The SecretId is not found.'],
  ] as const;
  for (const [message, wanted] of rows) {
    const inside = JSON.stringify({ msg: `tencentcloud: ${message}`, time: '10:20' });
    for (const text of [inside, JSON.stringify({ log: inside, stream: 'stderr' })]) {
      const [error, ...others] = decode(text).errors;
      assert.equal(error?.message, wanted, text);
      assert.deepEqual(others, []);
    }
  }
});
