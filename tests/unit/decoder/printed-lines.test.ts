import { ids, testRows } from './rows.ts';

const [id, otherId] = ids;

testRows([
  {
    reads: "C++'s line of an error of its own",
    text: 'RequestId=, ErrorCode=NetworkError, ErrorMessage=Could not resolve host: cvm.example',
    outcome: 'failure',
    errors: [
      { code: 'NetworkError', message: 'Could not resolve host: cvm.example', origin: 'cpp' },
    ],
  },
  {
    reads: 'a line of Go that lost its head, with a code of one resource',
    text: `Code=InvalidInstanceId.NotFound, Message=gone, RequestId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidInstanceId.NotFound', message: 'gone', requestId: id }],
  },
  {
    reads: 'a line of Python that lost its head, with a code of one resource',
    text: `code:InvalidInstanceId.NotFound message:gone requestId:${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidInstanceId.NotFound', message: 'gone', requestId: id }],
  },
  {
    reads: "Python's repr of an exception",
    text: `failed: TencentCloudSDKException('InvalidParameter.X', "can't", '${id}')`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: "can't", requestId: id, origin: 'python' }],
  },
  {
    reads: 'what JSON.stringify leaves of an exception',
    text: `{"requestId":"${id}","code":"FailedOperation","traceId":"x"}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation', requestId: id, origin: 'node' }],
  },
  {
    reads: 'a Node dump below the line that threw it',
    text: `const e = new TencentCloudSDKHttpException(response.Error.Message, response.RequestId);\n\nError: oops\n    at f (tencentcloud-sdk-nodejs/a.js:1:1) {\n  requestId: '${id}',\n  code: 'FailedOperation'\n}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation', message: 'oops', requestId: id }],
  },
  {
    reads: 'a code that a terminal broke over two lines',
    text: `[TencentCloudSDKException] code:InvalidParameterValue.Insta\nnceIdMalformed message:bad requestId:${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.InstanceIdMalformed', message: 'bad', requestId: id }],
  },
  {
    reads: "C++'s code that a terminal broke over two lines",
    text: `RequestId=${id}, ErrorCode=InvalidParameter.\nLimit, ErrorMessage=too much`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.Limit', message: 'too much', requestId: id }],
  },
  {
    reads: "the RequestId's name without its colon as no part of the message",
    text: '[TencentCloudSDKException]message:java.net.SocketException-Connection reset requestId\n\nWhat now?',
    outcome: 'failure',
    errors: [{ message: 'java.net.SocketException-Connection reset' }],
  },
  {
    reads: 'a message that goes on in a quoted line',
    text: `> [TencentCloudSDKError] Code=FailedOperation.X, Message=bad\n> thing, RequestId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X', message: 'bad\nthing', requestId: id }],
  },
  {
    reads: 'a page of HTML in a message',
    text: '[TencentCloudSDKError] Code=ClientError.HttpStatusCodeError, Message=502, body: <html>\n<body>\n</body>\n</html>\nnext',
    outcome: 'failure',
    errors: [
      {
        code: 'ClientError.HttpStatusCodeError',
        message: '502, body: <html>\n<body>\n</body>\n</html>',
      },
    ],
  },
  {
    reads: "the header's RequestId of a body that was cut",
    text: `X-TC-RequestId: ${id}\n\n{"Response":{"Error":{"Code":"FailedOperation.X","Message":"ba`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X', message: 'ba', requestId: id }],
  },
  {
    reads: 'no RequestId of two headers',
    text: `X-TC-RequestId: ${id}\nX-TC-RequestId: ${otherId}\n\n{"Response":{"Error":{"Code":"FailedOperation.X","Message":"ba`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X', requestId: undefined }],
  },
  {
    reads: 'the error of a stream that names nobody',
    text: `data: {"Choices":[],"Id":"${id}","ErrorMsg":{"Msg":"model timeout","Code":4001}}`,
    outcome: 'failure',
    errors: [{ code: '4001', message: 'model timeout' }],
  },
]);
