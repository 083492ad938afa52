import { ids, testRows } from './rows.ts';

const [id, otherId] = ids;
const denial =
  'you are not authorized to perform operation (cvm:StopInstances)\nresource (qcs::cvm:ap-x:uin/1:instance/*) has no permission';

testRows([
  {
    reads: "Go's line",
    text: `failed: [TencentCloudSDKError] Code=LimitExceeded.Vpc, Message=too many, really: 5/5., RequestId=${id}`,
    outcome: 'failure',
    errors: [
      { code: 'LimitExceeded.Vpc', message: 'too many, really: 5/5.', requestId: id, origin: 'go' },
    ],
  },
  {
    reads: "Go's line without a RequestId, and text on the next line",
    text: '[TencentCloudSDKError] Code=FailedOperation, Message=not now\nsomebody said',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation', message: 'not now', requestId: undefined }],
  },
  {
    reads: 'an empty RequestId, and no other id in its place',
    text: `[TencentCloudSDKError] Code=CvmCommonError, Message=bad[InvalidDisk.X:${otherId}], RequestId=\nnext`,
    outcome: 'failure',
    errors: [
      { code: 'CvmCommonError', message: `bad[InvalidDisk.X:${otherId}]`, requestId: undefined },
    ],
  },
  {
    reads: "an exception in another one's message as a part of that",
    text: `[TencentCloudSDKError] Code=FailedOperation.Outer, Message=OUTER(err:[TencentCloudSDKError] Code=InvalidParameter.Inner, Message=no., RequestId=${otherId}), RequestId=${id}`,
    outcome: 'failure',
    errors: [
      {
        code: 'FailedOperation.Outer',
        message: `OUTER(err:[TencentCloudSDKError] Code=InvalidParameter.Inner, Message=no., RequestId=${otherId})`,
        requestId: id,
      },
    ],
  },
  {
    reads: "a common word behind a name in small letters as anybody's",
    text: '"error_message": "code=InvalidParameter, message=bad url"',
    outcome: 'unrecognised',
  },
  {
    reads: 'what source code passes to the exception by name',
    text: 'exc = TencentCloudSDKException(\n    code="FailedOperation.Door",\n    message="it is shut")',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Door', message: 'it is shut' }],
  },
  {
    reads: 'a line in the quotes of Chinese prose',
    text: '修复“[TencentCloudSDKException] code:FailedOperation.Door message:门已关闭”错误。',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Door', message: '门已关闭' }],
  },
  {
    reads: 'a line whose code a title named before: one error, with the message',
    text: '# Fix "code:FailedOperation.Door"\n\n[TencentCloudSDKException] code:FailedOperation.Door message:it is shut',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Door', message: 'it is shut' }],
  },
  {
    reads: 'a message that ends with a quotation in a list',
    text: "// Code=OperationDenied.Busy, Message=wait for `['ins-1']`",
    outcome: 'failure',
    errors: [{ code: 'OperationDenied.Busy', message: "wait for `['ins-1']`" }],
  },
  {
    reads: 'the last RequestId of the occurrence as its own',
    text: `[TencentCloudSDKError] Code=FailedOperation, Message=inner, RequestId=${otherId}, RequestId=${id}`,
    outcome: 'failure',
    errors: [{ message: `inner, RequestId=${otherId}`, requestId: id }],
  },
  {
    reads: 'a log line that is glued to the id',
    text: `[TencentCloudSDKError] Code=ResourceInsufficient, Message=none left, RequestId=${id}2031-01-02T03:04:05`,
    outcome: 'failure',
    errors: [{ requestId: id }],
  },
  {
    reads: 'a paste that lost the comma before the id',
    text: `[TencentCloudSDKError] Code=InvalidParameter, Message=bad. RequestId=${id}`,
    outcome: 'failure',
    errors: [{ message: 'bad.', requestId: id }],
  },
  {
    reads: 'a paste that ends inside the name of the last field',
    text: '[TencentCloudSDKError] Code=InvalidParameter, Message=bad thing, Requ',
    outcome: 'failure',
    errors: [{ message: 'bad thing', requestId: undefined }],
  },
  {
    reads: 'one field a line of a comment',
    text: `//[TencentCloudSDKError] Code=InvalidParameter.P,\n//Message=bad (x),\n//RequestId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.P', message: 'bad (x)', requestId: id }],
  },
  {
    reads: 'quotes around the line as none of the message',
    text: '“[TencentCloudSDKError] Code=InvalidParameter, Message=value `x` is bad”',
    outcome: 'failure',
    errors: [{ message: 'value `x` is bad' }],
  },
  {
    reads: 'the next field of a log line as none of the message',
    text: 'error="[TencentCloudSDKError] Code=ResourceInUse, Message=busy" controller="x"',
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse', message: 'busy' }],
  },
  {
    reads: 'a list of errors on one line',
    text: '2 errors: * [TencentCloudSDKError] Code=A.B, Message=one; * [TencentCloudSDKError] Code=C.D, Message=two',
    outcome: 'failure',
    errors: [
      { code: 'A.B', message: 'one' },
      { code: 'C.D', message: 'two' },
    ],
  },
  {
    reads: "Go's dump of nested maps",
    text: `map[Response:map[Error:map[Code:InvalidParameter Message:bad] RequestId:${id}]]`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'bad', requestId: id }],
  },
  {
    reads: "Ruby's inspection",
    text: `TencentCloud::Common::TencentCloudSDKException ([TencentCloudSDKError] Code=AuthFailure, Message=no, RequestId=${id})`,
    outcome: 'failure',
    errors: [{ code: 'AuthFailure', message: 'no', requestId: id, origin: 'ruby' }],
  },
  {
    reads: "Python's traceback, with a message of two lines",
    text: `tencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: [TencentCloudSDKException] code:UnauthorizedOperation message:${denial}\n requestId:${id}\nbye`,
    outcome: 'failure',
    errors: [
      {
        code: 'UnauthorizedOperation',
        message: denial,
        requestId: id,
        origin: 'python',
        action: 'StopInstances',
        product: 'cvm',
      },
    ],
  },
  {
    reads: 'an error that the SDK made on the client, requestId None',
    text: "[TencentCloudSDKException] code:ClientNetworkError message:HTTPSConnectionPool(host='x.example', port=443): failed requestId:None cs.CV",
    outcome: 'failure',
    errors: [
      {
        code: 'ClientNetworkError',
        message: "HTTPSConnectionPool(host='x.example', port=443): failed",
        requestId: undefined,
      },
    ],
  },
  {
    reads: 'a line that the console wrapped',
    text: '[TencentCloudSDKException] code:ClientNetworkError\nmessage:Pool(host=1):\nMax retries (Caused by\nTLS(1))\n\nother',
    outcome: 'failure',
    errors: [{ message: 'Pool(host=1):\nMax retries (Caused by\nTLS(1))' }],
  },
  {
    reads: 'an id that a wrapper repeats in another spelling',
    text: `[MissingParameter] [TencentCloudSDKException] code:MissingParameter message:a.B is required requestId:${id} (RequestId: ${id})`,
    outcome: 'failure',
    errors: [
      { code: 'MissingParameter', message: 'a.B is required', requestId: id, action: undefined },
    ],
  },
  {
    reads: 'what tccli prints below its usage',
    text: `usage: tccli [options] <command>\n  tccli cvm StopInstances --x\n[TencentCloudSDKException] code:InvalidParameter message:bad requestId:${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', origin: 'cli', action: 'StopInstances', product: 'cvm' }],
  },
  {
    reads: "PHP's line, with an HTTP reason as its code",
    text: '[TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:Bad Gateway message:<html></html> requestId:',
    outcome: 'failure',
    errors: [{ code: 'Bad Gateway', message: '<html></html>', origin: 'php' }],
  },
  {
    reads: "Java's line with a cause",
    text: `[TencentCloudSDKException]code: LimitExceeded message:too big requestId:${id} cause:java.io.X: y\n\tat com.tencentcloudapi.cvm.v20170312.CvmClient.RunInstances(CvmClient.java:1)`,
    outcome: 'failure',
    errors: [
      {
        code: 'LimitExceeded',
        message: 'too big',
        requestId: id,
        origin: 'java',
        product: 'cvm',
        action: 'RunInstances',
      },
    ],
  },
  {
    reads: "Java's line without a code",
    text: '[TencentCloudSDKException]code: null message:java.net.X-timed out requestId:null cause:java.net.X: timed out',
    outcome: 'failure',
    errors: [{ code: undefined, message: 'java.net.X-timed out', requestId: undefined }],
  },
  {
    reads: "Java's older line, code and message in one",
    text: `[TencentCloudSDKException]message:AuthFailure.TokenFailure-token bad  requestId:${id}`,
    outcome: 'failure',
    errors: [
      { code: 'AuthFailure.TokenFailure', message: 'token bad', requestId: id, origin: 'java' },
    ],
  },
  {
    reads: "Node's line, which has no code",
    text: `[TencentCloudSDKException]message:nobody knows-this  requestId:${id}  traceId:t`,
    outcome: 'failure',
    errors: [{ code: undefined, message: 'nobody knows-this', requestId: id, origin: 'node' }],
  },
  {
    reads: "C++'s line, the id first",
    text: `RequestId=${id}, ErrorCode=InvalidParameter.X, ErrorMessage=this, and that`,
    outcome: 'failure',
    errors: [
      { code: 'InvalidParameter.X', message: 'this, and that', requestId: id, origin: 'cpp' },
    ],
  },
  {
    reads: ".NET's older line",
    text: `message：code:InvalidParameter message:bad value  requestId${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'bad value', requestId: id, origin: 'dotnet' }],
  },
  {
    reads: 'a code and an id that a box broke in the middle',
    text: [
      '│ Error: [TencentCloudSDKError] Code=InvalidParameterValue.',
      `│ SubnetConflict, Message=Taken., RequestId=${ids[0].slice(0, 14)}`,
      `│ ${ids[0].slice(14)}`,
      '│',
      '│   with tencentcloud_subnet.a,',
    ].join('\n'),
    outcome: 'failure',
    errors: [
      { code: 'InvalidParameterValue.SubnetConflict', message: 'Taken.', requestId: ids[0] },
    ],
  },
  {
    reads: 'full-width punctuation between the fields',
    text: `code：UnauthorizedOperation，message：未授权，requestId：${ids[0]}`,
    outcome: 'failure',
    errors: [{ code: 'UnauthorizedOperation', message: '未授权', requestId: ids[0] }],
  },
  {
    reads: "Java's class and the code in one with the message",
    text: 'com.tencentcloudapi.common.exception.TencentCloudSDKException: InvalidParameter-Limit is wrong.\n\tat com.tencentcloudapi.common.AbstractClient.call(AbstractClient.java:1)',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'Limit is wrong.', origin: 'java' }],
  },
  {
    reads: 'a string of a shell, which ends before its redirection',
    text: 'x || { echo "[TencentCloudSDKException] code:ResourceInUse message:still $used" >&2; exit 1; }',
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse', message: 'still $used' }],
  },
  {
    reads: 'a code that a program put before the message of an exception',
    text: 'TencentCloudSDKException: FailedOperation.Sign: no such sign',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'no such sign' }],
  },
]);
