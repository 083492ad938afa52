/**
 * What the page of a code shows, for codes and for families that are no code
 * themselves alike. The page itself asks nothing more of the model.
 */
import { toShortAnswer, type Answer, type ShortAnswer } from './answer.ts';
import { createChildrenView, type ChildrenView } from './children-view.ts';
import type { Prose } from './prose.ts';
import type { Catalogue, Entry, Family, Reading, RelatedCode, Spelling } from './model.ts';

/** On what the page's answer rests. */
export type Basis =
  | { kind: 'written'; restsOn: Extract<Reading, { basis: 'written' }>['restsOn'] }
  /** The words of its name were read. */
  | { kind: 'idiom'; familySummary: Prose | undefined }
  /** The code's family is explained, and no more is claimed. */
  | { kind: 'family' }
  /** The page is that of a family which is no code itself. */
  | { kind: 'note' };

export type ExampleView =
  | { kind: 'response'; message: string | undefined; caption: string | undefined }
  | { kind: 'exception'; text: string; caption: string | undefined };

export interface CodeView {
  code: string;
  /** The family, where the code has a detail. */
  parent: string | undefined;
  detail: string | undefined;
  scope: Entry['scope'];
  answer: Answer;
  /** The same in a line or two, for titles and copies. */
  short: ShortAnswer;
  basis: Basis;
  example: ExampleView;
  sdks: Extract<Reading, { basis: 'written' }>['sdks'];
  /** All spellings, that of the address first; empty for a family that is no code. */
  spellings: Spelling[];
  /** The names of the products that return the code in any spelling. */
  products: string[];
  related: RelatedCode[];
  children: ChildrenView | undefined;
  gone: Entry['gone'];
  /** The neighbours in the family, in code-point order. */
  previous: string | undefined;
  next: string | undefined;
}

function toExample(reading: Reading): ExampleView {
  if (reading.basis !== 'written' || !reading.example) {
    return { kind: 'response', message: undefined, caption: undefined };
  }
  const { text, message, caption } = reading.example;
  return text === undefined
    ? { kind: 'response', message, caption }
    : { kind: 'exception', text, caption };
}

function toBasis(reading: Reading, family: Family): Basis {
  switch (reading.basis) {
    case 'written':
      return { kind: 'written', restsOn: reading.restsOn };
    case 'idiom':
      return { kind: 'idiom', familySummary: family.note?.summary };
    case 'family':
      return { kind: 'family' };
  }
}

function listProductNames(spellings: readonly Spelling[]): string[] {
  return [...new Set(spellings.flatMap(({ uses }) => uses.map(({ product }) => product.name)))];
}

function createEntryView(entry: Entry, family: Family): CodeView {
  const { reading } = entry;
  const isBare = entry.detail === undefined;
  const place = family.children.indexOf(entry);
  return {
    code: entry.code,
    parent: isBare ? undefined : family.name,
    detail: entry.detail,
    scope: entry.scope,
    answer: reading.answer,
    short: toShortAnswer(reading.answer),
    basis: toBasis(reading, family),
    example: toExample(reading),
    sdks: reading.basis === 'written' ? reading.sdks : undefined,
    spellings: entry.spellings,
    products: listProductNames(entry.spellings),
    related: entry.related,
    gone: entry.gone,
    children: isBare ? createChildrenView(family) : undefined,
    previous: family.children[place - 1]?.code,
    next: isBare ? undefined : family.children[place + 1]?.code,
  };
}

function createFamilyView(family: Family, note: Answer): CodeView {
  return {
    code: family.name,
    parent: undefined,
    detail: undefined,
    scope: 'product',
    answer: note,
    short: toShortAnswer(note),
    basis: { kind: 'note' },
    example: { kind: 'response', message: undefined, caption: undefined },
    sdks: undefined,
    spellings: [],
    products: [],
    related: [],
    gone: undefined,
    children: createChildrenView(family),
    previous: undefined,
    next: undefined,
  };
}

/** The views of all pages below `/errors/`: one a code, and one a family that is none. */
export function createCodeViews(catalogue: Catalogue): CodeView[] {
  return [...catalogue.families.values()].flatMap((family) => {
    const entries = family.entry ? [family.entry, ...family.children] : family.children;
    const views = entries.map((entry) => createEntryView(entry, family));
    return family.entry || !family.note ? views : [createFamilyView(family, family.note), ...views];
  });
}
