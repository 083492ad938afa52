import { ids, testRows } from './rows.ts';

const [id, otherId] = ids;

testRows([
  {
    reads: 'a Markdown table of names and values',
    text: `| Field | Value |\n| --- | --- |\n| Code | InvalidParameter.DomainInvalid |\n| Message | The domain is bad. |\n| RequestId | ${id} |`,
    outcome: 'failure',
    errors: [
      { code: 'InvalidParameter.DomainInvalid', message: 'The domain is bad.', requestId: id },
    ],
  },
  {
    reads: 'such a table without a header, in bold type and backticks',
    text: `| **Code** | \`LimitExceeded\` |\n| **Message** | too many |\n| **RequestId** | \`${id}\` |`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'too many', requestId: id }],
  },
  {
    reads: 'such a table in Chinese among other rows',
    text: `| 字段 | 值 |\n|---|---|\n| 接口 | RunX |\n| 错误码 | FailedOperation.Timeout |\n| 错误信息 | 超时，请重试 |\n| 请求ID | ${id} |\n| 地域 | ap-x |`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Timeout', message: '超时，请重试', requestId: id }],
  },
  {
    reads: 'names and values with tabs between',
    text: `Code\tAuthFailure.TokenFailure\nMessage\tToken error\nRequestId\t${id}`,
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: 'Token error', requestId: id }],
  },
  {
    reads: 'a table with an error in each row',
    text: `| Time | Error Code | Error Message | Request ID |\n|---|:---:|---|---|\n| 1 | \`InvalidParameterValue\` | bad zone | \`${id}\` |\n| 2 | ResourceInsufficient | sold out | ${otherId} |`,
    outcome: 'failure',
    errors: [
      { code: 'InvalidParameterValue', message: 'bad zone', requestId: id },
      { code: 'ResourceInsufficient', message: 'sold out', requestId: otherId },
    ],
  },
  {
    reads: 'a table of codes without RequestIds as a list',
    text: '| Error Code | Description |\n|---|---|\n| FailedOperation.X | Failed. |\n| LimitExceeded | Full. |',
    outcome: 'unrecognised',
  },
  {
    reads: "a table of an answer's fields as no error",
    text: '| Name | Type |\n|---|---|\n| Code | String |\n| Message | String |\n| RequestId | String |',
    outcome: 'unrecognised',
  },
  {
    reads: 'labels in Chinese with full-width signs',
    text: `错误码：FailedOperation.Timeout，错误信息：不支持：状态 RUNNING，请稍后，请求ID：${id}。`,
    outcome: 'failure',
    errors: [
      { code: 'FailedOperation.Timeout', message: '不支持：状态 RUNNING，请稍后', requestId: id },
    ],
  },
  {
    reads: 'other labels in Chinese with plain signs',
    text: `错误代码: LimitExceeded.Vpc, 错误描述: 超过配额, 请求 ID: ${id}`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Vpc', message: '超过配额', requestId: id }],
  },
  {
    reads: 'the message before the code',
    text: `报错信息：参数不合法；错误码：InvalidParameter；RequestID：${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: '参数不合法', requestId: id }],
  },
  {
    reads: 'labels with blanks between',
    text: `失败 错误码:AuthFailure.SecretIdNotFound 错误信息:密钥不存在 请求ID:${id}`,
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.SecretIdNotFound', message: '密钥不存在', requestId: id }],
  },
  {
    reads: 'labels in brackets',
    text: `腾讯云 [错误码：LimitExceeded.Vpc] [错误信息：超过配额, 请提工单] [请求ID：${id}]`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Vpc', message: '超过配额, 请提工单', requestId: id }],
  },
  {
    reads: 'labels that are in brackets themselves',
    text: `【错误码】ResourceInUse\n【错误信息】资源占用中\n【请求ID】${id}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse', message: '资源占用中', requestId: id }],
  },
  {
    reads: 'labels in a quoted list',
    text: `> - 错误码：\`ResourceInUse\`\n> - 错误信息：\`资源占用中\`\n> - RequestId：\`${id}\``,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse', message: '资源占用中', requestId: id }],
  },
  {
    reads: 'two labelled errors',
    text: `1. 错误码：ResourceInUse，错误信息：占用中，请求ID：${id}\n2. 错误码：InternalError，错误信息：内部错误，请求ID：${otherId}`,
    outcome: 'failure',
    errors: [
      { code: 'ResourceInUse', message: '占用中', requestId: id },
      { code: 'InternalError', message: '内部错误', requestId: otherId },
    ],
  },
  {
    reads: 'labels of two words in English',
    text: `Error code: ResourceInUse.Disk, error message: busy, wait, request ID: ${id}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse.Disk', message: 'busy, wait', requestId: id }],
  },
  {
    reads: 'labels in bold type',
    text: `- **Code:** ResourceInUse.Disk\n- **Message:** busy\n- **RequestId:** ${id}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse.Disk', message: 'busy', requestId: id }],
  },
  {
    reads: 'labels with wide bars between them',
    text: `错误码：InvalidParameter.X｜错误信息：参数错误｜RequestId：${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: '参数错误', requestId: id }],
  },
  {
    reads: 'a line of a log whose message alone has quotes',
    text: `level=error code=InvalidParameter.X message="bad thing" request_id=${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: 'bad thing', requestId: id }],
  },
  {
    reads: 'fields of a log with values in quotes',
    text: `level=error code="InvalidParameter.X" message="bad thing" requestId="${id}"`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: 'bad thing', requestId: id }],
  },
  {
    reads: 'a code of one resource with a message and a RequestId',
    text: `错误码：InvalidInstanceId.NotFound\n错误信息：实例不存在\n请求ID：${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidInstanceId.NotFound', message: '实例不存在', requestId: id }],
  },
  {
    reads: 'labels on lines of their own above their values',
    text: `错误码\nInvalidParameter.X\n错误信息\nbad thing\n请求 ID\n${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: 'bad thing', requestId: id }],
  },
  {
    reads: 'the parts of a sentence',
    text: `It returned error code FailedOperation.X with message "bad" (request ID ${id}).`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X', message: 'bad', requestId: id }],
  },
  {
    reads: "a labelled number as somebody else's",
    text: '错误码：10001，错误信息：参数错误，请求ID：abc',
    outcome: 'unrecognised',
  },
  {
    reads: 'a RequestId in brackets behind a message',
    text: `tencentcloud api error: InvalidParameter.X: bad thing (RequestId: ${id})`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: 'bad thing', requestId: id }],
  },
  {
    reads: 'a code in brackets, its message and its RequestId',
    text: `腾讯云发送失败：[InvalidParameter.X] bad thing, requestId: ${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.X', message: 'bad thing', requestId: id }],
  },
  {
    reads: 'labels in inline code, whose message ends at the backtick',
    text: '试过：不带前缀 → `code:InvalidParameter message:The prefix must be x-y`。\n\n## 下一步',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'The prefix must be x-y' }],
  },
  {
    reads: 'a code in no list, with all its parts, where the vendor is named',
    text: `tencent: code: CvmCommonError, request id: ${id}, message: It is unavailable.`,
    outcome: 'failure',
    errors: [{ code: 'CvmCommonError', message: 'It is unavailable.', requestId: id }],
  },
  {
    reads: "the same where nobody names the vendor as nobody's",
    text: `code: CvmCommonError, request id: ${id}, message: It is unavailable.`,
    outcome: 'unrecognised',
  },
  {
    reads: "a common word behind a label among English as nobody's",
    text: '| step 4 | exit 1; `code=UnsupportedOperation`, `message="No such exponent."` | held |',
    outcome: 'unrecognised',
  },
  {
    reads: 'labels of source code, whose message ends at its quote',
    text: 'Reply{\n\tErrorCode:    "FailedOperation.Sign",\n\tErrorMessage: "no such sign",\n\tRequestID:    "req-7",\n}',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'no such sign' }],
  },
  {
    reads: 'labels in a list',
    text: '- API错误码: FailedOperation.Door\n  - API错误消息: 门已关闭\n',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Door', message: '门已关闭' }],
  },
  {
    reads: 'labels on lines of their own',
    text: `错误码：ResourceInsufficient.Zone\n错误信息：sold out\nRequestId：${ids[0]}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInsufficient.Zone', message: 'sold out', requestId: ids[0] }],
  },
]);
