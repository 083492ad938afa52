/** The translation says what the English says: the same parts, the same names, all common codes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/catalogue/read-content.ts';
import { findTranslationProblems } from '../../src/catalogue/translation-problems.ts';

const { codes, chinese } = readContent();
const explanations = new Map(codes.map(({ code, explanation }) => [code, explanation]));
const [first] = chinese;

function findProblems(translation: (typeof chinese)[number]): string[] {
  const explanation = explanations.get(translation.code);
  return findTranslationProblems('file.yaml', translation, explanation).map(
    ({ field, what }) => `${field}: ${what}`,
  );
}

test('every code of the response page is there in Chinese, and no other', () => {
  const listed = [...explanations].filter(([, one]) => one?.list === 'responses');
  assert.deepEqual(
    chinese.map(({ code }) => code),
    listed.map(([code]) => code),
  );
});

test('a translation has the parts and the names of its original', () => {
  assert.deepEqual(chinese.flatMap(findProblems), []);
});

test('a part too many, a part too few and another name are told with their field', () => {
  assert.ok(first);
  const { meaning, causes: _, ...rest } = first;
  const found = findProblems({
    ...rest,
    meaning: [...meaning, '多出来的一段。'],
    restsOn: '`X`。',
  });
  assert.deepEqual(found, [
    'causes[0]: stands in the English file and not here',
    'causes[1]: stands in the English file and not here',
    'restsOn: names in backticks: X; the English file has: none',
    'meaning[1]: the English file has no such part',
  ]);
});
