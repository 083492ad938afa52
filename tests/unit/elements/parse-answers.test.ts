import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAnswers } from '../../../src/elements/parse-answers.ts';
import { data } from './fixtures.ts';

test('short answers are taken as they are', () => {
  const json: unknown = JSON.parse(JSON.stringify(data.answers));
  assert.deepEqual(parseAnswers(json), data.answers);
});

test('a file of another form is refused', () => {
  const answer = data.answers['Broken.Door'];
  for (const json of [
    null,
    'text',
    { 'Broken.Door': null },
    { 'Broken.Door': { ...answer, retry: 'perhaps' } },
    { 'Broken.Door': { ...answer, fixer: 'toString' } },
    { 'Broken.Door': { ...answer, summary: 1 } },
  ]) {
    assert.throws(() => parseAnswers(json), TypeError, JSON.stringify(json));
  }
});
