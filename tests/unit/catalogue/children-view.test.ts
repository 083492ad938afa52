import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createChildrenView,
  groupByLetter,
  groupCodes,
  hasLetterPages,
} from '../../../src/catalogue/children-view.ts';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import type { Family } from '../../../src/catalogue/model.ts';
import {
  makeCodeFile,
  makeFamilyFile,
  makeNote,
  makeProductOf,
} from '../../support/made-content.ts';

/** The family `F` of the codes that products list. */
function makeFamily(products: Record<string, string[]>): Family {
  const { families } = createCatalogue(
    Object.entries(products).map(([id, details]) =>
      makeProductOf(
        id,
        details.map((detail) => `F.${detail}`),
      ),
    ),
    [makeFamilyFile('F')],
  );
  const family = families.get('F');
  assert.ok(family);
  return family;
}

/** So many details that begin with a word: `VpcA0`, `VpcA1`, … */
function makeDetails(word: string, amount: number): string[] {
  return Array.from({ length: amount }, (_, index) => `${word}${index}`);
}

test('a family without codes below it has no view of them', () => {
  const { families } = createCatalogue([makeProductOf('cvm', ['F'])], [makeCodeFile('F')]);
  const family = families.get('F');
  assert.ok(family);
  assert.equal(createChildrenView(family), undefined);
});

test('a family of up to 60 codes lists them all, a larger one has a page a letter', () => {
  const small = makeFamily({ cvm: makeDetails('Vpc', 60) });
  const large = makeFamily({ cvm: makeDetails('Vpc', 61) });
  assert.deepEqual([hasLetterPages(small), hasLetterPages(large)], [false, true]);
  assert.equal(createChildrenView(small)?.layout.kind, 'groups');
  assert.deepEqual(createChildrenView(large)?.layout, {
    kind: 'letters',
    letters: [{ letter: 'v', amount: 61 }],
  });
});

test('letters are in lower case and in order, whatever the case of the details', () => {
  const letters = groupByLetter(makeFamily({ cvm: ['Zone', 'addr', 'Area', '2Fa'] }).children);
  assert.deepEqual(
    [...letters].map(([letter, codes]) => [letter, codes.map(({ code }) => code)]),
    [
      ['2', ['F.2Fa']],
      ['a', ['F.Area', 'F.addr']],
      ['z', ['F.Zone']],
    ],
  );
});

test('codes that begin with the same word stand together, the word said once', () => {
  const groups = groupCodes(makeFamily({ cvm: ['VpcLimit', 'Vpc', 'VpcCIDR', 'Zone'] }).children);
  assert.deepEqual(groups, [
    {
      word: 'Vpc',
      codes: [
        { code: 'F.Vpc', rest: '' },
        { code: 'F.VpcCIDR', rest: 'CIDR' },
        { code: 'F.VpcLimit', rest: 'Limit' },
      ],
    },
    { word: 'Zone', codes: [{ code: 'F.Zone', rest: '' }] },
  ]);
});

test('of very many codes, large groups are split by the second word', () => {
  const details = [
    ...makeDetails('InstanceName', 20),
    ...makeDetails('InstanceType', 20),
    ...makeDetails('Zone', 161),
  ];
  const groups = groupCodes(makeFamily({ cvm: details }).children);
  assert.deepEqual(
    groups.filter(({ word }) => word.startsWith('Instance')).map(({ codes }) => codes.length),
    Array.from({ length: 40 }, () => 1),
  );
  assert.ok(groups.some(({ word }) => word === 'InstanceName0'));
});

test('up to 200 codes, one word is enough', () => {
  const details = [...makeDetails('Instance', 100), ...makeDetails('Zone', 100)];
  const instance = makeFamily({ cvm: details.map((detail) => detail.replace(/(\d+)/, 'No$1')) });
  assert.deepEqual(
    groupCodes(instance.children).map(({ word, codes }) => [word, codes.length]),
    [
      ['Instance', 100],
      ['Zone', 100],
    ],
  );
});

test('whatever the groups, word and rest together are the detail, and no code is lost', () => {
  const details = ['NOT_SUPPORT', 'Domain.UnExist', 'vpcId', 'A', ...makeDetails('Vpc', 220)];
  const { children } = makeFamily({ cvm: details });
  const shown = groupCodes(children).flatMap(({ word, codes }) =>
    codes.map(({ code, rest }) => [code, `F.${word}${rest}`]),
  );
  assert.deepEqual(shown.map(([code]) => code).sort(), children.map(({ code }) => code).sort());
  for (const [code, joined] of shown) assert.equal(joined, code);
});

test('the products that list most of the codes come first, each code counted once', () => {
  const view = createChildrenView(
    makeFamily({ vpc: ['A', 'B'], cbs: ['DbError'], cvm: ['DBError', 'DbError', 'C', 'B'] }),
  );
  assert.equal(view?.total, 4);
  assert.deepEqual(view.products, [
    { id: 'cvm', name: 'Product cvm', amount: 3 },
    { id: 'vpc', name: 'Product vpc', amount: 2 },
    { id: 'cbs', name: 'Product cbs', amount: 1 },
  ]);
});

test('no more than a dozen products are named', () => {
  const products = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`p${index}`, ['A']]),
  );
  assert.equal(createChildrenView(makeFamily(products))?.products.length, 12);
});

test('of a large family, the ten codes that most product versions return come first', () => {
  const others = makeDetails('Vpc', 30);
  const view = createChildrenView(makeFamily({ cvm: [...others, 'Wide'], cbs: ['Wide', 'Vpc7'] }));
  assert.equal(view?.widest.length, 10);
  assert.deepEqual(
    view.widest.slice(0, 2).map(({ code, retry }) => [code, retry]),
    [
      ['F.Vpc7', 'no'],
      ['F.Wide', 'no'],
    ],
  );
  assert.deepEqual(createChildrenView(makeFamily({ cvm: makeDetails('Vpc', 19) }))?.widest, []);
});

test('a large family tells how many of its details say what', () => {
  const details = makeDetails('Vpc', 30);
  const { families } = createCatalogue(
    [
      makeProductOf(
        'cvm',
        details.map((detail) => `F.${detail}`),
      ),
    ],
    [makeFamilyFile('F')],
    {
      readIdiom: (code) => ({
        idiom: code.endsWith('11') ? 'pair-not-found' : code.endsWith('1') ? 'not-found' : 'bare',
        isPhrase: code.endsWith('1'),
        subject: { kind: 'none', name: '', isPlural: false },
        words: [],
        rivals: [],
        text: makeNote(),
      }),
    },
  );
  const family = families.get('F');
  assert.ok(family);
  assert.deepEqual(createChildrenView(family)?.kinds, [{ words: 'not found', amount: 3 }]);
});
