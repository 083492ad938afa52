import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { toPlainText } from '../../../src/catalogue/prose.ts';
import type { CodeFile } from '../../../src/schemas/explanations.ts';
import { makeCodeFile, makeFamilyFile, makeProductOf } from '../../support/made-content.ts';

/** The related codes of one code, in order, where each product lists some codes. */
function findRelated(code: string, products: string[][], files: CodeFile[]) {
  const { entries } = createCatalogue(
    products.map((codes, index) => makeProductOf(`p${index}`, codes)),
    files,
  );
  return (entries.get(code)?.related ?? []).map((related) => ({
    code: related.code,
    difference: toPlainText(related.difference),
  }));
}

const notes = [makeFamilyFile('F'), makeFamilyFile('G')];

test('what is written comes first, as it is written', () => {
  const related = findRelated(
    'F.A',
    [['F', 'F.A', 'G.A', 'G.B']],
    [...notes, makeCodeFile('F.A', { related: [{ code: 'G.B', difference: 'Another `thing`.' }] })],
  );
  assert.deepEqual(related, [
    { code: 'G.B', difference: 'Another thing.' },
    { code: 'G.A', difference: 'The same detail in the family G.' },
    { code: 'F', difference: 'The family, returned without a detail.' },
  ]);
});

test('the same letters with the dot elsewhere are a code easily taken for it', () => {
  const related = findRelated(
    'F.Value',
    [['F.Value', 'FValue']],
    [...notes.slice(0, 1), makeCodeFile('FValue')],
  );
  assert.deepEqual(
    related.map(({ code }) => code),
    ['FValue'],
  );
  assert.match(related[0]?.difference ?? '', /the dot in another place/);
});

test('codes about the same thing are related in one product only', () => {
  const files = notes.slice(0, 1);
  assert.deepEqual(
    findRelated('F.VpcLimit', [['F.VpcLimit', 'F.VpcBusy', 'F.ZoneBusy']], files).map(
      ({ code }) => code,
    ),
    ['F.VpcBusy'],
  );
  assert.deepEqual(findRelated('F.VpcLimit', [['F.VpcLimit'], ['F.VpcBusy']], files), []);
});

test('those that more versions return come first', () => {
  const related = findRelated(
    'F.VpcA',
    [['F.VpcA', 'F.VpcBad', 'F.VpcCold'], ['F.VpcCold']],
    notes.slice(0, 1),
  );
  assert.deepEqual(
    related.map(({ code }) => code),
    ['F.VpcCold', 'F.VpcBad'],
  );
});

test('nothing is named twice, and nothing is related to itself', () => {
  const related = findRelated(
    'F.A',
    [['F', 'F.A', 'F.a']],
    [...notes.slice(0, 1), makeCodeFile('F', { related: [{ code: 'F.A', difference: 'Below.' }] })],
  );
  assert.deepEqual(
    related.map(({ code }) => code),
    ['F'],
  );
});

/** More families than a page names, each with the same detail. */
const many = Array.from({ length: 12 }, (_, index) => `Q${index}`);
const manyFiles = [makeFamilyFile('F'), ...many.map((name) => makeFamilyFile(name))];
const manyCodes = many.map((name) => `${name}.A`);

test('there are eight at most, and the family is not what is cut off', () => {
  const related = findRelated('F.A', [['F', 'F.A', ...manyCodes]], manyFiles);
  assert.equal(related.length, 8);
  assert.equal(related.at(-1)?.code, 'F');
});

test('nor is it where the code spells its family in other letters', () => {
  const related = findRelated('f.A', [['F', 'F.B', 'f.A', ...manyCodes]], manyFiles);
  assert.equal(related.length, 8);
  assert.equal(related.at(-1)?.code, 'F');
});

test('as many as are written are shown', () => {
  const written = manyCodes.map((code) => ({ code, difference: 'Another one.' }));
  const related = findRelated(
    'F.B',
    [['F.B', ...manyCodes]],
    [...manyFiles.slice(1), makeCodeFile('F.B', { related: written })],
  );
  assert.equal(related.length, 12);
});
