import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { ids, testRows } from './rows.ts';

const [id, otherId] = ids;

/** What programs and people write of an error themselves; each letter stands for a part of it. */
const lines: readonly string[] = [
  '❌ 短信发送失败 code=CODE msg=MESSAGE requestId=ID',
  '【告警】接口调用失败\n错误码: CODE\n错误信息: MESSAGE\nRequestId: ID\n时间: 2026-01-02',
  '{"success":false,"errorCode":"CODE","errorMessage":"MESSAGE","requestId":"ID"}',
  '{"status":"error","err":{"code":"CODE","msg":"MESSAGE","reqId":"ID"}}',
  '{"ok":false,"error":{"errCode":"CODE","errMsg":"MESSAGE"},"requestId":"ID"}',
  '{"level":"error","code":"CODE","message":"MESSAGE","request_id":"ID"}',
  '{"error":"CODE: MESSAGE","requestId":"ID"}',
  'err: CODE (MESSAGE) [ID]',
  'Failed to run: CODE - MESSAGE (request ID)',
  'tencentcloud: CODE: MESSAGE, request id ID',
  '[CODE] MESSAGE requestId=ID',
  'CODE: MESSAGE\nRequest ID: ID',
  'CODE\nMESSAGE\nID',
  'Request ID failed with CODE: MESSAGE',
  'fail: cvm-2 CODE MESSAGE ID',
  'ERROR api=Run code=CODE cost=12ms message=MESSAGE request_id=ID',
  'level=error msg="api error" code=CODE message="MESSAGE" requestId=ID',
  "SomeError(code='CODE', message='MESSAGE', request_id='ID')",
  'ApiError{code=CODE, message=MESSAGE, requestId=ID}',
  'ApiException [code=CODE, message=MESSAGE, requestId=ID]',
  'CloudError: CODE | MESSAGE | ID',
  '调用接口报错：CODE，MESSAGE（RequestId：ID）',
  'Error Code CODE\nError Message MESSAGE\nRequest ID ID',
  'Code CODE, Message MESSAGE, RequestId ID',
  'code: CODE / message: MESSAGE / requestId: ID',
  '❌ 发送失败：MESSAGE（错误码：CODE，请求ID：ID）',
  '[短信] 调用异常 错误码=CODE 错误信息=MESSAGE 请求号=ID',
  '🔥 cvm.Run -> CODE :: MESSAGE <ID>',
  'Error: CODE\nDetail: MESSAGE\nRequest ID: ID',
  '错误码（Code）：CODE\n错误信息（Message）：MESSAGE\nRequestId：ID',
  '✖ CODE MESSAGE requestId=ID',
  'Failed! ret={"Code": "CODE", "Message": "MESSAGE"} rid=ID',
  '{"ok": false, "err_code": "CODE", "err_msg": "MESSAGE", "req_id": "ID"}',
  'code->CODE, message->MESSAGE, requestId->ID',
  '<b>Code</b>: CODE<br><b>Message</b>: MESSAGE<br><b>RequestId</b>: ID',
  '<tr><td>Code</td><td>CODE</td></tr><tr><td>Message</td><td>MESSAGE</td></tr><tr><td>RequestId</td><td>ID</td></tr>',
  'TencentCloudSDKException: MESSAGE (code: CODE, requestId: ID)',
  'failed: {"Code":"CODE","Message":"MESSAGE"}, RequestId: ID',
  'code = "CODE"\nmessage = "MESSAGE"\nrequest_id = "ID"',
];

for (const line of lines) {
  test(`reads ${JSON.stringify(line)}`, () => {
    for (const message of ['端口超出范围，请修改。', 'The port 70000 is out of range']) {
      const wanted = { code: 'InvalidParameterValue.Port', message, requestId: id };
      const text = line
        .replace(/\bID\b(?! failed)(?!.*\bID\b)/su, id)
        .replace('Request ID failed', `Request ${id} failed`)
        .replace('CODE', wanted.code)
        .replace('MESSAGE', message);
      const found = decode(text).errors;
      assert.equal(found.length, 1, text);
      const [{ code, requestId, message: told } = wanted] = found;
      assert.deepEqual(
        { code, message: told?.replace(/[.。]$/u, ''), requestId },
        { ...wanted, message: message.replace('。', '') },
        text,
      );
    }
  });
}

testRows([
  {
    reads: 'a code of one resource that a RequestId follows',
    text: `创建失败, 原因: InvalidVpcId.NotFound - 没有这个网络, 请求 ID: ${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidVpcId.NotFound', message: '没有这个网络', requestId: id }],
  },
  {
    reads: 'a code before an exception that prints none',
    text: `ResourcesSoldOut.Type: [TencentCloudSDKException]message:It is sold out.  requestId:${id}  traceId:`,
    outcome: 'failure',
    errors: [{ code: 'ResourcesSoldOut.Type', message: 'It is sold out.', requestId: id }],
  },
  {
    reads: "what stands as Go's SDK prints it, of any family, without its name",
    text: 'failed: Code=InvalidAddressId.StatusNotPermit, Message=It is in use',
    outcome: 'failure',
    errors: [{ code: 'InvalidAddressId.StatusNotPermit', message: 'It is in use' }],
  },
  {
    reads: 'an id with a name of another kind as no RequestId',
    text: `请求失败：InvalidParameterValue.Port: 端口超出范围 traceId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Port', requestId: undefined }],
  },
  {
    reads: 'a part of an address as no RequestId',
    text: `GET /tasks/${id}/ failed: InvalidParameterValue.Port`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Port', requestId: undefined }],
  },
  {
    reads: 'one of two ids as nothing',
    text: `InvalidParameterValue.Port: 端口超出范围\n${id}\n${otherId}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Port', requestId: undefined }],
  },
  {
    reads: 'an id on the line of each of several errors',
    text: `fail: a FailedOperation.Disk 没有磁盘 ${id}\nfail: b FailedOperation.Image 没有镜像 ${otherId}`,
    outcome: 'failure',
    errors: [
      { code: 'FailedOperation.Disk', message: '没有磁盘', requestId: id },
      { code: 'FailedOperation.Image', message: '没有镜像', requestId: otherId },
    ],
  },
  {
    reads: 'a question about a code as no message',
    text: `提示错误码InvalidParameterValue.Port，是什么意思？requestid ${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Port', message: undefined, requestId: id }],
  },
  {
    reads: 'an id in brackets behind a message as its RequestId',
    text: `ERROR|b.cn failed: [ResourceNotFound.Record] 记录列表为空。 (${id})`,
    outcome: 'failure',
    errors: [{ code: 'ResourceNotFound.Record', message: '记录列表为空。', requestId: id }],
  },
  {
    reads: 'a family among English that a RequestId follows',
    text: `[ins-1] UnauthorizedOperation: you may not stop it (requestId: ${id})\ndone: 1/4`,
    outcome: 'failure',
    errors: [{ code: 'UnauthorizedOperation', message: 'you may not stop it', requestId: id }],
  },
  {
    reads: 'a RequestId in brackets below the second line of a denial',
    text: `UnauthorizedOperation: you are not authorized to perform operation (cvm:Stop)\nresource (qcs::cvm) has no permission\n (requestId: ${id})`,
    outcome: 'failure',
    errors: [
      {
        code: 'UnauthorizedOperation',
        message:
          'you are not authorized to perform operation (cvm:Stop)\nresource (qcs::cvm) has no permission',
        requestId: id,
      },
    ],
  },
  {
    reads: "a program's short name for the RequestId",
    text: `WARN code=InvalidParameterValue, msg=The value is not valid., reqId=${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue', message: 'The value is not valid.', requestId: id }],
  },
  {
    reads: "errors that a program printed itself before an exception's dump",
    text: `Attempt 1 failed (RequestLimitExceeded): 请稍后重试。 requestId=${otherId}\nTencentCloudSDKHttpException: 请稍后重试。\n    at f (a.js:1:1) {\n  requestId: '${id}',\n  code: 'RequestLimitExceeded'\n}`,
    outcome: 'failure',
    errors: [
      { code: 'RequestLimitExceeded', message: '请稍后重试。', requestId: otherId },
      { code: 'RequestLimitExceeded', message: '请稍后重试。', requestId: id },
    ],
  },
  {
    reads: 'a message in Chinese before the bracket that holds the fields',
    text: `"创建失败，域名未验证 (errorCode=FailedOperation.Domain, requestId=${id})"`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Domain', message: '创建失败，域名未验证', requestId: id }],
  },
  {
    reads: "a log's fields behind a message as none of it",
    text: `action=Run code=LimitExceeded.Spot message=售罄。 region=ap-x request_id=${id}`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Spot', message: '售罄。', requestId: id }],
  },
]);
