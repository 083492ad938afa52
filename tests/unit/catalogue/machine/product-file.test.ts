import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../../src/catalogue/create-catalogue.ts';
import {
  createProductFile,
  productFileSchema,
  productVersion,
} from '../../../../src/catalogue/machine/product-file.ts';
import { createJsonSchema } from '../../../../src/catalogue/machine/published-schema.ts';
import {
  makeFamilyFile,
  makeProduct,
  makeProductOf,
  makeVersion,
} from '../../../support/made-content.ts';

const facts = makeProduct('cvm', [
  makeVersion('2020-01-01', { DoIt: ['F.DBError', 'F.A'] }),
  makeVersion('2021-01-01', { Other: ['F.A'], None: [] }, ['F.C']),
]);
const catalogue = createCatalogue(
  [facts, makeProductOf('vpc', ['F.DbError']), makeProductOf('yun', ['F.DbError'])],
  [makeFamilyFile('F')],
);
const product = catalogue.products.get('cvm');
assert.ok(product);
const file = createProductFile(product, '2030-01-01', {
  schema: '/schemas/product.json',
  url: '/products/cvm/',
  toCodeUrl: (code) => `/errors/${code}/`,
});

test('a code stands once, as the product spells it, with the page of its address', () => {
  assert.deepEqual(file.codes, [
    { spelling: 'F.A', url: '/errors/F.A/' },
    { spelling: 'F.C', url: '/errors/F.C/' },
    { spelling: 'F.DBError', url: '/errors/F.DbError/' },
  ]);
});

test('versions come newest first, and their actions name codes by index', () => {
  assert.deepEqual(file.versions, [
    {
      version: '2021-01-01',
      sites: ['cn'],
      actions: { None: [], Other: [0] },
      unattributed: [1],
    },
    { version: '2020-01-01', sites: ['cn'], actions: { DoIt: [2, 0] }, unattributed: [] },
  ]);
});

test('the file fits its schema, and a field too many does not', () => {
  assert.deepEqual(productFileSchema.parse(file), file);
  assert.equal(productFileSchema.safeParse({ ...file, more: 1 }).success, false);
});

test('the published schema names itself and its version, and describes every field', () => {
  const schema = createJsonSchema(productFileSchema, {
    url: '/schemas/product.json',
    title: 'A product',
    version: productVersion,
  });
  assert.equal(schema['$id'], '/schemas/product.json');
  assert.equal(schema['version'], productVersion);
  const { properties } = schema;
  assert.ok(typeof properties === 'object' && properties !== null);
  assert.deepEqual(Object.keys(properties), Object.keys(productFileSchema.shape));
  for (const [name, field] of Object.entries(properties)) {
    assert.ok('description' in Object(field), `${name} is not described`);
  }
});
