import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getShortAnswer, type ShortAnswer } from '../../../src/naming/answers.ts';

function makeAnswer(summary: string): ShortAnswer {
  return { summary, retry: 'no', retryNote: 'No.', fixer: 'caller', fixerNote: 'You.' };
}

const answers = {
  'F.A': makeAnswer('For A.'),
  F: makeAnswer('For F.'),
  'F.*': makeAnswer('For every F.'),
  'G.*': makeAnswer('For every G.'),
};

const rows = [
  ['F.A', 'For A.', 'written'],
  ['F', 'For F.', 'written'],
  ['F.B', 'For every F.', 'family'],
  ['G', 'For every G.', 'family'],
  ['G.A.B', 'For every G.', 'family'],
  ['H.A', undefined, undefined],
  ['', undefined, undefined],
] as const;

describe('the short answer', () => {
  for (const [code, summary, basis] of rows) {
    test(`for "${code}" is ${summary === undefined ? 'none' : `"${summary}" (${basis})`}`, () => {
      const answer = getShortAnswer(answers, code);
      assert.deepEqual([answer?.summary, answer?.basis], [summary, basis]);
    });
  }
});
