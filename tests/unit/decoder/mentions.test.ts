import { testRows, type Row } from './rows.ts';

/** Texts that name codes and in which nothing failed. */
const texts: readonly (readonly [reads: string, text: string])[] = [
  [
    'a comparison in Go',
    'if e, ok := err.(*errors.TencentCloudSDKError); ok {\n\tif e.Code == "ResourceNotFound.X" {\n\t\treturn nil\n\t}\n}',
  ],
  [
    'a switch',
    'switch err.Code {\ncase "InternalError", "InternalError.Backend":\n\tretry()\ncase "LimitExceeded.Quota":\n\tbreak\n}',
  ],
  [
    'a comparison in Python',
    'except TencentCloudSDKException as e:\n    if e.code == "ResourceNotFound.X" or e.get_code() == \'InvalidParameter.Y\':\n        return None',
  ],
  ['a clause of Python', 'except TencentCloudSDKException: pass'],
  [
    'a list of inline code in a sentence',
    '- 权限类：`InvalidParameterValue`、`FailedOperation.X`、未选',
  ],
  ['a list of literals', 'RETRY = ["InternalError.Backend", "ResourceInUse.Task"]'],
  ['a literal that is asked', 'if ("LimitExceeded.X".equals(e.getErrorCode())) { return; }'],
  ['an enumeration', 'enum VpcError {\n  A("InvalidParameter.X"), // tencentcloud\n}'],
  [
    'an exception that is made in Node',
    'throw new TencentCloudSDKHttpException(error.Message, requestId)',
  ],
  [
    'a class that others extend',
    'class TencentCloudSDKHttpException extends Error {}\nimport {\n  TencentCloudSDKHttpException\n} from "x"',
  ],
  [
    'an exception that is made in Go',
    'err := NewTencentCloudSDKError("ResourceNotFound.X", "not found", "r")',
  ],
  [
    'the format of an exception in Go',
    'fmt.Sprintf("[TencentCloudSDKError] Code=%s, Message=%s, RequestId=%s", a, b, c)',
  ],
  [
    'the format of an exception in JavaScript',
    'return `[TencentCloudSDKException] code:${this.code} message:${this.message}`',
  ],
  [
    'the format of an exception in Java',
    'return "[TencentCloudSDKException]" + "code: " + a + " message:" + b + " requestId:" + c;',
  ],
  [
    "a type's declaration",
    'interface X {\n  Error: { Code: string; Message: string };\n  RequestId: string;\n}',
  ],
  [
    'a history of changes',
    '* 新增错误码：FailedOperation.X, InvalidParameter.Y\n* Modified error codes: ResourceNotFound.Z',
  ],
  [
    'a list below a list of changes',
    '* Added error codes:\n    * FailedOperation.A\n    * LimitExceeded.B\n* Deleted error codes: InvalidParameter.C',
  ],
  [
    'a page that describes codes on lines of their own',
    'Error Code\n\nFailedOperation.X\nOperation failed.\nInvalidParameter.Y\nThe parameter is invalid.',
  ],
  [
    'a page that describes codes behind a colon',
    '- `FailedOperation.X`: it failed\n- `InvalidParameter.Y`: bad\n- `LimitExceeded.Z`: quota',
  ],
  ['a table with tabs', '错误码\t描述\nInternalError\t内部错误。\nInvalidParameter.X\t参数错误。'],
  ['a table in HTML', '<tr><td>FailedOperation.X</td><td>操作失败。</td></tr>'],
  [
    'a list in YAML',
    'errors:\n  - code: FailedOperation.X\n    desc: Failed.\n  - code: InvalidParameter.Y\n    desc: Bad.',
  ],
  ['a family that is the name of a type', 'type Result = { ok: true } | { code: AuthFailure };'],
  ['a family that is a constant', '[E errorWithDomain:d code:ResourceNotFound userInfo:info];'],
  ["a family in brackets in a list of a cluster's nodes", 'node-3 DOWN (Code:LimitExceeded)Error'],
  ['a family in a filter of a log', 'pattern = "{ ($.errorCode=UnauthorizedOperation) }"'],
  [
    'a family that a string is asked for',
    'if (e.startsWith("Code:ResourceNotFound")) { return 404; }',
  ],
  ['a literal that is looked for', "if 'LimitExceeded.Size' in error: return 'too large'"],
  [
    'names in a table of source code',
    'const texts = {\n  "InvalidParameter.A": "bad",\n  "LimitExceeded.B": { retry: false },\n};',
  ],
  [
    "an example in a field's description",
    '/**\n * @example OperationDenied.Stock\n * @var string\n */',
  ],
  [
    'a table of older codes',
    '| -502 | Not there | OperationDenied.Missing |\n| 4000 | Bad | InvalidParameter.Bad |',
  ],
  [
    'an exception with letters in place of its values',
    'It prints `[TencentCloudSDKException] code:xxx message:xxx requestId:xxx`.',
  ],
];

testRows([
  ...texts.map(([reads, text]): Row => ({ reads, text, outcome: 'unrecognised' })),
  {
    reads: 'several codes that somebody met',
    text: '腾讯云报错 FailedOperation.A、FailedOperation.B，是什么原因？',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.A' }, { code: 'FailedOperation.B' }],
  },
  {
    reads: 'codes that are the whole text as errors',
    text: 'FailedOperation.X\nInvalidParameter.Y\n',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X' }, { code: 'InvalidParameter.Y' }],
  },
  {
    reads: 'a code in a cell of a row that has no older code',
    text: '| CreateDisk | FailedOperation.Busy |\n',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Busy' }],
  },
  {
    reads: 'such a family where the vendor is named',
    text: 'tencent node-3 DOWN (Code:LimitExceeded)Error',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded' }],
  },
  {
    reads: "such a family behind its label among English as nobody's",
    text: 'Hence I got Code=LimitExceeded.\n\nMy mistake.',
    outcome: 'unrecognised',
  },
  {
    reads: 'such a family behind its label at the end of a line',
    text: '它报 Error code: LimitExceeded\n怎么办？',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded' }],
  },
  {
    reads: 'such a family behind words that only people write',
    text: '请问错误码 Error code: LimitExceeded (400)',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded' }],
  },
  {
    reads: 'such a family in brackets that end the line',
    text: '已停止 [code=LimitExceeded]',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded' }],
  },
  {
    reads: 'an exception under the source code that throws it',
    text: 'if e.Code == "ResourceNotFound.X" {\n[TencentCloudSDKError] Code=FailedOperation.Y, Message=no',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Y', message: 'no' }],
  },
  {
    reads: 'the names of a table of PHP as no errors',
    text: "  'LimitExceeded.Vpc' => 'too many',\n  'FailedOperation.Sign' => 'no sign',\n];\nreturn $all[$code] ?? '发送失败';",
    outcome: 'unrecognised',
  },
  {
    reads: 'the call of a method as no code',
    text: "raise ResourceNotFound('gone', error_code=ResourceNotFound.status_code())",
    outcome: 'unrecognised',
  },
  {
    reads: "a detail of AWS's",
    text: 'the node is down# (Code:AuthFailure.ServiceLinkedRoleMissing) again',
    outcome: 'unrecognised',
  },
  {
    reads: "an unknown code under labels that are no SDK's",
    text: 'ThrowException: ID=GUID, ErrorCode=InvalidParameters, Message=parameters.Ids, Client=A',
    outcome: 'unrecognised',
  },
  {
    reads: "a problem in the form of HTTP's own",
    text: "create({\n  code: 'InvalidParameter',\n  title: 'Bad',\n  detail: 'It is bad',\n  requestId: 'r-1',\n})",
    outcome: 'unrecognised',
  },
  {
    reads: "an answer with an id of Oracle's",
    text: '{"code":"InternalError","message":"Try later","opc-request-id":"r-1"}',
    outcome: 'other-service',
  },
  {
    reads: 'the elements of a list as no errors',
    text: 'FATAL = {\n    "ResourceUnavailable.Gone",\n    "FailedOperation.Sign",\n})',
    outcome: 'unrecognised',
  },
  {
    reads: 'the patterns of a match as no errors',
    text: 'code switch\n{\n    "FailedOperation.Sign"\n        or "LimitExceeded.Vpc" => Kind.Quota,',
    outcome: 'unrecognised',
  },
]);
