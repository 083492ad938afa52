/** What the site gives to programs: all codes as JSON, and the files that its own scripts load. */
import type { CodeRow } from '../lookup/code-row.ts';
import type { ShortAnswer } from '../naming/answers.ts';
import type { Explanation, ExplanationFile, Passage, Piece } from '../naming/explanations.ts';
import type { Fixer, RetryAdvice } from '../naming/retry.ts';
import { toShortAnswer, type Answer } from './answer.ts';
import type { Catalogue, Entry } from './model.ts';
import { toPlainText, type Inline, type Prose } from './prose.ts';

/** One code in `/codes.json`. */
export interface CodeRecord {
  /** Spelled as its page is addressed. */
  code: string;
  /** All spellings that differ in letter case, that of the address first. */
  spellings: string[];
  family: string;
  /** On what the explanation rests: `idiom` is for explanations read from the code's own words. */
  basis: 'written' | 'idiom' | 'family';
  summary: string;
  retry: RetryAdvice;
  fixer: Fixer;
  /** The ids of the products that list the code, in code-point order. */
  products: string[];
  /** The day since which no product lists it, where none does any more. */
  gone?: string;
  /** The address of its page: absolute where the build knows the site's host. */
  url: string;
}

function listProducts({ spellings }: Entry): string[] {
  const ids = spellings.flatMap(({ uses }) => uses.map(({ product }) => product.id));
  return [...new Set(ids)].sort();
}

/** @param toUrl from an entry's code to the address that is published */
export function createCodeRecords(
  catalogue: Catalogue,
  toUrl: (code: string) => string,
): CodeRecord[] {
  return [...catalogue.entries.values()].map((entry) => ({
    code: entry.code,
    spellings: entry.spellings.map(({ code }) => code),
    family: entry.family,
    basis: entry.reading.basis,
    summary: toPlainText(entry.reading.answer.summary),
    retry: entry.reading.answer.retry.advice,
    fixer: entry.reading.answer.fixer.who,
    products: listProducts(entry),
    ...(entry.gone ? { gone: entry.gone.since } : {}),
    url: toUrl(entry.code),
  }));
}

/** The short answers of the decoder and the search: by code, and `Family.*` for the codes below. */
export function createShortAnswers({ entries, families }: Catalogue): Record<string, ShortAnswer> {
  const written = [...entries.values()].flatMap(({ code, reading }) =>
    reading.basis === 'written' ? [[code, toShortAnswer(reading.answer)] as const] : [],
  );
  const notes = [...families.values()].flatMap(({ name, note }) =>
    note ? [[`${name}.*`, toShortAnswer(note)] as const] : [],
  );
  return Object.fromEntries([...written, ...notes]);
}

/** The explanations of the decoder, by the code or the family whose page they stand beside. */
export function createExplanations({
  entries,
  families,
}: Catalogue): ReadonlyMap<string, ExplanationFile> {
  const files = new Map<string, ExplanationFile>();
  for (const { code, reading } of entries.values()) {
    if (reading.basis === 'written') files.set(code, { own: toExplanation(reading.answer) });
  }
  for (const { name, note } of families.values()) {
    if (note) files.set(name, { ...files.get(name), children: toExplanation(note) });
  }
  return files;
}

function toExplanation({ meaning, causes, symptoms, steps }: Answer): Explanation {
  return {
    meaning: meaning.map(toPassage),
    causes: causes.map(toPassage),
    symptoms: symptoms.map(({ when, look }) => [toPassage(when), toPassage(look)]),
    steps: steps.map(toPassage),
  };
}

function toPassage(prose: Prose): Passage {
  return prose.map(toPiece);
}

function toPiece(inline: Inline): Piece {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'name':
      return [inline.text];
    case 'code':
      return [inline.text, inline.code];
  }
}

/** The rows of the compact code file: a row a page, also for a family that is no code itself. */
export function createCodeRows({ entries, families }: Catalogue): CodeRow[] {
  const codes = [...entries.values()].map((entry) => {
    const [product, ...others] = listProducts(entry);
    return {
      code: entry.code,
      reach: entry.reach,
      product: others.length === 0 ? product : undefined,
      spellings: entry.spellings.slice(1).map(({ code }) => code),
    };
  });
  const bare = [...families.values()]
    .filter(({ entry }) => !entry)
    .map(({ name }) => ({ code: name, reach: 0, product: undefined, spellings: [] }));
  return [...codes, ...bare];
}
