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
    reads: "another cloud's XML that its tool printed as JSON",
    text: `{"Response":{"Errors":{"Error":{"Message":"no","Code":"InvalidParameter"}},"RequestID":"${id}"}}`,
    outcome: 'other-service',
    errors: [{ code: 'InvalidParameter', message: 'no' }],
  },
  {
    reads: 'names in capitals with a numeric code as no piece of an answer',
    text: '{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"bad signature"}',
    outcome: 'unrecognised',
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
    reads: 'an error behind a cut head where the path of its code is named below',
    text: '"Error": {\n "Code": "InternalError.Lost",\n "Message": "m"\n}\n\nSee ResponseMetadata.Error.Code.',
    outcome: 'other-service',
  },
  {
    reads: 'an error of a protocol between programs',
    text: 'assertEquals("JSONRPCError(code=InternalError, message=it broke, data={})", text)',
    outcome: 'other-service',
  },
  {
    reads: "an error beside another cloud's name of a resource",
    text: '{"code":"LimitExceeded","message":"no more","target":"ocid1.instance.oc1.x"}',
    outcome: 'other-service',
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
    reads: "fields in a row that only half look like the C++ SDK's",
    text: "Failure on 'Sink' side. ErrorCode=InvalidParameter,'Type=Some.Exception,Message=bad,Source=,",
    outcome: 'unrecognised',
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
