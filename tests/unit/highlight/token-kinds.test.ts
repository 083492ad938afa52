import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMarkedLines } from '../../../src/highlight/class-transformer.ts';
import { toTokenKind } from '../../../src/highlight/token-kinds.ts';

describe('a colour of Shiki names a kind of token', () => {
  const rows = [
    ['var(--shiki-token-keyword)', 'key'],
    ['var(--shiki-token-string)', 'string'],
    ['var(--shiki-token-string-expression)', 'string'],
    ['color:var(--shiki-token-constant)', 'number'],
    ['var(--shiki-foreground)', 'text'],
    ['var(--shiki-token-punctuation)', 'punctuation'],
    ['var(--shiki-token-nobody-knows)', 'punctuation'],
    ['#fff', 'punctuation'],
    ['', 'punctuation'],
  ] as const;
  for (const [color, kind] of rows) {
    test(`"${color}" is ${kind}`, () => {
      assert.equal(toTokenKind(color), kind);
    });
  }
});

describe('the meta of a fence names lines', () => {
  const rows = [
    ['', []],
    ['title="a"', []],
    ['{3}', [3]],
    ['{3-6,9}', [3, 4, 5, 6, 9]],
    ['title="a" {1,2}', [1, 2]],
  ] as const;
  for (const [meta, lines] of rows) {
    test(`"${meta}": ${lines.length === 0 ? 'none' : lines.join(', ')}`, () => {
      assert.deepEqual([...parseMarkedLines(meta)], lines);
    });
  }
});
