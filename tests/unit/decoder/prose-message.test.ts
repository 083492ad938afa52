import { testRows } from './rows.ts';

testRows([
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
    reads: 'an announced code, its message behind a label below a blank line',
    text: '# 报错：AuthFailure.TokenFailure\n\n错误信息：`the token is bad.`\n错误含义：…',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: 'the token is bad.' }],
  },
  {
    reads: 'a code and its message in inline code, with a blank between them',
    text: '重试 → `API error: ResourceNotFound.Door 未找到指定的门` |',
    outcome: 'failure',
    errors: [{ code: 'ResourceNotFound.Door', message: '未找到指定的门' }],
  },
  {
    reads: 'the same in a string, down to the RequestId',
    text: "throw new Error('failed: FailedOperation.Door 内部错误。 RequestId=req-door-1')",
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Door', message: '内部错误。', requestId: 'req-door-1' }],
  },
  {
    reads: 'an announced code, a dash and its message',
    text: 'STS API error: AuthFailure.TokenFailure - The token is bad.',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure', message: 'The token is bad.' }],
  },
  {
    reads: 'a denial that was wrapped',
    text: '```\nUnauthorizedOperation.NoAuth: you are not authorized to perform\noperation (tke:UpdateX)\nresource (qcs::tke:::x/<Id>)\nhas no permission\n```\n',
    outcome: 'failure',
    errors: [
      {
        code: 'UnauthorizedOperation.NoAuth',
        message:
          'you are not authorized to perform\noperation (tke:UpdateX)\nresource (qcs::tke:::x/<Id>)\nhas no permission',
      },
    ],
  },
  {
    reads: 'a cause below a code, which is no message',
    text: '报错 FailedOperation.Door\n- 原因：门已关闭',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Door', message: undefined }],
  },
  {
    reads: 'a family with its message, beside a code that only the API has',
    text: '1 → `ResourceUnavailable: still preparing`\n2 → `FailedOperation.Door: it is shut`',
    outcome: 'failure',
    errors: [
      { code: 'ResourceUnavailable', message: 'still preparing' },
      { code: 'FailedOperation.Door', message: 'it is shut' },
    ],
  },
  {
    reads: 'an assigned code, its message assigned on the next line',
    text: 'code = "LimitExceeded.Disk"\nmessage = "no more disks"',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded.Disk', message: 'no more disks' }],
  },
  {
    reads: 'a code on a line of its own, its message on the next',
    text: '# 请教\n\nFailedOperation.DoorClosed\n当前状态无法进行此操作。',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.DoorClosed', message: '当前状态无法进行此操作。' }],
  },
  {
    reads: 'the same in a fence',
    text: '**症状**：\n```\nFailedOperation.DoorClosed\nThe door is closed\n```\nOpen it.',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.DoorClosed', message: 'The door is closed' }],
  },
  {
    reads: 'a code before a paragraph of several lines without a message',
    text: 'FailedOperation.DoorClosed\nWe see this\nevery day.',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.DoorClosed', message: undefined }],
  },
  {
    reads: 'a comma behind a code, and the rest of the sentence, without a message',
    text: '日志出现错误码 FailedOperation.DoorClosed，或接口返回 503。',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.DoorClosed', message: undefined }],
  },
  {
    reads: 'a code in brackets and its message in a string of source code',
    text: "if (res.errMsg === '[FailedOperation.Twice] multiple write,duplicate key') {",
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Twice', message: 'multiple write,duplicate key' }],
  },
  {
    reads: "a family with a message, where no vendor is named, as anybody's",
    text: 'InvalidParameter: 1 validation error(s) found.',
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
  {
    reads: "an author's bold type around a message as none of it",
    text: '**code:FailedOperation.Lang message:不支持的语种**',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Lang', message: '不支持的语种' }],
  },
]);
