import { ids, testRows } from './rows.ts';

const [id] = ids;
const storageId = 'NjA0NGFjMmFfZTViOTJhMDlfMjA0NDlfNzU0Zm9v';

testRows([
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
    reads: "the object storage's sentence",
    text: `GET https://x/a: 404 NoSuchKey(Message: gone, RequestId: ${storageId}, TraceId: t)`,
    outcome: 'other-service',
    errors: [{ code: 'NoSuchKey', message: 'gone', requestId: storageId }],
  },
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
    reads: 'an answer without a machine that is left',
    text: '{\n  "code": "InternalError",\n  "message": "Out of host capacity."\n}',
    outcome: 'other-service',
    errors: [{ code: 'InternalError', message: 'Out of host capacity.' }],
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
    reads: "an answer of AWS's as its tests make it",
    text: 'answer = {"Error": {"Code": "UnauthorizedOperation", "Message": "no"}}\nraise ClientError(answer, "X")',
    outcome: 'other-service',
  },
]);
