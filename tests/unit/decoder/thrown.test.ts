import { ids, testRows } from './rows.ts';

const [id, otherId] = ids;
const stack =
  '    at Client.parse (/app/node_modules/tencentcloud-sdk-nodejs/common/abstract_client.js:1:2)';
const dump = (each: string, code: string) =>
  `TencentCloudSDKHttpException [Error]: the id is bad\n${stack} {\n  requestId: '${each}',\n  traceId: undefined,\n  code: '${code}'\n}\n`;

testRows([
  {
    reads: "Node's dumps below their stacks, and one that was cut before its code",
    text: `${dump(id, 'AuthFailure.SecretIdNotFound')}working\n${dump(otherId, 'InternalError')}Error: encentCloudSDKHttpException [Error]: not so`,
    outcome: 'failure',
    errors: [
      {
        code: 'AuthFailure.SecretIdNotFound',
        message: 'the id is bad',
        requestId: id,
        origin: 'node',
      },
      { code: 'InternalError', requestId: otherId },
      { code: undefined, message: 'not so', basis: 'message' },
    ],
  },
  {
    reads: 'an older dump, the message inside its brace',
    text: `{ Error: something broke.\n${stack}\n  requestId: '${id}',\n  code: 'InternalError' }`,
    outcome: 'failure',
    errors: [{ code: 'InternalError', message: 'something broke.', requestId: id, origin: 'node' }],
  },
  {
    reads: "another cloud's dump of the same shape as its own",
    text: `UnauthorizedOperation: You may not.\n    at Request.x (/app/node_modules/aws-sdk/lib/request.js:1:2) {\n  code: 'UnauthorizedOperation',\n  requestId: '${id}',\n  retryable: false\n}`,
    outcome: 'other-service',
    errors: [{ code: 'UnauthorizedOperation' }],
  },
  {
    reads: ".NET's line, the id first and no code",
    text: `requestId: ${id} TencentCloud.Common.TencentCloudSDKException: It is odd.\n   at TencentCloud.Common.AbstractClient.X()`,
    outcome: 'failure',
    errors: [{ code: undefined, message: 'It is odd.', requestId: id, origin: 'dotnet' }],
  },
  {
    reads: 'a dump that was cut before its code',
    text: `TencentCloudSDKHttpException [Error]: It is odd.\n    at f (a.js:1:1) {\n  requestId: '${id}',\n`,
    outcome: 'failure',
    errors: [{ code: undefined, message: 'It is odd.', requestId: id }],
  },
  {
    reads: "PHP's exception behind its own text as the same",
    text: `failed: [TencentCloudSDKException] code:FailedOperation.Sign message:no such sign requestId:${id} {"exception":"[object] (TencentCloud\\\\Common\\\\Exception\\\\TencentCloudSDKException(code: 0): no such sign at /a/b.php:9)"} []`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'no such sign', requestId: id }],
  },
  {
    reads: 'the class behind a message of Ruby as none of it',
    text: 'ERROR -- : The SecretId is not found, please ensure that your SecretId is correct. (TencentCloud::Common::TencentCloudSDKException)',
    outcome: 'failure',
    errors: [
      { message: 'The SecretId is not found, please ensure that your SecretId is correct.' },
    ],
  },
  {
    reads: 'a handler of exceptions as no error',
    text: 'try { f(); } catch (TencentCloudSDKException e) { log(e); }',
    outcome: 'unrecognised',
  },
]);
