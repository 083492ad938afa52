/** Whatever a page writes into a data attribute, the sheet has a rule for it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createLengthsSheet,
  detailBounds,
  lengthsSheetPlugin,
  longestFamily,
  shareSteps,
  toDetailLength,
  toFamilyLength,
  toShareStep,
} from '../../../src/styles/lengths.ts';

const sheet = createLengthsSheet();

function assertRule(attribute: string, value: number, property: string): void {
  assert.ok(
    sheet.includes(`[data-${attribute}='${value}']{--${property}:`),
    `The sheet has no rule for data-${attribute}="${value}": widen its range`,
  );
}

describe('names of any length have a rule', () => {
  for (const length of [1, 2, 14, 24, 25, 36, 37, 38, 47, 48, 49, 89, 120]) {
    test(`${length} letters`, () => {
      const name = 'x'.repeat(length);
      assertRule('family', toFamilyLength(name), 'family');
      assertRule('longest', toFamilyLength(name), 'longest');
      assertRule('detail', toDetailLength(name), 'detail');
    });
  }
});

test('between its bounds a length is the length itself', () => {
  assert.equal(toFamilyLength('AuthFailure'), 11);
  assert.equal(toFamilyLength('x'.repeat(200)), longestFamily);
  assert.equal(toDetailLength('x'.repeat(30)), 30);
  assert.equal(toDetailLength('x'), detailBounds.shortest);
  assert.equal(toDetailLength('x'.repeat(200)), detailBounds.longest);
});

describe('a share is a step of the largest', () => {
  const rows = [
    [0, 500, 0],
    [1, 500, 0],
    [250, 500, shareSteps / 2],
    [500, 500, shareSteps],
    [1, 1, shareSteps],
  ] as const;
  for (const [part, largest, step] of rows) {
    test(`${part} of ${largest} is step ${step}`, () => {
      assert.equal(toShareStep(part, largest), step);
      assertRule('share', step, 'share');
    });
  }
});

test('the tallest bar has the whole height, and the sheet keeps to its layer', () => {
  assert.ok(sheet.includes(`[data-share='${shareSteps}']{--share:1}`));
  assert.match(sheet, /^@layer tokens\{.*\}$/);
});

test('the plugin gives the sheet under its name, and nothing under another', () => {
  const plugin = lengthsSheetPlugin();
  const id = plugin.resolveId('virtual:lengths.css');
  assert.ok(id);
  assert.equal(plugin.load(id), sheet);
  assert.equal(plugin.resolveId('./index.css'), undefined);
  assert.equal(plugin.load('virtual:lengths.css'), undefined);
});
