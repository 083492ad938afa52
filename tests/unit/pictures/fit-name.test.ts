import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../../src/catalogue/site-catalogue.ts';
import { fitName } from '../../../src/pictures/fit-name.ts';

const width = 900;
const advance = 0.6;

test('a short name stands on one line, as large as can be', () => {
  assert.deepEqual(fitName('AuthFailure', width, advance), { size: 120, lines: ['AuthFailure'] });
});

test('a longer name breaks at a hump', () => {
  assert.deepEqual(fitName('RequestLimitExceeded', width, advance), {
    size: 120,
    lines: ['RequestLimit', 'Exceeded'],
  });
});

test('a name too long for that gets smaller, and keeps to two lines', () => {
  const { size, lines } = fitName('InvalidParameterValueOffset', width, advance);
  assert.equal(size, 84);
  assert.deepEqual(lines, ['InvalidParameter', 'ValueOffset']);
});

test('a hump that fits nowhere stays whole', () => {
  const name = 'x'.repeat(60);
  assert.deepEqual(fitName(name, width, advance), { size: 48, lines: [name] });
});

test('every family fits', () => {
  for (const family of catalogue.families.keys()) {
    const { size, lines } = fitName(family, width, advance);
    assert.ok(lines.length <= 2, `${family} takes ${lines.length} lines`);
    assert.ok(
      lines.every((line) => line.length * size * advance <= width),
      `${family} is too wide`,
    );
    assert.equal(lines.join(''), family);
  }
});
