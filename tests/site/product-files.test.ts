/** The files of products, and the JSON Schemas that are published with the files for programs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesFileSchema, codesVersion } from '../../src/catalogue/machine/codes-file.ts';
import {
  productFileSchema,
  productVersion,
  type ProductFile,
} from '../../src/catalogue/machine/product-file.ts';
import { createJsonSchema } from '../../src/catalogue/machine/published-schema.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import {
  codesJson,
  codesSchemaFile,
  productSchemaFile,
  toProductJsonAddress,
} from '../../src/naming/addresses.ts';
import { words } from '../../src/words/index.ts';
import { assertNone, files, getSize, readSiteFile, toPath } from '../support/built-site.ts';
import { findDeadLinks, toPublishedTarget } from '../support/published-links.ts';

const { products } = readContent();
const paths = products.map(({ id }) => toPath(toProductJsonAddress(id)));
const { schemas } = words.machines;

function readJson(path: string): unknown {
  return JSON.parse(readSiteFile(path));
}

/** Each action with the codes that it can return, as the facts spell them. */
function readActions({ versions, codes }: ProductFile) {
  const toSpellings = (indexes: readonly number[]) =>
    indexes.map((index) => codes[index]?.spelling ?? `no code ${index}`);
  return versions.map(({ version, actions, unattributed }) => ({
    version,
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, indexes]) => [name, toSpellings(indexes)]),
    ),
    unattributed: toSpellings(unattributed),
  }));
}

test('every product has its file, and no other file is there', () => {
  const found = [...files].filter((path) => /^products\/[^/]+\.json$/.test(path));
  assert.deepEqual(found.sort(), paths.toSorted());
});

test('each file fits the published schema, and says what the facts say', () => {
  const wrong = products.flatMap((facts) => {
    const path = toPath(toProductJsonAddress(facts.id));
    const { success, data, error } = productFileSchema.safeParse(readJson(path));
    if (!success) return [`${path}: ${error.message}`];
    const expected = facts.versions
      .map(({ version, actions, unattributed }) => ({ version, actions, unattributed }))
      .sort((one, other) => (one.version < other.version ? 1 : -1));
    try {
      assert.equal(data.id, facts.id);
      assert.deepEqual(readActions(data), expected);
      return [];
    } catch (caught) {
      return [`${path}: ${caught instanceof Error ? caught.message : String(caught)}`];
    }
  });
  assertNone(wrong, 'Programs rely on src/catalogue/machine/product-file.ts:');
});

test('every address in a file of a product exists', () => {
  const dead = paths.flatMap((path) => {
    const { schema, url, codes } = productFileSchema.parse(readJson(path));
    return findDeadLinks([schema, url, ...codes.map((code) => code.url)], path);
  });
  assertNone(dead, 'These lead to no file:');
});

test('the files of all products are small and compact', () => {
  const size = paths.reduce((sum, path) => sum + getSize(path), 0);
  assert.ok(size < 4_000_000, `They have ${(size / 1e6).toFixed(1)} MB together`);
  const spaced = paths.filter((path) => readSiteFile(path).includes('\n'));
  assertNone(spaced, 'These have line breaks:');
});

const published = [
  { file: codesSchemaFile, schema: codesFileSchema, title: schemas.codes, version: codesVersion },
  {
    file: productSchemaFile,
    schema: productFileSchema,
    title: schemas.product,
    version: productVersion,
  },
];

for (const { file, schema, title, version } of published) {
  test(`${file} is the schema by which the site is tested`, () => {
    const found = readJson(toPath(file));
    assert.ok(typeof found === 'object' && found !== null && '$id' in found);
    const url = String(found.$id);
    assert.deepEqual(found, createJsonSchema(schema, { url, title, version }));
    assertNone(findDeadLinks([url], toPath(file)), 'The schema names itself wrongly:');
  });
}

test('codes.json names its schema, and every address in it exists', () => {
  const path = toPath(codesJson);
  const { schema, codes } = codesFileSchema.parse(readJson(path));
  const target = toPublishedTarget(schema, path);
  assert.ok(target.kind === 'site' && target.path === toPath(codesSchemaFile));
  const links = codes.map(({ url }) => url);
  assertNone(findDeadLinks([schema, ...links], path), 'These lead to no file:');
});
