import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  collectSpellings,
  compareCodePoints,
  sortNewestFirst,
  toActionAnchors,
  toSpellingKey,
} from '../../../src/catalogue/spellings.ts';
import { makeProduct, makeProductOf, makeVersion } from '../../support/made-content.ts';

describe('two spellings are one code if their keys are the same', () => {
  const rows = [
    ['FailedOperation.DBError', 'FailedOperation.DbError', true, 'they differ in letter case only'],
    ['InternalError.', 'InternalError', true, 'one has a dot too many'],
    ['internalerror.', 'InternalError', true, 'they differ in both'],
    ['InvalidParameter.Value', 'InvalidParameterValue', false, 'the dot makes a code of its own'],
    ['Failed.A.B', 'Failed.AB', false, 'an inner dot is no misprint'],
    ['NOT_SUPPORT', 'NOTSUPPORT', false, '"_" makes one, too'],
  ] as const;
  for (const [one, other, same, why] of rows) {
    test(`${one} and ${other}: ${same ? 'yes' : 'no'}, ${why}`, () => {
      assert.equal(toSpellingKey(one) === toSpellingKey(other), same);
    });
  }
});

describe('the address is the spelling', () => {
  const rows: { what: string; products: string[][]; spellings: string[] }[] = [
    {
      what: 'that most product versions return',
      products: [['F.DBError'], ['F.DbError'], ['F.DbError']],
      spellings: ['F.DbError', 'F.DBError'],
    },
    {
      what: 'that comes first in code-point order, on a tie',
      products: [['F.Dberror', 'F.DbError', 'F.DBError']],
      spellings: ['F.DBError', 'F.DbError', 'F.Dberror'],
    },
    {
      what: 'without the dot too many, however few return it',
      products: [['Internal.'], ['Internal.'], ['Internal']],
      spellings: ['Internal', 'Internal.'],
    },
  ];
  for (const { what, products, spellings } of rows) {
    test(what, () => {
      const groups = collectSpellings(
        products.map((codes, index) => makeProductOf(`p${index}`, codes)),
      );
      assert.deepEqual(
        [...groups.values()].map((group) => group.map(({ code }) => code)),
        [spellings],
      );
    });
  }
});

test('the reach counts product versions, not actions', () => {
  const groups = collectSpellings([
    makeProduct('one', [
      makeVersion('2020-01-01', { DoIt: ['F.A'], UndoIt: ['F.A'] }),
      makeVersion('2021-01-01', { DoIt: ['F.A'] }),
    ]),
    makeProduct('two', [makeVersion('2020-01-01', {}, ['F.A'])]),
  ]);
  assert.equal(groups.get('f.a')?.[0]?.reach, 3);
});

test('a use names the product once, its versions from the newest, and counts actions once', () => {
  const groups = collectSpellings([
    makeProduct('cvm', [
      makeVersion('2017-03-12', { DoIt: ['F.A'], UndoIt: ['F.A', 'F.B'] }),
      makeVersion('2020-01-01', { DoIt: ['F.A'] }),
    ]),
  ]);
  assert.deepEqual(groups.get('f.a')?.[0]?.uses, [
    {
      product: { id: 'cvm', name: 'Product cvm', category: 'Made up' },
      versions: [
        { version: '2020-01-01', actions: [{ name: 'DoIt', anchor: 'DoIt' }] },
        {
          version: '2017-03-12',
          actions: [
            { name: 'DoIt', anchor: '2017-03-12-DoIt' },
            { name: 'UndoIt', anchor: 'UndoIt' },
          ],
        },
      ],
      actionCount: 2,
    },
  ]);
});

test('a code that no action names is used by the version all the same', () => {
  const groups = collectSpellings([
    makeProduct('cvm', [makeVersion('2020-01-01', { DoIt: [] }, ['F.A'])]),
  ]);
  const [use] = groups.get('f.a')?.[0]?.uses ?? [];
  assert.deepEqual(use?.versions, [{ version: '2020-01-01', actions: [] }]);
  assert.equal(use.actionCount, 0);
});

test('a code that is both named by an action and left over is one occurrence', () => {
  const groups = collectSpellings([
    makeProduct('cvm', [makeVersion('2020-01-01', { DoIt: ['F.A'] }, ['F.A'])]),
  ]);
  assert.equal(groups.get('f.a')?.[0]?.reach, 1);
});

test('products stand by their names', () => {
  const products = ['vpc', 'cvm', 'cbs'].map((id) => makeProductOf(id, ['F.A']));
  const uses = collectSpellings(products).get('f.a')?.[0]?.uses ?? [];
  assert.deepEqual(
    uses.map(({ product }) => product.id),
    ['cbs', 'cvm', 'vpc'],
  );
});

test('an action in two versions has two anchors, and the newest version the bare name', () => {
  const product = makeProduct('cvm', [
    makeVersion('2017-03-12', { DoIt: [], OldOnly: [] }),
    makeVersion('2020-01-01', { DoIt: [], NewOnly: [] }),
  ]);
  assert.deepEqual(Object.fromEntries(toActionAnchors(product)), {
    '2020-01-01 DoIt': 'DoIt',
    '2020-01-01 NewOnly': 'NewOnly',
    '2017-03-12 DoIt': '2017-03-12-DoIt',
    '2017-03-12 OldOnly': 'OldOnly',
  });
});

test('versions come from the newest, and what is sorted stays as it was', () => {
  const versions = [{ version: '2017-03-12' }, { version: '2020-01-01' }];
  assert.deepEqual(
    sortNewestFirst(versions).map(({ version }) => version),
    ['2020-01-01', '2017-03-12'],
  );
  assert.equal(versions[0]?.version, '2017-03-12');
});

test('code points decide an order, not a language: capitals come before small letters', () => {
  assert.deepEqual(['b', 'a', 'B', '_', 'A'].sort(compareCodePoints), ['A', 'B', '_', 'a', 'b']);
  assert.equal(compareCodePoints('a', 'a'), 0);
});
