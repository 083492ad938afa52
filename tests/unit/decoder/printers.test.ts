import { ids, testRows } from './rows.ts';

/** What languages, frameworks, runners and products make of an error on its way to the reader. */

const [id, otherId] = ids;
const told = `[request id:${id}]you are not authorized to perform operation (vpc:DescribeVpcs)`;
const resource = 'resource (qcs::vpc:ap-x:uin/1:vpc/*) has no permission';
const line = '[TencentCloudSDKException] code:UnauthorizedOperation';

testRows([
  {
    reads: "two of C++'s lines, each with its own id",
    text: `[e] RequestId=${id}, ErrorCode=InvalidParameter, ErrorMessage=bad, very\n[e] RequestId=${otherId}, ErrorCode=InternalError, ErrorMessage=worse\n[i] done`,
    outcome: 'failure',
    errors: [
      { code: 'InvalidParameter', message: 'bad, very', requestId: id, origin: 'cpp' },
      { code: 'InternalError', message: 'worse', requestId: otherId },
    ],
  },
  {
    reads: 'lines that end with their id, none of which is the next line’s',
    text: `code:LimitExceeded message:full requestId:${id}\ncode:InternalError message:odd requestId:${otherId}`,
    outcome: 'failure',
    errors: [
      { code: 'LimitExceeded', requestId: id },
      { code: 'InternalError', requestId: otherId },
    ],
  },
  {
    reads: "pytest's marks before the lines of a message",
    text: `E   x.TencentCloudSDKException: ${line} message:${told}\nE   ${resource}\nE    requestId:${id}\n\na.py:1`,
    outcome: 'failure',
    errors: [{ message: `${told}\n${resource}`, requestId: id }],
  },
  {
    reads: 'the times that a runner puts before the lines of a message',
    text: `2031-01-02T03:04:05.1234567Z ${line} message:${told}\n2031-01-02T03:04:05.2234567Z ${resource}\n2031-01-02T03:04:05.3234567Z  requestId:${id}\n2031-01-02T03:04:05.4234567Z done`,
    outcome: 'failure',
    errors: [{ message: `${told}\n${resource}`, requestId: id }],
  },
  {
    reads: 'the service that Compose puts before the lines of a message',
    text: `api-1  | ${line} message:${told}\napi-1  | ${resource}\napi-1  |  requestId:${id}\napi-1  | done`,
    outcome: 'failure',
    errors: [{ message: `${told}\n${resource}`, requestId: id }],
  },
  {
    reads: 'the id that a denial repeats, where the paste lost the last line',
    text: `${line} message:${told}`,
    outcome: 'failure',
    errors: [{ message: told, requestId: id }],
  },
  {
    reads: 'inline code that ends with the message, which has backticks of its own',
    text: 'It says `[TencentCloudSDKError] Code=LimitExceeded, Message=over the `Limit` of `3`.` and then `x` fails.',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'over the `Limit` of `3`.' }],
  },
  {
    reads: 'the quotes that a logger escaped in a message',
    text: String.raw`level=error err="[TencentCloudSDKError] Code=LimitExceeded, Message=the \"vpc\" quota: used=2, RequestId=${id}" region=x`,
    outcome: 'failure',
    errors: [{ message: 'the "vpc" quota: used=2', requestId: id }],
  },
  {
    reads: 'a backslash before some quotes only as part of the message',
    text: String.raw`[TencentCloudSDKError] Code=InvalidParameter, Message=path "[\"/a\"]" is wrong, RequestId=${id}`,
    outcome: 'failure',
    errors: [{ message: String.raw`path "[\"/a\"]" is wrong` }],
  },
  {
    reads: "UTF-8 in Python's bytes",
    text: String.raw`b'{"Response":{"Error":{"Code":"FailedOperation","Message":"\xe5\x9b\xbe: \xff"},"RequestId":"${id}"}}'`,
    outcome: 'failure',
    errors: [{ message: '图: ÿ', requestId: id }],
  },
  {
    reads: "a PHP framework's log, whose number is no code",
    text: String.raw`[2031-01-02 03:04:05] local.ERROR: Odd thing: no. {"exception":"[object] (TencentCloud\\Common\\Exception\\TencentCloudSDKException(code: 0): Odd thing: no. at /srv/vendor/AbstractClient.php:266)`,
    outcome: 'failure',
    errors: [{ code: undefined, basis: 'message', message: 'Odd thing: no.', origin: 'php' }],
  },
  {
    reads: "a Java class's own print of its fields",
    text: `failed: TencentCloudSDKException{errorCode='LimitExceeded.Quota', message='it\\'s full', requestId='${id}'}`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Quota', message: "it's full", requestId: id, origin: 'java' }],
  },
  {
    reads: "Go's struct as Go's",
    text: `panic: &errors.TencentCloudSDKError{Code:"LimitExceeded", Message:"full", RequestId:"${id}"}`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'full', requestId: id, origin: 'go' }],
  },
  {
    reads: "PHP's dump of an exception as PHP's",
    text: `TencentCloud\\Common\\Exception\\TencentCloudSDKException Object\n(\n    [requestId:X:private] => ${id}\n    [errorCode:X:private] => LimitExceeded\n    [message:protected] => full\n)`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'full', requestId: id, origin: 'php' }],
  },
  {
    reads: 'the class that Ruby prints behind an error',
    text: `a.rb:1:in 'x': [TencentCloudSDKError] Code=LimitExceeded, Message=full, RequestId=${id} (TencentCloud::Common::TencentCloudSDKException)`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', requestId: id, origin: 'ruby' }],
  },
  {
    reads: "Java's own exception in place of a code as Java's",
    text: '[TencentCloudSDKException]message:java.net.ConnectException-timed out requestId:',
    outcome: 'failure',
    errors: [{ code: undefined, message: 'java.net.ConnectException-timed out', origin: 'java' }],
  },
  {
    reads: 'the stack among the fields of a logged error as no second error',
    text: `{"code":"LimitExceeded","level":"error","message":"list: full","requestId":"${id}","stack":"TencentCloudSDKHttpException: full\\n    at f (/app/tencentcloud-sdk-nodejs/a.js:1:2)"}`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'list: full', requestId: id, origin: 'node' }],
  },
  {
    reads: "a record of CloudAudit, whose errorCode is access management's",
    text: `{"errorCode":"0","errorMessage":"permission verify","requestID":"${id}","apiErrorCode":0,"apiErrorMessage":"InvalidParameterValue.Zone","eventSource":"teo.tencentcloudapi.com"}`,
    outcome: 'failure',
    errors: [
      { code: 'InvalidParameterValue.Zone', message: undefined, requestId: id, product: 'teo' },
    ],
  },
  {
    reads: 'a record of CloudAudit about a call that succeeded as no error',
    text: `{"errorCode":"0","requestID":"${id}","apiErrorCode":0,"apiErrorMessage":"","eventSource":"teo.tencentcloudapi.com"}`,
    outcome: 'unrecognised',
  },
  {
    reads: 'a sentence behind a code and a comma, where an error was announced',
    text: 'Tencent translate fail: RequestLimitExceeded, Slow down a little, please.',
    outcome: 'failure',
    errors: [{ code: 'RequestLimitExceeded', message: 'Slow down a little, please.' }],
  },
  {
    reads: 'the file behind a message that nobody caught as no part of it',
    text: 'Uncaught TencentCloud\\Common\\Exception\\TencentCloudSDKException: not yet in /srv/vendor/AbstractClient.php:266\nStack trace:\n#0 {main}',
    outcome: 'failure',
    errors: [{ code: undefined, message: 'not yet', origin: 'php' }],
  },
  {
    reads: "a framework's quotes and file around a message as no part of it",
    text: 'CRITICAL Uncaught PHP Exception TencentCloud\\Common\\Exception\\TencentCloudSDKException: "not yet" at AbstractClient.php line 266',
    outcome: 'failure',
    errors: [{ code: undefined, message: 'not yet', origin: 'php' }],
  },
  {
    reads: "an error as Terraform's, whose resource stands below it",
    text: `│ Error: [TencentCloudSDKError] Code=ResourceInUse, Message=still used, RequestId=${id}\n│\n│   with tencentcloud_vpc.main,`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse', message: 'still used', origin: 'terraform' }],
  },
  {
    reads: "a variable of the environment as no sign of Terraform's",
    text: `TENCENTCLOUD_REGION=x ./app\n[TencentCloudSDKError] Code=ResourceInUse, Message=still used, RequestId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse', origin: 'go' }],
  },
  {
    reads: "a dump in another language than Node's as nobody's",
    text: `Error: Api { code: "LimitExceeded.Vpc", message: "full", request_id: "${id}" }`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Vpc', message: 'full', requestId: id, origin: 'text' }],
  },
  {
    reads: 'the strings of Python 2',
    text: `result: {u'RequestId': u'${id}', u'Error': {u'Message': u'bad "x"', u'Code': u'AuthFailure.TokenFailure'}}`,
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: 'bad "x"', requestId: id }],
  },
  {
    reads: 'a family in brackets behind the class of an SDK',
    text: 'It says\nTencentCloudSDKException: [AuthFailure] ...\nand stops.',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure', message: undefined, origin: 'python' }],
  },
  {
    reads: 'a message behind a code in brackets and the class of an SDK',
    text: 'TencentCloudSDKException: [LimitExceeded.Vpc] no more of these',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Vpc', message: 'no more of these' }],
  },
]);
