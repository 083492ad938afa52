import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { ids, testRows } from './rows.ts';

const [id] = ids;
const storageId = 'NjA0NGFjMmFfZTViOTJhMDlfMjA0NDlfNzU0Zm9v';

testRows([
  {
    reads: "the object storage's XML",
    text: `<Error>\n\t<Code>NoSuchKey</Code>\n\t<Message>gone</Message>\n\t<Resource>a/b</Resource>\n\t<RequestId>${storageId}</RequestId>\n</Error>`,
    outcome: 'other-service',
    errors: [{ code: 'NoSuchKey', message: 'gone', requestId: storageId, origin: 'other-service' }],
  },
  {
    reads: 'such XML whose resource names the host, and a line each for names and values',
    text: `<Error>\n<Code>AccessDenied</Code>\n<Message>no</Message>\n<Resource>\nx.cos.myqcloud.com/a\n</Resource>\n<RequestId>${storageId}</RequestId>\n</Error>`,
    outcome: 'other-service',
    errors: [{ code: 'AccessDenied', requestId: storageId }],
  },
  {
    reads: 'a message of XML with entities',
    text: '<Error><Code>InvalidRequest</Code><Message>should be &lt;name&gt;-&lt;id&gt;</Message></Error>',
    outcome: 'other-service',
    errors: [{ code: 'InvalidRequest', message: 'should be <name>-<id>' }],
  },
  {
    reads: 'XML whose tags are entities',
    text: '&lt;Error&gt;&lt;Code&gt;NoSuchKey&lt;/Code&gt;&lt;Message&gt;gone&lt;/Message&gt;&lt;/Error&gt;',
    outcome: 'other-service',
    errors: [{ code: 'NoSuchKey', message: 'gone' }],
  },
  {
    reads: 'XML inside of a string',
    text: '403 - "<?xml version=\'1.0\'?>\\n<Error>\\n\\t<Code>AccessDenied</Code>\\n\\t<Message>no</Message>"',
    outcome: 'other-service',
    errors: [{ code: 'AccessDenied', message: 'no' }],
  },
  {
    reads: "the JSON of the object storage's SDK",
    text: `{"error":{"Code":"AccessDenied","Message":"no","RequestId":"${storageId}","TraceId":"t"}}`,
    outcome: 'other-service',
    errors: [{ code: 'AccessDenied' }],
  },
  {
    reads: 'an envelope called ResponseMetadata',
    text: '{"ResponseMetadata":{"RequestId":"2031","Error":{"Code":"InvalidParameter","Message":"bad"}}}',
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameter' }],
  },
  {
    reads: 'a body with a HostId',
    text: `{"RequestId":"${id.toUpperCase()}","HostId":"x.example","Code":"InvalidParameter","Message":"bad"}`,
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameter' }],
  },
  {
    reads: 'a code that only another cloud spells so',
    text: `{"Error":{"Code":"InvalidInstanceID.NotFound","Message":"gone"},"RequestId":"${id}"}`,
    outcome: 'other-service',
  },
  {
    reads: "a class's name for a code",
    text: `{"Error":{"Code":"AccessDeniedException","Message":"no"}}`,
    outcome: 'other-service',
  },
  {
    reads: "another cloud's sentence",
    text: 'An error occurred (UnauthorizedOperation) when calling the RunX operation: no',
    outcome: 'other-service',
    errors: [{ code: 'UnauthorizedOperation', message: 'no', origin: 'other-service' }],
  },
  {
    reads: "another cloud's sentence after retries, with a code of its own",
    text: 'An error occurred (AccessDenied) when calling the PutX operation (reached max retries: 4): no',
    outcome: 'other-service',
    errors: [{ code: 'AccessDenied', message: 'no' }],
  },
  {
    reads: "another cloud's sentence with a RequestID",
    text: `operation error EC2: X, https response error StatusCode: 403, RequestID: ${id}, api error UnauthorizedOperation: no`,
    outcome: 'other-service',
    errors: [{ code: 'UnauthorizedOperation', message: 'no', requestId: id }],
  },
  {
    reads: "another cloud's sentence with a status below",
    text: `Error: UnauthorizedOperation: no\n\tstatus code: 403, request id: ${id}`,
    outcome: 'other-service',
    errors: [{ code: 'UnauthorizedOperation', message: 'no', requestId: id }],
  },
  {
    reads: "another cloud's XML that its tool printed as JSON",
    text: `{"Response":{"Errors":{"Error":{"Message":"no","Code":"InvalidParameter"}},"RequestID":"${id}"}}`,
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameter', message: 'no' }],
  },
  {
    reads: "the sentence of another cloud's Java SDK",
    text: `com.x.AmazonS3Exception: Access Denied (Service: X S3; Status Code: 403; Error Code: AccessDenied; Request ID: ${id}; Proxy: null)`,
    outcome: 'other-service',
    errors: [{ code: 'AccessDenied', message: 'Access Denied', requestId: id }],
  },
  {
    reads: "the sentence of the object storage's Java SDK",
    text: `com.qcloud.cos.exception.CosServiceException: gone (Status Code: 404; Error Code: NoSuchKey; Request ID: ${storageId}); Trace ID: t`,
    outcome: 'other-service',
    errors: [{ code: 'NoSuchKey', message: 'gone', requestId: storageId }],
  },
  {
    reads: 'names in capitals with a numeric code as no piece of an answer',
    text: '{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"bad signature"}',
    outcome: 'unrecognised',
  },
  {
    reads: "the object storage's sentence",
    text: `GET https://x/a: 404 NoSuchKey(Message: gone, RequestId: ${storageId}, TraceId: t)`,
    outcome: 'other-service',
    errors: [{ code: 'NoSuchKey', message: 'gone', requestId: storageId }],
  },
  {
    reads: 'a numeric code',
    text: '{"code":20004,"message":"signature missing"}',
    outcome: 'other-service',
  },
  {
    reads: 'a gRPC status',
    text: 'rpc error: code = Internal desc = down',
    outcome: 'other-service',
  },
  { reads: 'a shopping list', text: 'milk, eggs, {bread}', outcome: 'unrecognised' },
  { reads: 'nothing', text: '', outcome: 'unrecognised' },
  {
    reads: "Azure's command line as Azure's",
    text: "(ResourceNotFound) There is no 'Microsoft.Compute/virtualMachines/a'.\nCode: ResourceNotFound\nMessage: There is no 'Microsoft.Compute/virtualMachines/a'.",
    outcome: 'other-service',
    errors: [
      { code: 'ResourceNotFound', message: "There is no 'Microsoft.Compute/virtualMachines/a'." },
    ],
  },
  {
    reads: "Azure's command line as Azure's, also where nothing names Azure",
    text: '(InvalidParameterValue) The name is too long.\nCode: InvalidParameterValue\nMessage: The name is too long.',
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameterValue', message: 'The name is too long.' }],
  },
  {
    reads: "botocore's exception, as a test builds it, with its message",
    text: 'ClientError({"Error": {"Code": "AccessDenied", "Message": "nope"}}, "StartQuery")',
    outcome: 'other-service',
    errors: [{ code: 'AccessDenied', message: 'nope' }],
  },
  {
    reads: "a deployment to Elastic Beanstalk as AWS's",
    text: 'Error: Status: 400. Code: InvalidParameterValue,\nMessage: No environment found.',
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameterValue', message: 'No environment found.' }],
  },
  {
    reads: "Azure's Go SDK as Azure's, by what only the message names",
    text: "reconcile: Code=ResourceNotFound, Message=There is no 'Microsoft.Storage/storageAccounts/a'.",
    outcome: 'other-service',
  },
  {
    reads: "a code in an address's query as anybody's",
    text: 'app://pay/failure?reference=1&errorCode=MissingParameter',
    outcome: 'unrecognised',
  },
  {
    reads: "a code in an address's query as the API's where the text names the vendor",
    text: 'Tencent sent me to https://a.example.com/back?state=1&errorCode=MissingParameter',
    outcome: 'failure',
    errors: [{ code: 'MissingParameter' }],
  },
  {
    reads: "an SDK's exception whose message names another cloud as the API's all the same",
    text: '[TencentCloudSDKError] Code=InvalidParameter, Message=https://a.azure.com/x is no URL of ours.',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'https://a.azure.com/x is no URL of ours.' }],
  },
  {
    reads: "an exception of botocore's that a program builds",
    text: `raise ClientError(\n  {"Error": {"Code": "LimitExceeded", "Message": "full"}}, "RunTask")`,
    outcome: 'other-service',
    errors: [{ code: 'LimitExceeded' }],
  },
  {
    reads: "the cause of the Java SDK's exception without its id",
    text: 'gave up: Rate exceeded (Service: AmazonSQS; Status Code: 400; Error Code: RequestLimitExceeded)',
    outcome: 'other-service',
    errors: [{ code: 'RequestLimitExceeded' }],
  },
  {
    reads: 'a failed deployment of a resource manager, its code in brackets on the next line',
    text: "10:00 - Status Message: Parameter 'disk.size' is not allowed.\n   | (Code:InvalidParameter)",
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameter', message: "Parameter 'disk.size' is not allowed." }],
  },
  {
    reads: 'an error behind a cut head where the path of its code is named below',
    text: '"Error": {\n "Code": "InternalError.Lost",\n "Message": "m"\n}\n\nSee ResponseMetadata.Error.Code.',
    outcome: 'other-service',
  },
  {
    reads: 'an error around another, as a resource manager prints it',
    text: '{"error":{"code":"BadRequest","message":"no","innererror":{"code":"InvalidParameter","message":"size"}}}',
    outcome: 'other-service',
    errors: [{ code: 'BadRequest' }],
  },
  {
    reads: 'the name of the exception of another SDK',
    text: 'SDK.ServerError ErrorCode: ResourceNotFound.Disk RequestId: 0A1B Message: The disk is gone.',
    outcome: 'other-service',
  },
  {
    reads: 'an error of a protocol between programs',
    text: 'assertEquals("JSONRPCError(code=InternalError, message=it broke, data={})", text)',
    outcome: 'other-service',
  },
  {
    reads: 'an answer without a machine that is left',
    text: '{\n  "code": "InternalError",\n  "message": "Out of host capacity."\n}',
    outcome: 'other-service',
    errors: [{ code: 'InternalError', message: 'Out of host capacity.' }],
  },
  {
    reads: "an error beside another cloud's name of a resource",
    text: '{"code":"LimitExceeded","message":"no more","target":"ocid1.instance.oc1.x"}',
    outcome: 'other-service',
  },
  {
    reads: 'an id that begins with a time and has no dashes',
    text: 'It is not valid. Request id: 02178000000000000000000a1b2c3d4e5f60718293a4b5c6d7e8f (code=InvalidParameter.Size)',
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameter.Size' }],
  },
  {
    reads: "the sentence of an object storage's internal error",
    text: 'Error: status 500, code=InternalError, message=We encountered an internal error. Please try again.',
    outcome: 'other-service',
    errors: [{ code: 'InternalError' }],
  },
  {
    reads: 'an exception of another SDK that is made with a name for its argument',
    text: 'raise ClientError(\n  error_response={"Error": {"Code": "LimitExceeded"}},\n  operation_name="X",\n)',
    outcome: 'other-service',
    errors: [{ code: 'LimitExceeded' }],
  },
  {
    reads: 'labels in a text that names another cloud in Chinese',
    text: '华为云返回 Code: InternalError Message: 内部错误',
    outcome: 'other-service',
  },
  {
    reads: 'the same in a text that names the vendor, too',
    text: '华为云正常，腾讯云返回 Code: InternalError Message: 内部错误',
    outcome: 'failure',
    errors: [{ code: 'InternalError', message: '内部错误' }],
  },
  {
    reads: 'labels whose RequestId is in capitals',
    text: 'ErrorCode: InvalidParameter\nRecommend:\nRequestId: 0A1B2C3D-4E5F-4071-8293-A4B5C6D7E8F9\nMessage: Not valid.',
    outcome: 'unrecognised',
  },
  {
    reads: "the cause that AWS's Java SDK prints, without its head",
    text: `I get "Service: AmazonEC2; Status Code: 403; Error Code: UnauthorizedOperation; Request ID: ${id}; Proxy: null)"`,
    outcome: 'other-service',
    errors: [{ code: 'UnauthorizedOperation', requestId: id }],
  },
  {
    reads: "an error of AWS's first Go SDK on one line",
    text: `RequestLimitExceeded: Request limit exceeded. status code: 503, request id: ${id}`,
    outcome: 'other-service',
    errors: [{ code: 'RequestLimitExceeded', message: 'Request limit exceeded', requestId: id }],
  },
  {
    reads: "the same inside of a string, with its line's end as that prints it",
    text: `{"error":"describing groups [], InvalidParameterValue: The filter is invalid\\n\\tstatus code: 400, request id: ${id}"}`,
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameterValue', requestId: id }],
  },
  {
    reads: "an error of another storage's token service, which prints as Go's SDK does",
    text: 'STS error: Code=InvalidParameterValue, Message=LDAP login failed, RequestId=REQ2',
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameterValue' }],
  },
  {
    reads: "an error of Azure's storage, by the time behind its id",
    text: `ResourceNotFound: The specified resource does not exist.\nRequestId:${id}\nTime:2026-01-02T03:04:05Z`,
    outcome: 'other-service',
  },
  {
    reads: "fields in a row that only half look like the C++ SDK's",
    text: "Failure on 'Sink' side. ErrorCode=InvalidParameter,'Type=Some.Exception,Message=bad,Source=,",
    outcome: 'unrecognised',
  },
  {
    reads: "an answer of AWS's as its tests make it",
    text: 'answer = {"Error": {"Code": "UnauthorizedOperation", "Message": "no"}}\nraise ClientError(answer, "X")',
    outcome: 'other-service',
  },
  {
    reads: 'a number for a code whose name says more',
    text: '{"RetCode":172,"Action":"DescribeHostResponse","Message":"RegionInvalid"}',
    outcome: 'unrecognised',
  },
  {
    reads: 'an error whose code is a number',
    text: '{"Error":{"Code":429,"Message":"slow down"}}',
    outcome: 'other-service',
  },
  {
    reads: 'an answer that names its metadata as nothing of its own',
    text: '{"ResponseMetadata":{"RequestId":"r"},"Result":{"Id":"a","Status":"b"}}',
    outcome: 'unrecognised',
  },
]);

for (const [service, rest] of [
  ['cos', ''],
  ['aws', '<HostId>a+b=</HostId>'],
  ['alibaba', '<HostId>x.oss.aliyuncs.com</HostId>'],
] as const) {
  test(`names ${service} in a note`, () => {
    const { notes } = decode(`<Error><Code>NoSuchKey</Code><Message>gone</Message>${rest}</Error>`);
    assert.deepEqual(notes, [{ kind: 'other-service', service }]);
  });
}
