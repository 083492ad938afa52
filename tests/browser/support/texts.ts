/** What a developer may have to paste. All identifiers are made up. */

export const requestIds = [
  '0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9',
  '1b2c3d4e-5f60-4172-8394-b5c6d7e8f90a',
  '2c3d4e5f-6071-4283-94a5-c6d7e8f90a1b',
] as const;

const [id, secondId, thirdId] = requestIds;

/** The failed response that the response format is explained with. */
export const documentedFailure =
  '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be validated. Please ensure your signature is correct."},"RequestId":"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"}}';

/** A text of one error, and what the box has to find in it. */
export interface ErrorText {
  readonly by: string;
  readonly text: string;
  readonly code: string;
  /** The message, the RequestId, and who printed it, as the region shows them. */
  readonly facts: Readonly<Record<string, string>>;
}

export const errorTexts: readonly ErrorText[] = [
  {
    by: 'the API, inside a line of a JSON log',
    text: `{"level":"error","body":"{\\"Response\\":{\\"Error\\":{\\"Code\\":\\"MissingParameter\\",\\"Message\\":\\"There is no zone\\"},\\"RequestId\\":\\"${id}\\"}}"}`,
    code: 'MissingParameter',
    facts: { Message: 'There is no zone', RequestId: id },
  },
  {
    by: 'the Go SDK',
    text: `2031/02/03 10:00:00 create: [TencentCloudSDKError] Code=LimitExceeded, Message=All networks are in use, really., RequestId=${id}`,
    code: 'LimitExceeded',
    facts: {
      Message: 'All networks are in use, really.',
      RequestId: id,
      'Printed by': 'the Go SDK',
    },
  },
  {
    by: 'the Python SDK',
    text: `Traceback (most recent call last):
  File "stop.py", line 7, in <module>
    client.StopInstances(request)
tencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: [TencentCloudSDKException] code:UnauthorizedOperation message:This one may not stop it (cvm:StopInstances) requestId:${id}`,
    code: 'UnauthorizedOperation',
    facts: {
      Message: 'This one may not stop it (cvm:StopInstances)',
      RequestId: id,
      'Printed by': 'the Python SDK',
    },
  },
  {
    by: 'the Java SDK',
    text: `[TencentCloudSDKException]code: ResourceNotFound message:No such key pair. requestId:${id}
\tat com.tencentcloudapi.common.AbstractClient.internalRequest(AbstractClient.java:370)
\tat com.tencentcloudapi.cvm.v20170312.CvmClient.DescribeKeyPairs(CvmClient.java:900)`,
    code: 'ResourceNotFound',
    facts: {
      Message: 'No such key pair.',
      RequestId: id,
      Call: 'DescribeKeyPairs of cvm',
      'Printed by': 'the Java SDK',
    },
  },
  {
    by: 'the PHP SDK',
    text: `PHP Fatal error:  Uncaught [TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:InvalidParameterValue message:This zone is none. requestId:${id}
  thrown in /srv/app/vendor/tencentcloud/common/AbstractClient.php on line 330`,
    code: 'InvalidParameterValue',
    facts: { Message: 'This zone is none.', RequestId: id, 'Printed by': 'the PHP SDK' },
  },
  {
    by: 'the Ruby SDK',
    text: `stop.rb:9:in 'block': TencentCloud::Common::TencentCloudSDKException ([TencentCloudSDKError] Code=ResourceInUse, Message=Somebody has the disk., RequestId=${id})`,
    code: 'ResourceInUse',
    facts: { Message: 'Somebody has the disk.', RequestId: id, 'Printed by': 'the Ruby SDK' },
  },
  {
    by: 'the C++ SDK',
    text: `RequestId=${id}, ErrorCode=InternalError, ErrorMessage=Something broke.`,
    code: 'InternalError',
    facts: { Message: 'Something broke.', RequestId: id, 'Printed by': 'the C++ SDK' },
  },
  {
    by: 'the Node.js SDK, dumped with its properties',
    text: `TencentCloudSDKHttpException: There is no such thing to do.
    at CvmClient.<anonymous> (/app/node_modules/tencentcloud-sdk-nodejs-common/tencentcloud/common/abstract_client.js:100:15)
    at processTicksAndRejections (node:internal/process/task_queues:95:5) {
  requestId: '${id}',
  traceId: '4bf9',
  code: 'InvalidAction'
}`,
    code: 'InvalidAction',
    facts: {
      Message: 'There is no such thing to do.',
      RequestId: id,
      'Printed by': 'the Node.js SDK',
    },
  },
  {
    by: 'tccli',
    text: `usage: tccli [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  tccli help

[TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:Nobody has this id. requestId:${id}`,
    code: 'AuthFailure.SecretIdNotFound',
    facts: {
      Message: 'Nobody has this id.',
      RequestId: id,
      'Printed by': 'tccli, over the Python SDK',
    },
  },
  {
    by: 'the Terraform provider, in the box that Terraform draws',
    text: `╷
│ Error: [TencentCloudSDKError] Code=ResourceInsufficient, Message=The zone is empty., RequestId=${id}
│
│   with tencentcloud_instance.web,
│   on main.tf line 12, in resource "tencentcloud_instance" "web":
│   12: resource "tencentcloud_instance" "web" {
╵`,
    code: 'ResourceInsufficient',
    facts: { Message: 'The zone is empty.', RequestId: id },
  },
];

/** Three errors of two kinds, one of them twice. */
export const log = `10:31:07 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=Too fast., RequestId=${id}
10:31:08 DescribeInstances took 182 ms
10:31:09 [TencentCloudSDKError] Code=ResourcesSoldOut.SpecifiedInstanceType, Message=None left., RequestId=${secondId}
10:31:10 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=Too fast., RequestId=${thirdId}`;

export const success = `{"Response":{"TotalCount":0,"InstanceSet":[],"RequestId":"${id}"}}`;

/** An answer of API 2.0. */
export const legacy =
  '{"code":4102,"message":"(100004)nobody allowed it","codeDesc":"SecretidNotAuthAccessResource"}';

/** An error of the object storage. */
export const objectStorage = `<?xml version='1.0' encoding='utf-8' ?>
<Error>
  <Code>NoSuchKey</Code>
  <Message>There is no such object.</Message>
  <Resource>/notes.txt</Resource>
  <RequestId>MDEyMzQ1Njc4OTAxMjM0NTY3ODk=</RequestId>
  <TraceId>MDEyMzQ1Njc4OQ==</TraceId>
</Error>`;

/** An exception that prints no code. */
export const codeless = `requestId: ${id} TencentCloud.Common.TencentCloudSDKException: The shelf is empty.
   at TencentCloud.Common.AbstractClient.InternalRequest(AbstractModel request)`;

/** A code that has the form of one, and is in no list. */
export const unlisted = `[TencentCloudSDKError] Code=FailedOperation.MadeUpForThisTest, Message=No., RequestId=${id}`;

/** A message that no window is wide enough for. */
export const longWord = `[TencentCloudSDKError] Code=FailedOperation, Message=No route to ${'rm-cidr-10-0-0-0-'.repeat(12).replaceAll('-', '_')}., RequestId=${id}`;

/** What a page would run if it took a text for markup. */
export const markup =
  '<img src="x" onerror="window.wasRun=1"><script>window.wasRun=1</script><svg onload="window.wasRun=1">';
