import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listAnswerFields } from '../../../src/highlight/answer-fields.ts';

describe('the fields of an answer that a reader sends along', () => {
  const failure = { Response: { Error: { Code: 'F', Message: 'm' }, RequestId: 'r' } };
  const rows = [
    { what: 'of a failure', text: JSON.stringify(failure, null, 2), lines: [3, 4, 6] },
    {
      what: 'of a success',
      text: JSON.stringify({ Response: { TotalCount: 0, RequestId: 'r' } }, null, 2),
      lines: [3],
    },
    { what: 'of no answer', text: '{\n  "Code": "F",\n  "Message": "m"\n}', lines: [] },
    {
      what: 'named within a text',
      text: '{\n  "Response": {\n    "Note": "\\"Code\\": \\"F\\""\n  }\n}',
      lines: [],
    },
    { what: 'of nothing', text: '', lines: [] },
  ];
  for (const { what, text, lines } of rows) {
    test(what, () => assert.deepEqual([...listAnswerFields(text)], lines));
  }
});
