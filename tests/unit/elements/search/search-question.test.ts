import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../../../src/decoder/index.ts';
import { looksPasted } from '../../../../src/elements/decoder/looks-pasted.ts';
import {
  needsDecoder,
  toAddressQuery,
  toQuestion as readQuestion,
} from '../../../../src/elements/search/search-question.ts';
import { lookup } from '../fixtures.ts';

const id = 'a1b2c3d4-0000-4000-8000-000000000001';
const response = `{"Response":{"Error":{"Code":"Broken.Door","Message":"No."},"RequestId":"${id}"}}`;
const exception = `[TencentCloudSDKException] code:Broken.Door message:No. requestId:${id}`;

/** As the search does it: the decoder is there where the text needs it. */
function toQuestion(text: string) {
  return readQuestion(text, needsDecoder(text) ? decode : undefined);
}

test('a message that lost its code is one sentence, and is decoded', () => {
  assert.deepEqual(toQuestion('The SecretId is not found'), {
    kind: 'decoded',
    codes: ['AuthFailure.SecretIdNotFound'],
  });
});

test('codes and a few words are answered without the decoder', () => {
  for (const text of [
    'Broken.Door',
    'BROKEN_DOOR',
    'clock skew',
    'how to retry',
    ' sold out ',
    '签名错误',
  ]) {
    assert.ok(!needsDecoder(text), text);
  }
});

describe('what is asked', () => {
  const rows: [text: string, kind: string, asked?: string][] = [
    ['', 'none'],
    ['  ', 'none'],
    ['Broken.Door', 'words', 'Broken.Door'],
    [' broken door ', 'words', 'broken door'],
    ['BROKEN_DOOR', 'words', 'BROKEN_DOOR'],
    [response, 'decoded', 'Broken.Door'],
    [exception, 'decoded', 'Broken.Door'],
    ['what? (this)', 'words', 'what? (this)'],
    ['签名 错误', 'words', '签名 错误'],
  ];
  for (const [text, kind, asked] of rows) {
    test(JSON.stringify(text), () => {
      const question = toQuestion(text);
      assert.equal(question.kind, kind);
      const found = question.kind === 'decoded' ? question.codes.join() : undefined;
      assert.equal(question.kind === 'words' ? question.text : found, asked);
    });
  }
});

describe('what may stand in an address', () => {
  const rows: [text: string, isPasted: boolean, query: string | undefined][] = [
    ['broken door', false, 'broken door'],
    ['broken door', true, 'Broken.Door'],
    ['a secret', true, undefined],
    ['AKIDmadeup0000', true, undefined],
    ['BROKEN_DOOR', true, 'Broken.Door'],
    [response, true, 'Broken.Door'],
    [response, false, 'Broken.Door'],
    [response.replace('Door', 'Window'), true, undefined],
    ['', false, undefined],
  ];
  for (const [text, isPasted, query] of rows) {
    test(`${isPasted ? 'pasted' : 'typed'} ${JSON.stringify(text)}`, () => {
      assert.equal(toAddressQuery(toQuestion(text), isPasted, lookup), query);
    });
  }

  test('nothing pasted, as long as there is no list to tell a code by', () => {
    assert.equal(toAddressQuery(toQuestion('Broken.Door'), true, undefined), undefined);
  });
});

test('a form is not sent with what looks pasted', () => {
  const secretId = `AKID${'x1Y2'.repeat(8)}`;
  for (const text of [response, exception, secretId, 'x'.repeat(101)]) {
    assert.ok(looksPasted(text), text);
  }
  for (const text of ['Broken.Door', 'broken door', 'BROKEN_DOOR', 'it’s broken']) {
    assert.ok(!looksPasted(text), `"${text}" can be searched for by a form.`);
  }
});
