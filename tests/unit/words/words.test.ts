/** The words of the interface: those that count, and those that outside checks rely on. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { words } from '../../../src/words/index.ts';

const { site } = words;

describe('names on screen that outside checks use', () => {
  const rows: [found: string, fixed: string][] = [
    [site.name, 'API 3.0 errors'],
    [site.unofficial, 'unofficial'],
    [words.decoder.label, 'Paste a response, an exception or a log'],
    [words.decoder.region, 'Decoded'],
    [words.search.field, 'Search codes and guides'],
    [words.search.results, 'Results'],
    [site.entry.whatItMeans, 'What it means'],
    [site.entry.howToFixIt, 'How to fix it'],
    [site.entry.canIRetry, 'Can I retry?'],
    [site.entry.exampleResponse, 'Example response'],
    [site.entry.returnedBy, 'Returned by'],
    [site.entry.related, 'Look-alikes and related codes'],
  ];
  for (const [found, fixed] of rows) {
    test(fixed, () => {
      assert.equal(found, fixed, 'This name is a contract: do not change it');
    });
  }
});

describe('what is counted is in the singular only for one', () => {
  const rows: [text: string, expected: string][] = [
    [site.codeCount(0), '0 codes'],
    [site.codeCount(1), '1 code'],
    [site.codeCount(12250), '12,250 codes'],
    [site.actionCount(1), '1 action'],
    [site.versionCount(2), '2 versions'],
    [site.productCount(1), '1 product'],
    [site.familyCount(2), '2 families'],
  ];
  for (const [text, expected] of rows) {
    test(expected, () => {
      assert.equal(text, expected);
    });
  }
});

describe('the description of a code says who returns it', () => {
  const rows: [what: string, text: string, expected: string][] = [
    ['nobody', site.entry.description('Broken', 'It failed.', undefined, []), 'Broken: It failed.'],
    [
      'one product, by its name',
      site.entry.description('Broken', 'It failed.', undefined, ['Machines']),
      'Broken: It failed. Returned by Machines.',
    ],
    [
      'several, by how many',
      site.entry.description('Broken', 'It failed.', undefined, ['Machines', 'Networks']),
      'Broken: It failed. Returned by 2 products.',
    ],
    [
      'a family, by its codes',
      site.entry.description('Broken', 'It failed.', 1, ['Machines']),
      'Broken: It failed. With the 1 code of the family.',
    ],
  ];
  for (const [what, text, expected] of rows) {
    test(what, () => {
      assert.equal(text, expected);
    });
  }
});

/** All fixed texts of a table of words, each with its path. */
function* walkWords(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walkWords(item, `${path}.${key}`);
  }
}

test('no text has blanks at its ends or two in a row, or a straight apostrophe', () => {
  const wrong = [...walkWords(words, 'words')].filter(([, text]) =>
    /^\s|\s$|\S {2,}\S|\w'\w/.test(text),
  );
  assert.deepEqual(wrong, [], 'Blanks belong into the page, and an apostrophe is ’');
});

test('the descriptions of pages fit what search engines show', () => {
  const wrong = [...walkWords(site, 'site')].filter(
    ([path, { length }]) => path.endsWith('.description') && (length < 40 || length > 170),
  );
  assert.deepEqual(wrong, [], 'Write 40 to 170 characters');
});
