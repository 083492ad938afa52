import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { ids, testRows } from './rows.ts';

const [id] = ids;

testRows([
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
