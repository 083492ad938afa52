import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProductFacts } from '../../../src/schemas/facts.ts';
import { compareCatalogues, formatChanges } from '../../../src/refresh/compare-catalogues.ts';
import { mergeCatalogue } from '../../../src/refresh/merge-catalogue.ts';
import type { Checkout, Site } from '../../../src/refresh/read-checkout.ts';
import { createProduct } from './sdk-fixture.ts';

type Actions = Record<string, string[]>;

/** A checkout of products of the version 2030-01-02. */
function createCheckout(
  site: Site,
  products: Record<string, Actions>,
  further: string[] = [],
): Checkout {
  return {
    site,
    warnings: [],
    versions: Object.entries(products).map(([product, actions]) => ({
      product,
      version: '2030-01-02',
      actions: new Map(Object.entries(actions).map(([name, codes]) => [name, new Set(codes)])),
      codes: new Set([...Object.values(actions).flat(), ...further]),
    })),
  };
}

function toCatalogue(...products: ProductFacts[]): Map<string, ProductFacts> {
  return new Map(products.map((product) => [product.id, product]));
}

test('a version has the sites, actions and codes that the refreshed SDKs and the other site list', () => {
  const rows: {
    sentence: string;
    before: [sites: Site[], actions: Actions] | undefined;
    cn?: Actions;
    intl?: Actions;
    isCnRead?: boolean;
    after: [sites: Site[], actions: Actions] | undefined;
  }[] = [
    {
      sentence: 'its only site replaces what was there',
      before: [['cn'], { Land: ['A', 'B'], Leave: ['C'] }],
      cn: { Land: ['B', 'D'] },
      after: [['cn'], { Land: ['B', 'D'] }],
    },
    {
      sentence: 'two sites are united, sorted',
      before: [['cn', 'intl'], { Old: ['Z'] }],
      cn: { Land: ['C', 'A'] },
      intl: { Dock: [], Land: ['B', 'A'] },
      after: [['cn', 'intl'], { Dock: [], Land: ['A', 'B', 'C'] }],
    },
    {
      sentence: 'what the other site may list is kept',
      before: [['cn', 'intl'], { Land: ['A'], Leave: ['C'] }],
      cn: { Land: ['B'] },
      after: [['cn', 'intl'], { Land: ['A', 'B'], Leave: ['C'] }],
    },
    {
      sentence: 'a version only of the other site stays as it is',
      before: [['intl'], { Land: ['A'] }],
      isCnRead: true,
      after: [['intl'], { Land: ['A'] }],
    },
    {
      sentence: 'a site that no longer lists a shared version is taken from it',
      before: [['cn', 'intl'], { Land: ['A'] }],
      isCnRead: true,
      after: [['intl'], { Land: ['A'] }],
    },
    {
      sentence: 'a site that newly lists the version is added',
      before: [['cn'], { Land: ['A'] }],
      intl: { Land: ['B'] },
      after: [['cn', 'intl'], { Land: ['A', 'B'] }],
    },
    {
      sentence: 'what no site lists any more goes',
      before: [['cn'], { Land: ['A'] }],
      isCnRead: true,
      after: undefined,
    },
  ];
  for (const { sentence, before, cn, intl, isCnRead, after } of rows) {
    const catalogue =
      before === undefined ? new Map() : toCatalogue(createProduct('moonbase', ...before));
    const checkouts = [
      ...(cn === undefined ? [] : [createCheckout('cn', { moonbase: cn })]),
      ...(intl === undefined ? [] : [createCheckout('intl', { moonbase: intl })]),
      ...(isCnRead === true ? [createCheckout('cn', {})] : []),
    ];
    const expected = after === undefined ? undefined : createProduct('moonbase', ...after);
    const found = mergeCatalogue(catalogue, checkouts).get('moonbase');
    assert.deepEqual(found, expected, sentence);
    assert.deepEqual(
      mergeCatalogue(catalogue, checkouts.toReversed()).get('moonbase'),
      expected,
      `${sentence}, whatever the order of the folders`,
    );
    assert.deepEqual(
      Object.keys(found?.versions[0]?.actions ?? {}),
      Object.keys(after?.[1] ?? {}),
      `${sentence}: actions must be sorted`,
    );
  }
});

test('codes of errors.go that no action of either site names are unattributed', () => {
  const after = mergeCatalogue(new Map(), [
    createCheckout('cn', { moonbase: { Land: ['A'] } }, ['C', 'B']),
    createCheckout('intl', { moonbase: { Land: ['B'] } }, ['D', 'A']),
  ]);
  assert.deepEqual(after.get('moonbase')?.versions[0]?.unattributed, ['C', 'D']);
});

test('a new product gets a provisional name and asks for a better one', () => {
  const rows = [
    ['moonbase', 'Moonbase'],
    ['mnb', 'MNB'],
  ] as const;
  for (const [id, name] of rows) {
    const product = mergeCatalogue(new Map(), [createCheckout('cn', { [id]: { Land: [] } })]).get(
      id,
    );
    assert.deepEqual(
      { name: product?.name, category: product?.category, nameSource: product?.nameSource },
      { name, category: 'Uncategorised', nameSource: 'inferred' },
    );
  }
});

test('products come out in the order of their ids', () => {
  const after = mergeCatalogue(toCatalogue(createProduct('b', ['intl'], { Land: [] })), [
    createCheckout('cn', { c: { Land: [] }, a: { Land: [] } }),
  ]);
  assert.deepEqual([...after.keys()], ['a', 'b', 'c']);
});

test('changes are told once each, in a stable order', () => {
  const before = toCatalogue(
    createProduct('moonbase', ['cn'], { Land: ['A', 'B'], Leave: ['C'] }),
    createProduct('oldbase', ['cn'], { Land: ['E'] }),
  );
  const after = mergeCatalogue(before, [
    createCheckout('cn', { moonbase: { Dock: ['F'], Land: ['B', 'D'] } }, ['G']),
    createCheckout('intl', { moonbase: { Land: ['B'] }, newbase: { Land: ['A'] } }),
  ]);
  assert.deepEqual(formatChanges(compareCatalogues(before, after)), [
    'Products: 1 came, 1 went',
    '  + newbase',
    '  - oldbase',
    'Versions: 1 came, 1 went',
    '  + newbase 2030-01-02',
    '  - oldbase 2030-01-02',
    'Sites of versions: 1 changed',
    '  moonbase 2030-01-02',
    '    + intl',
    'Actions: 1 came, 1 went',
    '  + moonbase 2030-01-02 Dock',
    '  - moonbase 2030-01-02 Leave',
    'Codes of the whole catalogue: 3 came, 2 went',
    '  + D',
    '  + F',
    '  + G',
    '  - C',
    '  - E',
    'Codes of actions: 2 changed',
    '  moonbase 2030-01-02 (no action)',
    '    + G',
    '  moonbase 2030-01-02 Land',
    '    + D',
    '    - A',
  ]);
  assert.deepEqual(formatChanges(compareCatalogues(after, after)), []);
});
