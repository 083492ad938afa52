import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { productSchema } from '../../src/schemas/facts.ts';
import { formatProduct } from '../../src/refresh/format-product.ts';
import { toSortedList } from '../../src/refresh/identifiers.ts';

const folder = 'content/catalogue';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** The number of the first line that differs. */
function findDifference(one: string, other: string): number {
  const others = other.split('\n');
  return one.split('\n').findIndex((line, index) => line !== others[index]) + 1;
}

test('the catalogue is there', () => {
  assert.ok(files.length > 0, `${folder} has no .json file: run the tests in the project's folder`);
});

test('each file is, byte for byte, as `npm run catalogue` writes it', () => {
  const wrong = files.flatMap(({ name, text }) => {
    const written = formatProduct(productSchema.parse(JSON.parse(text)));
    return written === text ? [] : [`${folder}/${name}:${findDifference(text, written)}`];
  });
  assert.deepEqual(wrong, [], 'Give these lines the form of their neighbours: an action a line');
});

test('versions, actions and codes stand in code-point order', () => {
  const wrong = files.flatMap(({ name, text }) => {
    const { versions } = productSchema.parse(JSON.parse(text));
    const lists = [
      versions.map(({ version }) => version),
      ...versions.flatMap(({ sites, unattributed, actions }) => [
        sites,
        unattributed,
        Object.keys(actions),
        ...Object.values(actions),
      ]),
    ];
    const unsorted = lists.filter((list) => list.join() !== toSortedList(list).join());
    return unsorted.map((list) => `${folder}/${name}: ${list.join(', ').slice(0, 80)}`);
  });
  assert.deepEqual(wrong, [], 'Sort these lists, so that a refresh changes only what has changed');
});

test('no key stands twice in a file, such as an action in a version', () => {
  const wrong = files.flatMap(({ name, text }) =>
    parseDocument(text, { uniqueKeys: true, prettyErrors: true }).errors.map(
      ({ message, linePos }) =>
        `${folder}/${name}:${linePos?.[0].line ?? '?'} ${message.split('\n')[0] ?? ''}`,
    ),
  );
  assert.deepEqual(wrong, [], 'Unite the two entries: JSON silently keeps only the last');
});
