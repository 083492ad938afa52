import { ids, testRows } from './rows.ts';

const [id] = ids;

testRows([
  {
    reads: 'code and message without an envelope',
    text: '{\n "code": "LimitExceeded",\n "message": "no more `Disk`"\n}',
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'no more `Disk`' }],
  },
  {
    reads:
      'the same with a word that many services have for a code, by a message that the API sends',
    text: '{"code": "MissingParameter", "message": "The request is missing the required parameter `EndTime`."}',
    outcome: 'failure',
    errors: [{ code: 'MissingParameter' }],
  },
  {
    reads: "such a word in a field of another name as anybody's, unless the message is Chinese",
    text: "res.json({ ErrorCode: 'ResourceNotFound', ErrorMessage: 'No such event' })",
    outcome: 'unrecognised',
  },
  {
    reads: "such a word with another message as anybody's",
    text: '{"code": "ResourceNotFound", "message": "/docs/a does not exist"}',
    outcome: 'unrecognised',
  },
  {
    reads: 'an exception that was turned into JSON',
    text: `{"Code":"ResourceNotFound.X","Message":"m","RequestId":"${id}"}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceNotFound.X', requestId: id }],
  },
  {
    reads: 'lines cut out of a response',
    text: `"Code": "LimitExceeded",\n"Message": "full"\n`,
    outcome: 'failure',
    errors: [{ code: 'LimitExceeded', message: 'full' }],
  },
  {
    reads: "a body with request_id as another service's",
    text: '{"code":"InvalidParameter","message":"bad","request_id":"2031-x"}',
    outcome: 'unrecognised',
  },
  {
    reads: "a code of nobody's family where no vendor is named",
    text: '{"code":"NotFound","message":"no"}',
    outcome: 'unrecognised',
  },
  {
    reads: "an item of an answer with request_id as another service's",
    text: '{"request_id":"2031-x","output":{"results":[{"code":"InternalError.Late","message":"m"}]}}',
    outcome: 'unrecognised',
  },
  {
    reads: "a tool's error in lower case whose code only the API has",
    text: '{"error":{"code":"AuthFailure.KeyGone","message":"no","request_id":"r-1","retryable":false}}',
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.KeyGone', message: 'no', requestId: 'r-1' }],
  },
  {
    reads: 'such an error with a RequestId as the API sends it',
    text: `{"error":{"code":"InvalidParameter.KeyGone","message":"no","requestId":"${id}"}}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter.KeyGone', message: 'no', requestId: id }],
  },
  {
    reads: "such an error with a code that others have, too, as nobody's",
    text: '{"error":{"code":"InvalidParameter.KeyGone","message":"no"}}',
    outcome: 'unrecognised',
  },
  {
    reads: "an item of a list of errors as nobody's",
    text: '{"status":500,"errors":[{"code":"InternalError","message":"it broke"}],"traceId":"t"}',
    outcome: 'unrecognised',
  },
  {
    reads: 'such an item where the vendor is named',
    text: 'tencent: {"errors":[{"code":"InternalError","message":"it broke"}]}',
    outcome: 'failure',
    errors: [{ code: 'InternalError', message: 'it broke' }],
  },
]);
