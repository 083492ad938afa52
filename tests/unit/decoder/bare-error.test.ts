import { ids, testRows } from './rows.ts';

const [id] = ids;

testRows([
  {
    reads: 'code and message without an envelope',
    text: '{\n "code": "MissingParameter",\n "message": "need `EndTime`"\n}',
    outcome: 'failure',
    errors: [{ code: 'MissingParameter', message: 'need `EndTime`' }],
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
]);
