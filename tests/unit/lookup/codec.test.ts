import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  CodeFileError,
  decodeCodes,
  encodeCodes,
  type CodeRow,
} from '../../../src/lookup/codec.ts';

function createRow(code: string, more: Partial<CodeRow> = {}): CodeRow {
  return { code, reach: 1, product: undefined, retry: 'unknown', spellings: [], ...more };
}

const retries = ['backoff', 'if-idempotent', 'after-change', 'no', 'unknown'] as const;

const ROWS: readonly CodeRow[] = [
  createRow('Broken', { reach: 12, retry: 'no' }),
  createRow('Broken.DbError', { reach: 3, retry: 'backoff', spellings: ['Broken.DBError'] }),
  createRow('Broken.DbErrorAgain', { product: 'tea', retry: 'after-change' }),
  createRow('Broken.Door.Hinge', { product: 'tea', retry: 'if-idempotent' }),
  createRow('Broken.NOT_THIS_ONE', {
    product: 'pot',
    spellings: ['Broken.Not_This', 'Broken.Nope'],
  }),
  createRow('BrokenDbError', { reach: 0 }),
];

describe('the code file', () => {
  const roundTrips: [what: string, rows: readonly CodeRow[]][] = [
    ['no rows', []],
    ['one row', ROWS.slice(0, 1)],
    ['one row that one product version returns', ROWS.slice(2, 3)],
    ['all kinds of rows', ROWS],
  ];
  for (const [what, rows] of roundTrips) {
    test(`gives ${what} back`, () => {
      assert.deepEqual(decodeCodes(encodeCodes(rows)), rows);
    });
  }

  test('sorts its rows', () => {
    assert.equal(encodeCodes(ROWS.toReversed()), encodeCodes(ROWS));
  });

  test('has a letter for the advice of each row', () => {
    assert.equal(encodeCodes(ROWS).split('\n')[3], 'nbaiuu');
  });

  test('leaves out the pieces that a code shares with the one before it', () => {
    assert.deepEqual(encodeCodes(ROWS).split('\n').slice(6), [
      'Broken',
      'Broken.DbError',
      '   Again',
      ' Door.Hinge',
      ' NOT_THIS_ONE',
      'BrokenDbError',
    ]);
  });

  test('gives any rows back', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_]{1,6}$/);
    const code = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('.'));
    const row = fc
      .record({
        code: fc.oneof(
          code,
          code.map((text) => `Invalid.${text}`),
          code.map((text) => `${text}.`),
        ),
        reach: fc.nat(400),
        retry: fc.constantFrom(...retries),
        product: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
        spellings: fc.array(code, { maxLength: 2 }),
      })
      .map(({ product, ...rest }): CodeRow => ({
        ...rest,
        product: product === undefined ? undefined : `p${product}`,
      }));
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (each) => each.code, maxLength: 60 }), (rows) => {
        const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
        assert.deepEqual(decodeCodes(encodeCodes(rows)), sorted);
      }),
    );
  });

  const refused: [what: string, rows: CodeRow[], message: RegExp][] = [
    ['a code twice', [createRow('Aa'), createRow('Aa')], /"Aa": it is there twice/],
    ['a blank in a code', [createRow('A b')], /not spelled like a code/],
    ['an empty code', [createRow('')], /not spelled like a code/],
    ['a comma in a spelling', [createRow('Aa', { spellings: ['A,a'] })], /"A,a" is not spelled/],
    ['half a product version', [createRow('Aa', { reach: 0.5 })], /its reach is 0.5/],
    ['a product with a blank', [createRow('Aa', { product: 'a b' })], /like a product's id/],
  ];
  for (const [what, rows, message] of refused) {
    test(`does not carry ${what}`, () => {
      assert.throws(() => encodeCodes(rows), message);
    });
  }

  const good = encodeCodes(ROWS);
  const unreadable: [what: string, text: string, message: RegExp][] = [
    ['of another version', good.replace(' 2\n', ' 1\n'), /version "1".*reads version "2"/],
    ['without a version', good.replace(' 2\n', '\n'), /version ""/],
    ['that is a web page', '<!doctype html>\n<title>Not found</title>', /not a code file/],
    ['that is empty', '', /not a code file/],
    ['that is cut off', good.slice(0, good.lastIndexOf('\n')), /incomplete: 5 codes/],
    ['with too little advice', good.replace('nbaiuu', 'nbai'), /4 letters of advice/],
    ['with advice of another letter', good.replace('nbaiuu', 'nbaixu'), /its advice is unknown/],
    ['with a reach that is no number', good.replace(',3,', ',x,'), /"x" is not a reach/],
  ];
  for (const [what, text, message] of unreadable) {
    test(`is refused when it is one ${what}`, () => {
      assert.throws(
        () => decodeCodes(text),
        (error) => error instanceof CodeFileError && message.test(error.message),
      );
    });
  }
});
