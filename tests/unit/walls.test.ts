/** The walls between the folders of `src/`: which imports the linter lets through. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBreach } from '../../.config/walls.ts';

const passing = [
  ['src/decoder/scanner/scan.ts', '../types.ts', 'a folder’s own files'],
  ['src/lookup/codec.ts', '../naming/code-name.ts', 'names, for the lookup'],
  ['src/elements/search/code-search.ts', '../../lookup/lookup.ts', 'the lookup, for an element'],
  ['src/elements/map/site-map.ts', '../dom/dom.ts', 'what all elements use, for a room of theirs'],
  ['src/words/ja/index.ts', '../translator.ts', 'a folder’s own files, from a folder further down'],
  ['src/package/run.ts', '../paste/summary.ts', 'summaries, for the package'],
  ['src/catalogue/data-folder.ts', 'node:fs', 'files, for the catalogue'],
  ['src/pages/[code].astro', '../catalogue/model.ts', 'the catalogue, for a page'],
  ['src/commands/test.ts', '../../tests/support/chromium.ts', 'the browser, for a command'],
  ['tests/unit/a.test.ts', '../../src/decoder/index.ts', 'anything, for a test'],
] as const;

for (const [file, source, what] of passing) {
  test(`a wall lets ${what} through`, () => {
    assert.equal(findBreach(file, source, false), undefined);
  });
}

const stopped = [
  ['src/decoder/decode.ts', '../naming/code-name.ts', 'src/naming/code-name.ts'],
  ['src/decoder/decode.ts', 'node:util', 'node:util'],
  ['src/lookup/lookup.ts', '../catalogue/model.ts', 'src/catalogue/model.ts'],
  ['src/words/index.ts', '../site.ts', 'src/site.ts'],
  ['src/elements/search/a.ts', '../../catalogue/model.ts', 'src/catalogue/model.ts'],
  ['src/elements/search/a.ts', '../../components/Search.astro', 'src/components/Search.astro'],
  ['src/elements/dom/dom.ts', '../data/site-data.ts', 'src/elements/data'],
  ['src/elements/search/a.ts', '../map/site-map.ts', 'src/elements/map'],
  ['src/elements/a.ts', './dom/dom.ts', 'is in no room yet'],
  ['src/elements/novel/a.ts', '../dom/dom.ts', 'is in no room yet'],
  ['src/catalogue/model.ts', '../pages/index.astro', 'src/pages/index.astro'],
  ['src/package/run.ts', '../elements/decoded/ticket.ts', 'src/elements/decoded/ticket.ts'],
  ['src/package/run.ts', 'astro', 'astro'],
  ['src/components/Facts.astro', 'astro:content', 'astro:content'],
  ['src/components/Facts.astro', '../catalogue/model.ts?raw', 'src/catalogue/model.ts'],
  ['src/layouts/Page.astro', '../pages/index.astro', 'src/pages/index.astro'],
  ['src/naming/code-name.ts', '../../content/catalogue/cvm.json', 'content/catalogue/cvm.json'],
  ['src/novel/index.ts', './a.ts', 'src/novel has no walls yet'],
] as const;

for (const [file, source, named] of stopped) {
  test(`${file} may not import ${source}, and the message names it`, () => {
    const message = findBreach(file, source, false);
    assert.ok(message?.includes(named), `the message has to name ${named}; it is: ${message}`);
  });
}

test('only types of the catalogue pass into a component, and the message says so', () => {
  const breach = (typeOnly: boolean) =>
    findBreach('src/components/Facts.astro', '../catalogue/answer.ts', typeOnly);
  assert.equal(breach(true), undefined);
  assert.match(breach(false) ?? '', /import type/);
});
