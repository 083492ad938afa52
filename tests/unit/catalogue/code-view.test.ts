import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCodeViews, type CodeView } from '../../../src/catalogue/code-view.ts';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import type { CodeFile } from '../../../src/schemas/explanations.ts';
import { makeCodeFile, makeFamilyFile, makeProductOf } from '../../support/made-content.ts';

function makeViews(listed: string[], files: CodeFile[]): Map<string, CodeView> {
  const views = createCodeViews(createCatalogue([makeProductOf('cvm', listed)], files));
  return new Map(views.map((view) => [view.code, view]));
}

test('there is a view for each code, and for a family that is none but has a note', () => {
  const views = makeViews(
    ['F.A', 'G', 'G.A'],
    [makeFamilyFile('F'), makeCodeFile('G'), makeCodeFile('G.A')],
  );
  assert.deepEqual([...views.keys()], ['F', 'F.A', 'G', 'G.A']);
});

test('a view says on what its answer rests', () => {
  const views = makeViews(['F.A', 'F.B'], [makeFamilyFile('F'), makeCodeFile('F.A')]);
  assert.deepEqual(views.get('F')?.basis, { kind: 'note' });
  assert.deepEqual(views.get('F.A')?.basis, {
    kind: 'written',
    restsOn: [{ kind: 'text', text: 'Nothing but the tests.' }],
  });
  assert.deepEqual(views.get('F.B')?.basis, { kind: 'family' });
});

test('the neighbours are those of the family, and a family has none', () => {
  const views = makeViews(['F', 'F.A', 'F.B', 'F.C'], [makeFamilyFile('F')]);
  const toNeighbours = (code: string) => [views.get(code)?.previous, views.get(code)?.next];
  assert.deepEqual(toNeighbours('F.A'), [undefined, 'F.B']);
  assert.deepEqual(toNeighbours('F.B'), ['F.A', 'F.C']);
  assert.deepEqual(toNeighbours('F.C'), ['F.B', undefined]);
  assert.deepEqual(toNeighbours('F'), [undefined, undefined]);
});

test('only a family shows codes below it, and only a code with a detail has a parent', () => {
  const views = makeViews(['F', 'F.A'], [makeFamilyFile('F')]);
  assert.equal(views.get('F')?.children?.total, 1);
  assert.equal(views.get('F')?.parent, undefined);
  assert.equal(views.get('F.A')?.children, undefined);
  assert.equal(views.get('F.A')?.parent, 'F');
  assert.equal(views.get('F.A')?.detail, 'A');
});

test('the parent of a code is the family as its page is addressed', () => {
  const views = makeViews(['DbError.A', 'DbError.B', 'DBError.C'], [makeFamilyFile('DbError')]);
  assert.equal(views.get('DBError.C')?.parent, 'DbError');
});

test('an example without text is the response, with its Message where one is known', () => {
  const example = (changes: Parameters<typeof makeCodeFile>[1]) =>
    makeViews(['F'], [makeCodeFile('F', changes)]).get('F')?.example;
  assert.deepEqual(example({}), { kind: 'response', message: undefined, caption: undefined });
  assert.deepEqual(example({ example: { message: 'No.', caption: 'So it is.' } }), {
    kind: 'response',
    message: 'No.',
    caption: 'So it is.',
  });
});

test('an example with a text is the exception of an SDK', () => {
  const views = makeViews(
    [],
    [makeCodeFile('F', { scope: 'client', sdks: ['go'], example: { text: 'Code=F' } })],
  );
  assert.deepEqual(views.get('F')?.example, {
    kind: 'exception',
    text: 'Code=F',
    caption: undefined,
  });
  assert.deepEqual(views.get('F')?.sdks, ['go']);
});

test('a code that rests on its family has no example of a Message', () => {
  const views = makeViews(['F.A'], [makeFamilyFile('F')]);
  assert.deepEqual(views.get('F.A')?.example, {
    kind: 'response',
    message: undefined,
    caption: undefined,
  });
});

test('products are named once over all spellings, and the short answer is plain', () => {
  const views = createCodeViews(
    createCatalogue(
      [makeProductOf('cvm', ['F.DBError', 'F.DbError']), makeProductOf('vpc', ['F.DbError'])],
      [makeFamilyFile('F', { summary: 'It is not `F.DbError`.' })],
    ),
  );
  const view = views.find(({ code }) => code === 'F.DbError');
  assert.deepEqual(view?.products, ['Product cvm', 'Product vpc']);
  assert.equal(view.short.summary, 'It is not F.DbError.');
});
