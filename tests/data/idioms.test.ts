/** How the catalogue's codes are read from their names: examples, bounds, shares. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCatalogue } from '../../src/catalogue/create-catalogue.ts';
import { createLexicon, listActionNouns } from '../../src/catalogue/idioms/lexicon.ts';
import { createIdiomReader } from '../../src/catalogue/idioms/read-code.ts';
import { listSlots, optionalSlots, slotNames } from '../../src/catalogue/idioms/slots.ts';
import type { Answer } from '../../src/catalogue/answer.ts';
import { toPlainText } from '../../src/catalogue/prose.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { collectSpellings, toSpellingKey } from '../../src/catalogue/spellings.ts';

const { products, codes, idioms, words, changes } = readContent();
const readIdiom = createIdiomReader(idioms, words, products);
const { entries } = createCatalogue(products, codes, { readIdiom, changes });
const spellings = collectSpellings(products);

const all = [...entries.values()];
const unwritten = all.filter(({ reading }) => reading.basis !== 'written');
const read = all.filter(({ reading }) => reading.basis === 'idiom');

/** Every sentence-bearing text of an answer, as plain text. */
function listTexts({ summary, meaning, causes, steps, fixer, retry }: Answer): string[] {
  return [summary, ...meaning, ...causes, ...steps, fixer.note, retry.note, ...retry.reason].map(
    toPlainText,
  );
}

describe('an idiom', () => {
  for (const { id, examples } of idioms.idioms) {
    test(`${id} reads its examples as they say`, () => {
      for (const { code, summary } of examples) {
        const found = readIdiom(code, spellings.get(toSpellingKey(code)) ?? []);
        assert.deepEqual([code, found?.idiom, found?.text.summary], [code, id, summary]);
      }
    });
  }

  test('gives examples that are codes of the catalogue', () => {
    const unknown = idioms.idioms.flatMap(({ examples }) =>
      examples.filter(({ code }) => !spellings.has(toSpellingKey(code))),
    );
    assert.deepEqual(unknown, []);
  });

  test('has a name of its own', () => {
    const ids = idioms.idioms.map(({ id }) => id);
    assert.deepEqual(ids.length, new Set(ids).size);
  });

  test('names groups of families, or families, that there are', () => {
    const known = new Set([...Object.keys(idioms.groups), ...all.map(({ family }) => family)]);
    const unknown = idioms.idioms.flatMap(({ id, readings }) =>
      readings.flatMap((reading) =>
        (reading.in ?? []).filter((name) => !known.has(name)).map((name) => `${id}: ${name}`),
      ),
    );
    assert.deepEqual(unknown, []);
  });

  test('has phrases in the forms by which words are compared', () => {
    const nouns = listActionNouns(
      products.flatMap(({ versions }) => versions.flatMap(({ actions }) => Object.keys(actions))),
    );
    const lexicon = createLexicon(words, nouns);
    const wrong = idioms.idioms.flatMap(({ id, phrases }) =>
      phrases
        .filter((phrase) =>
          phrase
            .split(' ')
            .some(
              (word) => lexicon.read(word).length !== 1 || lexicon.read(word)[0]?.lemma !== word,
            ),
        )
        .map((phrase) => `${id}: ${phrase}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('has gaps that there are, and those that may stay empty only where a text may be left out', () => {
    const known = new Set<string>(slotNames);
    const wrong = idioms.idioms.flatMap(({ id, readings }) =>
      readings.flatMap(({ summary, meaning, causes = [], steps, fixer, retry }) => {
        const must = [summary, fixer.note, retry.note];
        const texts = [...must, ...meaning, ...causes, ...steps, ...retry.reason];
        const unknown = texts.flatMap(listSlots).filter((name) => !known.has(name));
        const empty = must.flatMap(listSlots).filter((name) => optionalSlots.has(name));
        return [...unknown, ...empty].map((name) => `${id}: {${name}}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });
});

test('no two idioms claim one code with equally long phrases at one place', () => {
  const claims = [...entries.values()].flatMap(({ code, spellings: uses, reading }) => {
    if (reading.basis !== 'idiom') return [];
    const rivals = readIdiom(code, uses)?.rivals ?? [];
    return rivals.length === 0 ? [] : [`${code}: ${[reading.idiom, ...rivals].join(', ')}`];
  });
  assert.deepEqual(claims, []);
});

test('of the codes that nobody wrote about, 92 % and more are read from their own words', () => {
  assert.ok(read.length >= 0.92 * unwritten.length, `${read.length} of ${unwritten.length}`);
});

test('what is read keeps to the bounds of what is written, and leaves no gap', () => {
  const faults = read.flatMap(({ code, reading: { answer } }) => {
    const summary = toPlainText(answer.summary);
    const notes = [answer.fixer.note, answer.retry.note].map(toPlainText);
    return [
      summary.length > 140 ? [`${code}: a summary of ${summary.length} characters`] : [],
      notes.some((note) => note.length > 200) ? [`${code}: a note is too long`] : [],
      answer.meaning.length === 0 || answer.steps.length === 0 || answer.retry.reason.length === 0
        ? [`${code}: a part is empty`]
        : [],
      listTexts(answer).some((text) => /[{}`]/.test(text)) ? [`${code}: a gap is open`] : [],
      listTexts(answer).every((text) => /^\P{Ll}/u.test(text) && /[.”)]$/.test(text))
        ? []
        : [`${code}: a text does not begin with a capital or end with a full stop`],
    ].flat();
  });
  assert.deepEqual(faults, []);
});

test('no sentence stands on more than one page in twenty', () => {
  const pages = new Map<string, number>();
  for (const { reading } of all) {
    for (const text of new Set(listTexts(reading.answer))) {
      pages.set(text, (pages.get(text) ?? 0) + 1);
    }
  }
  const most = all.length / 20;
  assert.deepEqual(
    [...pages].filter(([, amount]) => amount > most),
    [],
  );
});
