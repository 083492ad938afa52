/** The catalogue as a whole: what is counted here is what the pages are built from. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCodeViews } from '../../src/catalogue/code-view.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { catalogue } from '../../src/catalogue/site-catalogue.ts';
import { toLettersKey } from '../../src/naming/code-name.ts';

const facts = readContent().products;
const entries = [...catalogue.entries.values()];

/** All codes as products list them, spelled as they are there. */
const listed = new Set(
  facts.flatMap(({ versions }) =>
    versions.flatMap(({ actions, unattributed }) => [
      ...unattributed,
      ...Object.values(actions).flat(),
    ]),
  ),
);

describe('the facts of 2026-08-21 are all there', () => {
  const counts: [what: string, found: number, expected: number][] = [
    ['products', catalogue.products.size, 272],
    [
      'product versions',
      [...catalogue.products.values()].reduce((sum, { versions }) => sum + versions.length, 0),
      312,
    ],
    ['actions', catalogue.actionCount, 16_075],
    ['codes, as they are spelled', listed.size, 12_268],
    [
      'pages whose code is spelled in more than one letter case',
      entries.filter(
        ({ spellings }) => spellings.filter(({ code }) => !code.endsWith('.')).length > 1,
      ).length,
      46,
    ],
    ['spellings with a dot too many', [...listed].filter((code) => code.endsWith('.')).length, 4],
  ];
  for (const [what, found, expected] of counts) {
    test(`${expected} ${what}`, () => {
      assert.equal(
        found,
        expected,
        'If "npm run catalogue" brought newer facts, write the new number here. If not, facts were lost.',
      );
    });
  }
});

test('every code that a product lists has an address, and an entry there', () => {
  const lost = [...listed].filter((code) => {
    const address = catalogue.addresses.get(code);
    return address === undefined || !catalogue.entries.has(address);
  });
  assert.deepEqual(lost, [], 'These codes would have no page: see src/catalogue/spellings.ts');
});

test('a spelling and its address have the same letters', () => {
  const wrong = [...catalogue.addresses].filter(
    ([spelling, address]) => toLettersKey(spelling) !== toLettersKey(address),
  );
  assert.deepEqual(wrong, [], 'Only letter case and a dot at the end may differ');
});

test('no page’s address ends with a dot, which some disks and hosts drop', () => {
  assert.deepEqual(
    createCodeViews(catalogue).filter(({ code }) => code.endsWith('.')),
    [],
  );
});

test('no two pages have addresses that differ in letter case only', () => {
  const pages = Map.groupBy(createCodeViews(catalogue), ({ code }) => code.toLowerCase());
  const twins = [...pages.values()].filter(({ length }) => length > 1);
  assert.deepEqual(
    twins.map((views) => views.map(({ code }) => code)),
    [],
    'On a case-insensitive disk one overwrites the other',
  );
});

test('every page leads on only to pages that there are', () => {
  const views = createCodeViews(catalogue);
  const pages = new Set(views.map(({ code }) => code));
  const lost = views.flatMap(({ code, parent, previous, next, related }) =>
    [parent, previous, next, ...related.map((one) => one.code)]
      .filter((target) => target !== undefined && !pages.has(target))
      .map((target) => `${code}: ${target}`),
  );
  assert.deepEqual(lost, [], 'A family needs a note, or to be a code, to have a page');
});

test('the actions of a product have different anchors', () => {
  const wrong = [...catalogue.products.values()].flatMap(({ id, versions }) => {
    const anchors = versions.flatMap(({ actions }) => actions.map(({ anchor }) => anchor));
    return new Set(anchors).size === anchors.length ? [] : [id];
  });
  assert.deepEqual(wrong, [], 'A link to the action would lead to the first only');
});

test('no anchor of an action is the id of a part of its page', () => {
  const parts = /^(?:content|codes|actions-.*)$/;
  const wrong = [...catalogue.products.values()].flatMap(({ id, versions }) =>
    versions.flatMap(({ actions }) =>
      actions.filter(({ anchor }) => parts.test(anchor)).map(({ anchor }) => `${id}#${anchor}`),
    ),
  );
  assert.deepEqual(wrong, [], 'The two would have one id: see src/pages/products/[id].astro');
});
