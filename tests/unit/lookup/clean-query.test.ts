import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cleanQuery } from '../../../src/lookup/clean-query.ts';

describe('a query is cleaned', () => {
  const rows: [query: string, text: string, endsInDot?: boolean][] = [
    ['Broken.Door', 'Broken.Door'],
    ['  Broken.Door \n', 'Broken.Door'],
    ['"Broken.Door",', 'Broken.Door'],
    ['`Broken.Door`:', 'Broken.Door'],
    ['“Broken.Door”', 'Broken.Door'],
    ['(Broken.Door)', 'Broken.Door'],
    ['door, broken', 'door broken'],
    ['Broken.Door?', 'Broken.Door'],
    ['Broken.', 'Broken', true],
    ['Broken. ', 'Broken', true],
    ['Broken.Door.', 'Broken.Door', true],
    ['.Door', 'Door'],
    ['Code=Broken.Door', 'Broken.Door'],
    ['Code=Broken.Door, Message=the door, RequestId=1', 'Broken.Door'],
    ['[SDKError] code:Broken.Door message:the code is 5', 'Broken.Door'],
    ['"Code": "Broken.Door"', 'Broken.Door'],
    ['{"Error":{"Message":"no","Code":"Broken.Door"}}', 'Broken.Door'],
    ['{\\"Code\\":\\"Broken.Door\\"}', 'Broken.Door'],
    ['errorCode: Broken.Door', 'Broken.Door'],
    ['StatusCode: OK Broken.Door', 'StatusCode: OK Broken.Door'],
    ['error code', 'error code'],
    ['/errors/Broken.Door/', 'Broken.Door'],
    ['/docs/errors/Broken.Door', 'Broken.Door'],
    ['/errors/Broken/d/', 'Broken'],
    ['https://docs.example/base/errors/Broken.Door/#fix', 'Broken.Door'],
    ['https://docs.example/errors/?code=Broken.Door&x=1', 'Broken.Door'],
    ['https://docs.example/errors/?code=Broken%2EDoor', 'Broken.Door'],
    ['/Broken.Door/', 'Broken.Door'],
    ['https://docs.example/a/Broken.Door?x=1#fix', 'Broken.Door'],
    ['errs.BROKEN_DOOR', 'BROKEN_DOOR'],
    ['v20170312.BROKEN', 'BROKEN'],
    ['broken.door', 'broken.door'],
    ['broken.Door', 'broken.Door'],
    ['100%', '100%'],
    ['%zz%41', '%zz%41'],
    ['', ''],
    [' . ', ''],
    ['""', ''],
    ['/errors/', 'errors'],
  ];
  for (const [query, text, endsInDot = false] of rows) {
    test(`${JSON.stringify(query)} means ${JSON.stringify(text)}`, () => {
      assert.deepEqual(cleanQuery(query), { text, endsInDot });
    });
  }

  test('whatever it is, without an exception and without blanks at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        const { text } = cleanQuery(query);
        assert.equal(text, text.trim());
      }),
    );
  });

  test('to the code that a long paste names near its beginning', () => {
    assert.equal(cleanQuery(`Code=Broken.Door, ${'x '.repeat(100_000)}`).text, 'Broken.Door');
  });
});
