import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeExplanations,
  encodeExplanations,
  ExplanationFileError,
} from '../../../src/package/explanation-file.ts';
import { createReference } from '../../../src/package/reference.ts';
import { explanations, makeExplanation, makeFiles } from './made-reference.ts';

const edition = { updated: '2026-08-21', site: '' };

test('what is written is read again, and a code without explanation has none', () => {
  const codes = [...explanations.map(({ code }) => code), 'Zero'];
  const map = new Map(explanations.map((one) => [one.code, one]));
  const read = decodeExplanations(encodeExplanations(codes, map, edition), codes);
  for (const one of explanations) assert.deepEqual(read.get(one.code), one);
  assert.equal(read.get('Zero'), undefined);
  assert.equal(read.get('Nowhere'), undefined);
  assert.equal(read.updated, '2026-08-21');
});

test('files of two builds are not mixed', () => {
  const text = encodeExplanations(['A'], new Map(), edition);
  assert.throws(() => decodeExplanations(text, ['A', 'B']), ExplanationFileError);
});

test('what is no such file, or is damaged, is refused in words', () => {
  assert.throws(() => decodeExplanations('{"format":"other"}', []), /no file of the format/);
  assert.throws(() => decodeExplanations('{', []), ExplanationFileError);
  const text = encodeExplanations(['A'], new Map([['A', makeExplanation('A')]]), edition);
  const damaged = decodeExplanations(text.replace('"no"', '"perhaps"'), ['A']);
  assert.throws(() => damaged.get('A'), /damaged/);
});

test('a page has an address only where the site’s is known', () => {
  const getUrl = (site: string) => {
    const files = makeFiles(site);
    const known = createReference(files.codes, files.explanations).describe('AuthFailure');
    return known.kind === 'known' ? known.url : 'unknown';
  };
  assert.equal(getUrl(''), undefined);
  assert.equal(getUrl('https://host.test/api/'), 'https://host.test/api/errors/AuthFailure/');
});
