import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProduct, groupByFamily } from '../../../src/catalogue/product.ts';
import { makeProductOf } from '../../support/made-content.ts';

const facts = makeProductOf('cvm', []);
const rows = [
  { what: 'neither', numbers: {}, urls: [] },
  {
    what: 'the China site',
    numbers: { documentation: '213' },
    urls: ['https://cloud.tencent.com/document/product/213'],
  },
  {
    what: 'both sites, the international first',
    numbers: { documentation: '213', documentationIntl: '214' },
    urls: [
      'https://www.tencentcloud.com/document/product/214',
      'https://cloud.tencent.com/document/product/213',
    ],
  },
];

for (const { what, numbers, urls } of rows) {
  test(`a product links to its documentation on ${what}`, () => {
    const { documentation } = createProduct({ ...facts, ...numbers }, new Map());
    assert.deepEqual(
      documentation.map(({ url }) => url),
      urls,
    );
  });
}

test('codes stand by family, those without a detail together and first', () => {
  assert.deepEqual(groupByFamily(['F', 'F.A', 'G.B', 'F.C.D', 'H']), [
    { family: undefined, codes: ['F', 'H'] },
    { family: 'F', codes: ['F.A', 'F.C.D'] },
    { family: 'G', codes: ['G.B'] },
  ]);
});
