/** The languages of the interface: each has all words, and each word is found where it stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { holes } from '../../../src/words/holes.ts';
import { words as id } from '../../../src/words/id/index.ts';
import { words as ja } from '../../../src/words/ja/index.ts';
import { words as ko } from '../../../src/words/ko/index.ts';
import { words as pt } from '../../../src/words/pt/index.ts';
import { english, type Hole } from '../../../src/words/translation.ts';
import { createTranslator } from '../../../src/words/translator.ts';
import { words as zh } from '../../../src/words/zh-Hans/index.ts';

type Func = (...values: readonly unknown[]) => string;

interface Leaf {
  path: string;
  english: string | Func;
  other: string | Func;
  holes: readonly Hole[];
}

/** Each word of a table beside the English one. */
function listLeaves(from: unknown, to: unknown, shapes: unknown, path: string): Leaf[] {
  if (typeof to === 'object' && to !== null) {
    return Object.entries(to).flatMap(([key, words]) =>
      listLeaves(getKey(from, key), words, getKey(shapes, key), `${path}.${key}`),
    );
  }
  return [{ path, english: from, other: to, holes: shapes ?? [] } as Leaf];
}

function getKey(table: unknown, key: string): unknown {
  return (table as Record<string, unknown> | undefined)?.[key];
}

/** The paths of a table in their order; of those that another table has, too, where that is given. */
function listPaths(table: unknown, within: unknown = table, path = ''): string[] {
  if (typeof table !== 'object' || table === null) return [path];
  return Object.entries(table)
    .filter(([key]) => getKey(within, key) !== undefined)
    .flatMap(([key, words]) => listPaths(words, getKey(within, key), `${path}.${key}`));
}

/** Names, terms of the API, and what stands between names. */
const sameEverywhere =
  /^(?:Go|tccli|Tencent Cloud|API 2\.0|Code|Message|RequestIds?|Action|Actions|)$/;

const samples: Record<Hole, fc.Arbitrary<unknown>> = {
  number: fc.oneof(fc.constantFrom(0, 1, 2, 21, 1000, 12_250), fc.nat(9_999_999)),
  text: fc.constantFrom('AuthFailure.SignatureFailure', 'Cloud Log Service', 'a', '$&'),
  name: fc.constantFrom('2017-03-12', 'cvm'),
  words: fc.constantFrom('5', '1,204'),
  day: fc.constantFrom('2026-08-21', '2025-01-01', '2024-02-29'),
  time: fc.constantFrom('10:31:07', '2026-11-24 10:31:07.118'),
  list: fc.uniqueArray(fc.constantFrom('A.B', 'C', 'D.E', 'F'), { minLength: 1 }),
  'list of names': fc.uniqueArray(fc.constantFrom('A.B', 'C', 'D.E', 'F'), { minLength: 1 }),
  'list of words': fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { minLength: 1 }),
  secrets: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom('secret-id', 'secret-key', 'signature', 'token', 'password', 'phone'),
      count: fc.constantFrom(1, 2),
    }),
    { minLength: 1, selector: ({ kind }) => kind },
  ),
};

for (const [tag, table] of Object.entries({ 'zh-Hans': zh, ja, ko, pt, id })) {
  describe(tag, () => {
    const translate = createTranslator(english, table, holes);
    const leaves = listLeaves(english, table, holes, tag);

    test('no word is left in English by oversight', () => {
      const same = leaves
        .filter(({ english, other }) => typeof other === 'string' && english === other)
        .filter(({ other }) => !sameEverywhere.test(String(other)))
        .map(({ path }) => path)
        .filter((path) => !/sdksPrintHint|placeholder|Placeholder/.test(path));
      assert.deepEqual(same, []);
    });

    test('words come in the order of the English ones, to be read beside them', () => {
      assert.deepEqual(listPaths(table), listPaths(english, table));
    });

    test('each English text leads to its translation', () => {
      const lost = leaves.flatMap(({ path, english, other }) =>
        typeof english !== 'string' || english === '' || translate(english) === String(other).trim()
          ? []
          : [`${path}: ${english} → ${String(translate(english))}`],
      );
      assert.deepEqual(lost, [], 'Texts that are one in English must have one translation');
    });

    test('backticks stand around the same names', () => {
      const names = (text: string) => (text.match(/`[^`]*`/g) ?? []).toSorted();
      for (const { path, english, other } of leaves) {
        if (typeof english !== 'string' || typeof other !== 'string') continue;
        assert.deepEqual(names(other), names(english), path);
      }
    });

    for (const { path, english, other, holes } of leaves) {
      if (typeof english !== 'function' || typeof other !== 'function') continue;
      const inOrder = holes.map((hole) => samples[hole]);
      test(`${path} keeps what stands in it`, () => {
        fc.assert(
          fc.property(fc.tuple(...inOrder), (values) => {
            const text = english(...values);
            if (!/\p{L}/u.test(text.replace('A.B', ''))) return;
            assert.equal(translate(text), other(...values), text);
          }),
          { numRuns: 60 },
        );
      });
    }
  });
}
