/** Whatever a page writes into a data attribute, the sheet has a rule for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  createLengthsSheet,
  detailBounds,
  lengthsSheetPlugin,
  longestFamily,
  shareSteps,
  toDetailLength,
  toFamilyLength,
  toMargin,
  toShareStep,
} from '../../../src/styles/lengths.ts';

const sheet = createLengthsSheet();

/** What the sheet makes of a value, digit by digit. */
function getTotal(attribute: string, value: string): number {
  const [tens = '', ones = ''] = value;
  const getDigit = (selector: string, name: string) => {
    const rule = new RegExp(`\\[data-${attribute}${selector}\\]\\{--${attribute}-${name}:(\\d)\\}`);
    const digit = rule.exec(sheet)?.[1];
    assert.ok(digit, `The sheet has no rule for data-${attribute}="${value}": widen its range`);
    return Number(digit);
  };
  assert.ok(sheet.includes(`[data-${attribute}]{--${attribute}:calc(`));
  assert.match(value, /^\d\d$/);
  return 10 * getDigit(`\\^='${tens}'`, 'tens') + getDigit(`\\$='${ones}'`, 'ones');
}

describe('names of any length have a rule', () => {
  for (const length of [1, 2, 14, 24, 25, 36, 37, 38, 47, 48, 49, 89, 120]) {
    test(`${length} letters`, () => {
      const name = 'x'.repeat(length);
      assert.equal(getTotal('family', toFamilyLength(name)), Math.min(length, longestFamily));
      assert.equal(getTotal('longest', toMargin(length)), Math.min(length, longestFamily));
      const { shortest, longest } = detailBounds;
      const detail = Math.min(Math.max(length, shortest), longest);
      assert.equal(getTotal('detail', toDetailLength(name)), detail);
    });
  }
});

test('a length is written in two digits', () => {
  assert.equal(toFamilyLength('AuthFailure'), '11');
  assert.equal(toFamilyLength('x'), '01');
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
      assert.equal(getTotal('share', toShareStep(part, largest)), step);
    });
  }
});

test('the tallest bar has the whole height', () => {
  const letters = readFileSync('src/styles/components/letters.css', 'utf8');
  assert.ok(letters.includes(`calc(var(--share) / ${shareSteps} * `));
});

test('the sheet keeps to its layer', () => {
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
