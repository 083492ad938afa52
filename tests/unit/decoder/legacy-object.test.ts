import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { testRows } from './rows.ts';

const body = '{"code":4100,"message":"who are you","codeDesc":"AuthFailure"}';

testRows([
  {
    reads: 'a body of API 2.0',
    text: body,
    outcome: 'legacy',
    errors: [{ code: '4100', message: 'who are you', origin: 'legacy' }],
  },
  {
    reads: 'one that Node printed',
    text: "{ code: 4100, message: 'who are you', codeDesc: 'AuthFailure' }",
    outcome: 'legacy',
    errors: [{ code: '4100', message: 'who are you' }],
  },
  {
    reads: 'a success of API 2.0',
    text: '{"code":"0","message":"","codeDesc":"Success",}',
    outcome: 'legacy',
  },
  {
    reads: 'a description of a code that is not its own as none',
    text: '{"code":201,"codeDesc":"valid:solved"} {"Code":"Y","CodeDesc":"Active"}',
    outcome: 'unrecognised',
  },
  {
    reads: 'its last line alone',
    text: "no permission\\n', 'codeDesc': 'NotAuthorized’",
    outcome: 'legacy',
  },
  {
    reads: 'one that was cut',
    text: '{"data": {"code": 0, "message": "", "codeDesc": "Su',
    outcome: 'legacy',
  },
  {
    reads: 'a message without quotes that holds a comma',
    text: '{code:4100, message: 身份认证失败,用户身份验证失败, codeDesc:"AuthFailure"}',
    outcome: 'legacy',
    errors: [{ code: '4100', message: '身份认证失败,用户身份验证失败' }],
  },
]);

test('notes the textual code of API 2.0', () => {
  assert.deepEqual(decode(body).notes, [{ kind: 'legacy', codeDesc: 'AuthFailure' }]);
});
