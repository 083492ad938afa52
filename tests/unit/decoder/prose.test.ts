import { testRows } from './rows.ts';

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
    reads: 'a code in angle brackets',
    text: '请求后会返回<AuthFailure.TokenFailure>',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.TokenFailure' }],
  },
  {
    reads: 'a family right behind the name of the exception',
    text: '# [TencentCloudSDKError] InvalidParameter while creating a disk',
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter' }],
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
]);
