import { ids, testRows } from './rows.ts';

const [id, otherId] = ids;

testRows([
  {
    reads: 'two boxes of Terraform',
    text: [id, otherId]
      .map(
        (each) =>
          `╷\n│ Error: [TencentCloudSDKError] Code=FailedOperation, Message=wrong mode, RequestId=${each}\n│\n│   with tencentcloud_clb_listener.a,\n╵`,
      )
      .join('\n'),
    outcome: 'failure',
    errors: [{ requestId: id }, { requestId: otherId, origin: 'terraform' }],
  },
  {
    reads: "Go's exception whose name was cut off, of a family that only one product has",
    text: `ror] Code=InvalidCloudDisk.Unavailable, Message=The disk is gone, RequestId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidCloudDisk.Unavailable', message: 'The disk is gone', requestId: id }],
  },
  {
    reads: "the Terraform provider's log",
    text: `[CRITAL]log-1 api[RunInstances] fail, request body [{"a":"{"}], reason[[TencentCloudSDKError] Code=LimitExceeded, Message=m, RequestId=${id}]`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', requestId: id, origin: 'terraform', action: 'RunInstances' }],
  },
  {
    reads: "the early provider's line with a code that is in no list",
    text: '# tencentcloud_instance got error, code:DoorNotExist, message:the door does not exist\n\nenv:',
    outcome: 'failure',
    errors: [{ code: 'DoorNotExist', message: 'the door does not exist' }],
  },
  {
    reads: "the Terraform provider's first wording",
    text: '* tencentcloud_instance.a: tencentcloud_instance got error, code:InternalError, message:order system is down.`\n\nmore',
    outcome: 'failure',
    errors: [{ code: 'InternalError', message: 'order system is down.', origin: 'terraform' }],
  },
  {
    reads: 'an exception inside of JSON, escaped twice',
    text: JSON.stringify({
      code: 500,
      details: JSON.stringify({
        error:
          '[TencentCloudSDKError] Code=ClientError.NetworkError, Message=Post "https://x/": down',
      }),
    }),
    outcome: 'failure',
    errors: [{ code: 'ClientError.NetworkError', message: 'Post "https://x/": down' }],
  },
  {
    reads: 'an exception inside of a JSON-RPC error',
    text: '{"jsonrpc":"2.0","error":{"code":-32603,"message":"[TencentCloudSDKException] code:ResourceNotFound.Device message:gone"},"id":1}',
    outcome: 'failure',
    errors: [{ code: 'ResourceNotFound.Device', message: 'gone' }],
  },
  {
    reads: 'an error whose second print was cut inside the id as one',
    text: `{"a":"[TencentCloudSDKException] code:LimitExceeded message:m requestId:${id}","b":"[TencentCloudSDKException] code:LimitExceeded message:m requestId:${id.slice(0, 11)}`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', requestId: id }],
  },
  {
    reads: 'fields without an exception, in brackets',
    text: '[GetFunction] [code=ResourceNotFound.Function,msg=no such function]',
    outcome: 'failure',
    errors: [
      { code: 'ResourceNotFound.Function', message: 'no such function', action: 'GetFunction' },
    ],
  },
  {
    reads: "a wrapper's ErrorCode and RequestId",
    text: `Serverless: ErrorCode: InvalidParameterValue.Handler RequestId: ${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Handler', requestId: id }],
  },
  {
    reads: "a number as nobody's code",
    text: 'failed with Code=11008, Message=no',
    outcome: 'unrecognised',
  },
]);
