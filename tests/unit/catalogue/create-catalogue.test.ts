import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { toPlainText } from '../../../src/catalogue/prose.ts';
import {
  makeCodeFile,
  makeCommonFile,
  makeFamilyFile,
  makeProduct,
  makeProductOf,
  makeVersion,
} from '../../support/made-content.ts';

test('every code that a product lists has an entry, in code-point order', () => {
  const { entries } = createCatalogue(
    [makeProductOf('cvm', ['F.B', 'F.a', 'F']), makeProductOf('vpc', ['F.A2'])],
    [makeFamilyFile('F')],
  );
  assert.deepEqual([...entries.keys()], ['F', 'F.A2', 'F.B', 'F.a']);
});

test('spellings that differ in letter case share an entry and its address', () => {
  const { entries, addresses } = createCatalogue(
    [makeProductOf('cvm', ['F.DBError', 'F.DbError']), makeProductOf('vpc', ['F.DbError'])],
    [makeFamilyFile('F')],
  );
  assert.deepEqual([...entries.keys()], ['F.DbError']);
  assert.equal(addresses.get('F.DBError'), 'F.DbError');
  assert.equal(addresses.get('F.DbError'), 'F.DbError');
  assert.equal(entries.get('F.DbError')?.reach, 3);
});

test('a trailing dot is the family, misprinted', () => {
  const { entries, addresses } = createCatalogue(
    [makeProductOf('cvm', ['F.', 'F'])],
    [makeCodeFile('F')],
  );
  assert.deepEqual([...entries.keys()], ['F']);
  assert.equal(addresses.get('F.'), 'F');
});

test('a common code that no product lists has an entry that nobody returns', () => {
  const { entries } = createCatalogue([], [makeCommonFile('NoSuchProduct')]);
  const entry = entries.get('NoSuchProduct');
  assert.deepEqual(entry?.spellings, [{ code: 'NoSuchProduct', uses: [], reach: 0 }]);
  assert.equal(entry.reach, 0);
  assert.equal(entry.scope, 'common');
});

test('a family’s note alone makes no entry', () => {
  const { entries, families } = createCatalogue(
    [makeProductOf('cvm', ['F.A'])],
    [makeFamilyFile('F')],
  );
  assert.deepEqual([...entries.keys()], ['F.A']);
  assert.equal(families.get('F')?.entry, undefined);
  assert.ok(families.get('F')?.note);
});

test('families that differ in letter case become one, named as most of its codes name it', () => {
  const { entries, families } = createCatalogue(
    [makeProductOf('cvm', ['DBError.A', 'DbError.B', 'DbError.C'])],
    [makeFamilyFile('DbError')],
  );
  assert.deepEqual([...families.keys()], ['DbError']);
  assert.equal(entries.get('DBError.A')?.family, 'DbError');
  assert.deepEqual(
    families.get('DbError')?.children.map(({ code }) => code),
    ['DBError.A', 'DbError.B', 'DbError.C'],
  );
});

test('on a tie, a family is named by the first name in code-point order', () => {
  const { families } = createCatalogue(
    [makeProductOf('cvm', ['Dberror.B', 'DBError.A'])],
    [makeFamilyFile('DBError')],
  );
  assert.deepEqual([...families.keys()], ['DBError']);
});

test('a code with two dots is of the family before the first', () => {
  const { entries, families } = createCatalogue(
    [makeProductOf('cvm', ['F.Domain.UnExist', 'F.Domain'])],
    [makeFamilyFile('F')],
  );
  assert.deepEqual([...families.keys()], ['F']);
  assert.equal(entries.get('F.Domain.UnExist')?.detail, 'Domain.UnExist');
});

test('a code rests on its own explanation, and without one on its family’s note', () => {
  const { entries } = createCatalogue(
    [makeProductOf('cvm', ['F.A', 'F.B'])],
    [
      makeCodeFile('F.A', { summary: 'Written for A.' }),
      makeFamilyFile('F', { summary: 'True of every F.' }),
    ],
  );
  const toBasis = (code: string) => {
    const reading = entries.get(code)?.reading;
    return reading && [reading.basis, toPlainText(reading.answer.summary)];
  };
  assert.deepEqual(toBasis('F.A'), ['written', 'Written for A.']);
  assert.deepEqual(toBasis('F.B'), ['family', 'True of every F.']);
});

test('an explanation serves all spellings, also where only their case is that of the file', () => {
  const { entries } = createCatalogue(
    [makeProductOf('cvm', ['F.DBError', 'F.DbError']), makeProductOf('vpc', ['F.DbError'])],
    [makeCodeFile('F.DbError')],
  );
  assert.equal(entries.get('F.DbError')?.reading.basis, 'written');
});

test('names in an explanation link to pages, but none to its own', () => {
  const { entries } = createCatalogue(
    [makeProductOf('cvm', ['F.A', 'F.B'])],
    [makeCodeFile('F.A', { summary: 'Not `F.B`, but `F.A`, by `DoIt`.' }), makeCodeFile('F.B')],
  );
  assert.deepEqual(entries.get('F.A')?.reading.answer.summary, [
    { kind: 'text', text: 'Not ' },
    { kind: 'code', text: 'F.B', code: 'F.B' },
    { kind: 'text', text: ', but ' },
    { kind: 'name', text: 'F.A' },
    { kind: 'text', text: ', by ' },
    { kind: 'name', text: 'DoIt' },
    { kind: 'text', text: '.' },
  ]);
});

test('a place in the table of common codes is only for those of the response page', () => {
  const { entries } = createCatalogue(
    [],
    [
      makeCommonFile('Near', { list: 'responses', group: 'caller' }),
      makeCommonFile('Far', { list: 'further', group: 'caller' }),
    ],
  );
  assert.equal(entries.get('Near')?.commonGroup, 'caller');
  assert.equal(entries.get('Far')?.commonGroup, undefined);
});

test('products stand by id, with their codes under the addresses', () => {
  const { products } = createCatalogue(
    [
      makeProductOf('vpc', ['F.DbError']),
      makeProduct('cvm', [
        makeVersion('2017-03-12', { DoIt: ['F.DBError'] }),
        makeVersion('2020-01-01', { DoIt: ['F.DbError'], UndoIt: [] }, ['F.Left']),
      ]),
    ],
    [makeFamilyFile('F')],
  );
  assert.deepEqual([...products.keys()], ['cvm', 'vpc']);
  const cvm = products.get('cvm');
  assert.deepEqual(cvm?.codes, ['F.DbError', 'F.Left']);
  assert.equal(cvm.actionCount, 2);
  assert.deepEqual(
    cvm.versions.map(({ version, actions, unattributed }) => ({ version, actions, unattributed })),
    [
      {
        version: '2020-01-01',
        actions: [
          { name: 'DoIt', anchor: 'DoIt', codes: [{ spelling: 'F.DbError', code: 'F.DbError' }] },
          { name: 'UndoIt', anchor: 'UndoIt', codes: [] },
        ],
        unattributed: [{ spelling: 'F.Left', code: 'F.Left' }],
      },
      {
        version: '2017-03-12',
        actions: [
          {
            name: 'DoIt',
            anchor: '2017-03-12-DoIt',
            codes: [{ spelling: 'F.DBError', code: 'F.DbError' }],
          },
        ],
        unattributed: [],
      },
    ],
  );
});

test('actions are counted in each version that has them', () => {
  const { actionCount } = createCatalogue(
    [
      makeProduct('cvm', [
        makeVersion('2017-03-12', { DoIt: ['F.A'] }),
        makeVersion('2020-01-01', { DoIt: [], UndoIt: [] }),
      ]),
    ],
    [makeFamilyFile('F')],
  );
  assert.equal(actionCount, 3);
});
