import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { ids, testRows } from './rows.ts';

const [id] = ids;
const item = (code: string) => ({ PhoneNumber: '+100', Code: code, Message: 'told' });
const answer = (...codes: string[]) =>
  JSON.stringify({ Response: { SendStatusSet: codes.map(item), RequestId: id } });

testRows([
  { reads: 'items that are all well', text: answer('Ok', 'Ok'), outcome: 'success' },
  {
    reads: 'the items that failed',
    text: answer('Ok', 'LimitExceeded.Daily', 'FailedOperation.Sign'),
    outcome: 'failure',
    errors: [
      { code: 'LimitExceeded.Daily', message: 'told', requestId: id },
      { code: 'FailedOperation.Sign', requestId: id },
    ],
  },
  {
    reads: "an item that PHP's print_r printed",
    text: `[Response] => Array\n (\n  [Set] => Array\n  (\n   [0] => Array\n    (\n     [PhoneNumber] => +1\n     [Code] => InvalidParameterValue.Template\n     [Message] => bad (x)\n    )\n  )\n  [RequestId] => ${id}\n )`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameterValue.Template', message: 'bad (x)' }],
  },
  {
    reads: 'an item without a message',
    text: `{"Response":{"SendStatusSet":[{"Code":"FailedOperation.Sign"},{"Code":"Ok"}],"RequestId":"${id}"}}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: undefined, requestId: id }],
  },
  {
    reads: 'a code without a message that no family of the API has',
    text: `{"Response":{"Set":[{"Code":"Pending.Review","PhoneNumber":"+1"}],"RequestId":"${id}"}}`,
    outcome: 'success',
  },
]);

test('notes how many items failed', () => {
  assert.deepEqual(decode(answer('Ok', 'LimitExceeded.Daily')).notes, [
    { kind: 'partial', count: 1 },
  ]);
});
