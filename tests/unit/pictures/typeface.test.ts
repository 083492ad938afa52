import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTypeface } from '../../../src/pictures/typeface.ts';

const face = readTypeface('@fontsource/noto-sans-mono/files/noto-sans-mono-latin-600-normal.woff');

test('all letters of a monospaced face have one width', () => {
  const widths = new Set(Array.from('iMW0', face.measure));
  assert.deepEqual([...widths], [0.6]);
  assert.equal(face.measure('iMW0').toFixed(3), '2.400');
});

test('a text is drawn at its place, the outlines of its letters one after another', () => {
  const draw = (text: string) => face.draw(text, { x: 30, y: 40, size: 100 });
  assert.match(
    draw('i'),
    /^<path transform="translate\(30 40\) scale\(0\.1 -0\.1\)" d="M[\d. A-Z-]+"\/>$/,
  );
  assert.ok(draw('io').startsWith(draw('i').slice(0, -'"/>'.length)));
});
