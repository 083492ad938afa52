import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseProse, toPlainText, type Prose } from '../../../src/catalogue/prose.ts';

const addresses = new Map([
  ['F', 'F'],
  ['F.DBError', 'F.DbError'],
  ['F.DbError', 'F.DbError'],
]);

const rows: { what: string; text: string; prose: Prose }[] = [
  { what: 'plain text', text: 'Nothing.', prose: [{ kind: 'text', text: 'Nothing.' }] },
  {
    what: 'a name',
    text: 'The `Host` header.',
    prose: [
      { kind: 'text', text: 'The ' },
      { kind: 'name', text: 'Host' },
      { kind: 'text', text: ' header.' },
    ],
  },
  {
    what: 'a code, at the beginning and at the end',
    text: '`F` or `F.DbError`',
    prose: [
      { kind: 'code', text: 'F', code: 'F' },
      { kind: 'text', text: ' or ' },
      { kind: 'code', text: 'F.DbError', code: 'F.DbError' },
    ],
  },
  {
    what: 'another spelling of a code, which leads to its address',
    text: '`F.DBError`',
    prose: [{ kind: 'code', text: 'F.DBError', code: 'F.DbError' }],
  },
  {
    what: 'a code without backticks, which is text',
    text: 'F.DbError',
    prose: [{ kind: 'text', text: 'F.DbError' }],
  },
  {
    what: 'markup, which is text',
    text: '<b>*no*</b>',
    prose: [{ kind: 'text', text: '<b>*no*</b>' }],
  },
];

describe('prose is read:', () => {
  for (const { what, text, prose } of rows) {
    test(what, () => {
      assert.deepEqual(parseProse(text, addresses), prose);
      assert.equal(toPlainText(prose), text.replaceAll('`', ''));
    });
  }
});

test('a page does not link to itself', () => {
  assert.deepEqual(parseProse('`F` and `F.DbError`', addresses, 'F')[0], {
    kind: 'name',
    text: 'F',
  });
});
