import { ids, testRows } from './rows.ts';

testRows([
  {
    reads: 'a code alone',
    text: ' InternalError\n',
    outcome: 'failure',
    errors: [{ code: 'InternalError', origin: 'text', basis: 'code' }],
  },
  {
    reads: 'a code of one resource alone',
    text: 'InvalidInstanceId.NotFound',
    outcome: 'failure',
    errors: [{ code: 'InvalidInstanceId.NotFound' }],
  },
  {
    reads: 'a code with its message behind a colon',
    text: 'Service error: AuthFailure.TokenFailure: the token is bad',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: 'the token is bad' }],
  },
  {
    reads: 'a family with a message, in a comment',
    text: '  // 腾讯云: wait, else\n  // RequestLimitExceeded:slower please\n  sleep(900);',
    outcome: 'failure',
    errors: [{ code: 'RequestLimitExceeded', message: 'slower please' }],
  },
  {
    reads: 'an announced family, its message on the next line',
    text: '翻译失败，错误码 InvalidParameter\nsplit it by `=`.',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'split it by `=`.' }],
  },
  {
    reads: 'labels on lines of their own',
    text: `错误码：ResourceInsufficient.Zone\n错误信息：sold out\nRequestId：${ids[0]}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInsufficient.Zone', message: 'sold out', requestId: ids[0] }],
  },
  {
    reads: 'two codes of a sentence',
    text: '> `UpdateX` gives `UnauthorizedOperation.NoAuth`, `EnableX` gives `FailedOperation.NoAuth`.',
    outcome: 'failure',
    errors: [{ code: 'UnauthorizedOperation.NoAuth' }, { code: 'FailedOperation.NoAuth' }],
  },
  {
    reads: 'a family in a sentence as a word',
    text: 'They call that an InternalError sometimes.',
    outcome: 'unrecognised',
  },
  {
    reads: "a family with a message, where no vendor is named, as anybody's",
    text: 'InvalidParameter: 1 validation error(s) found.',
    outcome: 'unrecognised',
  },
  {
    reads: 'a list of constants as a list',
    text: 'LIMIT = "LimitExceeded.Vpc"\nFULL = "ResourceInsufficient.Disk"',
    outcome: 'unrecognised',
  },
  {
    reads: 'a table of codes as a table',
    text: '| AuthFailure.A | one |\n| AuthFailure.B | two |',
    outcome: 'unrecognised',
  },
  {
    reads: 'a message in backticks and bold type',
    text: '**Q: `tencent api AuthFailure.TokenFailure: the token is bad`**  \nA: Sign in.',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: 'the token is bad' }],
  },
  {
    reads: 'a message in a string of source code, others behind it',
    text: 'const samples = [\n  "腾讯云报错 AuthFailure.TokenFailure: 令牌错误",\n  "other 52003: no",\n];',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: '令牌错误' }],
  },
  {
    reads: 'a message with quotes of its own in such a string',
    text: 'throw new Error("tencent: AuthFailure.TokenFailure: \\"k\\" is bad");',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure' }],
  },
  {
    reads: "a family behind the vendor's name and `api`",
    text: 'tencent api RequestLimitExceeded: slower please',
    outcome: 'failure',
    errors: [{ code: 'RequestLimitExceeded', message: 'slower please' }],
  },
  {
    reads: "a family behind the vendor's name and words of another cloud",
    text: 'tencent api error RequestLimitExceeded: slower please',
    outcome: 'failure',
    errors: [{ code: 'RequestLimitExceeded', message: 'slower please' }],
  },
  {
    reads: 'a family in square brackets as a word',
    text: '{"code":401,"note":"[AuthFailure] key"}',
    outcome: 'unrecognised',
  },
  {
    reads: 'a family and a sentence that goes on to the next code',
    text: '旧版返回 MissingParameter，换版本后返回 InvalidParameterValue.Sign，已解决。',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Sign' }],
  },
  {
    reads: 'the field of a code alone, cut out of an answer',
    text: 'What is "Code": "FailedOperation.Sign"?',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: undefined }],
  },
  {
    reads: "the same field of a family, which is anybody's",
    text: 'What is "Code": "FailedOperation"?',
    outcome: 'unrecognised',
  },
  {
    reads: "a family behind the vendor's name in a question",
    text: '腾讯云 InternalError 怎么解决',
    outcome: 'failure',
    errors: [{ code: 'InternalError', message: undefined }],
  },
  {
    reads: 'a family that somebody got, where nobody names the vendor',
    text: 'Our cloud returns InternalError now',
    outcome: 'unrecognised',
  },
  {
    reads: 'a message behind a code in brackets that start a line',
    text: '[FailedOperation.Sign] No such sign here',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'No such sign here' }],
  },
  {
    reads: 'a stack below a code as no message',
    text: 'Error: FailedOperation.Sign\n    at send (sms.js:1:1)',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: undefined }],
  },
  {
    reads: 'a family and its message in Chinese',
    text: '接口报错UnauthorizedOperation：没有权限',
    outcome: 'failure',
    errors: [{ code: 'UnauthorizedOperation', message: '没有权限' }],
  },
]);
