import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFamily, drawSite } from '../../../src/pictures/draw-picture.ts';
import type { Typeface } from '../../../src/pictures/typeface.ts';

/** Writes what it is to draw: each letter is half as wide as it is high. */
const face: Typeface = {
  measure: (text) => text.length / 2,
  draw: (text, { x, size }) =>
    `<text begin="${Math.round(x)}" end="${Math.round(x + (text.length * size) / 2)}">${text}</text>`,
};
const faces = { code: face, prose: face };
const words = { name: 'API 3.0 errors', unofficial: 'unofficial', about: 'codes of API 3.0' };

function readTexts(svg: string): string[] {
  return Array.from(svg.matchAll(/>([^<]+)<\/text>/g), ([, text = '']) => text);
}

function readDots(svg: string): string[] {
  return Array.from(svg.matchAll(/<circle cx="(\d+)"/g), ([, place = '']) => place);
}

test('the picture of a family holds its name, and says that the site is unofficial', () => {
  const texts = readTexts(drawFamily('RequestLimitExceeded', words, faces));
  assert.deepEqual(texts, [
    'API 3',
    '0 errors',
    'RequestLimit',
    'Exceeded',
    'codes of API 3',
    '0',
    'unofficial',
  ]);
});

test('every dot stands on the line', () => {
  for (const svg of [drawFamily('AuthFailure', words, faces), drawSite(words, faces)]) {
    const [, axis = ''] = /<path d="M(\d+) 0V630"/.exec(svg) ?? [];
    const dots = readDots(svg);
    assert.ok(dots.length >= 2);
    assert.deepEqual(new Set(dots), new Set([axis]));
  }
});

test('nothing leaves the picture', () => {
  const long = 'InvalidInstanceNotSupportedPrepaidInstance';
  for (const svg of [drawFamily(long, words, faces), drawSite(words, faces)]) {
    for (const [, begin, end] of svg.matchAll(/begin="(-?\d+)" end="(\d+)"/g)) {
      assert.ok(Number(begin) >= 0 && Number(end) <= 1200, `${begin} to ${end}`);
    }
  }
});
