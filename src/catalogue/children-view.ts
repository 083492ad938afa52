/** How the codes of a family are laid out: the widest known first, by what they say, letter, product. */
import { toLetter } from '../naming/addresses.ts';
import { toHumps } from '../naming/code-name.ts';
import type { RetryAdvice } from '../naming/retry.ts';
import type { Entry, Family } from './model.ts';
import type { Prose } from './prose.ts';
import { compareCodePoints } from './spellings.ts';

/** A family up to this size lists its codes on its own page; a larger one has a page a letter. */
const mostOnOnePage = 60;
/** A letter with more codes than this is grouped by two words where one groups too many. */
const mostByOneWord = 200;
const mostInGroup = 24;
const mostProducts = 12;
const mostKinds = 5;
/** Of a family with fewer codes none needs to be picked out. */
const leastToPick = 20;
const mostPicked = 10;

export interface LetterSize {
  letter: string;
  amount: number;
}

/** Codes that begin alike; `rest` is what follows `word` in each. */
export interface CodeGroup {
  word: string;
  codes: { code: string; rest: string }[];
}

export interface ChildrenView {
  family: string;
  total: number;
  layout: { kind: 'groups'; groups: CodeGroup[] } | { kind: 'letters'; letters: LetterSize[] };
  /** Those that most product versions return, if the family is large. */
  widest: { code: string; summary: Prose; retry: RetryAdvice }[];
  /** What most of the details say, in the words of the idioms that read them: `not found`. */
  kinds: { words: string; amount: number }[];
  /** The products that list most of the codes, with how many. */
  products: { id: string; name: string; amount: number }[];
}

function groupBy(codes: readonly Entry[], words: number): Map<string, Entry[]> {
  return Map.groupBy(codes, ({ detail }) =>
    toHumps(detail ?? '')
      .slice(0, words)
      .join(''),
  );
}

function toGroup(word: string, codes: readonly Entry[]): CodeGroup {
  return {
    word,
    codes: codes.map(({ code, detail }) => ({ code, rest: (detail ?? '').slice(word.length) })),
  };
}

/** Codes by the first word of their details, or by two where one says too little. */
export function groupCodes(codes: readonly Entry[]): CodeGroup[] {
  return [...groupBy(codes, 1)].flatMap(([word, group]) =>
    codes.length > mostByOneWord && group.length > mostInGroup
      ? [...groupBy(group, 2)].map(([words, part]) => toGroup(words, part))
      : [toGroup(word, group)],
  );
}

/** A family's codes by the letter under which they are listed. */
export function groupByLetter(children: readonly Entry[]): Map<string, Entry[]> {
  const groups = Map.groupBy(children, ({ code }) => toLetter(code) ?? '');
  return new Map([...groups].sort(([one], [other]) => compareCodePoints(one, other)));
}

function countByProduct(children: readonly Entry[]): ChildrenView['products'] {
  const products = new Map<string, { id: string; name: string; amount: number }>();
  for (const { spellings } of children) {
    const uses = new Map(
      spellings.flatMap((spelling) => spelling.uses.map(({ product }) => [product.id, product])),
    );
    for (const { id, name } of uses.values()) {
      const row = products.get(id) ?? { id, name, amount: 0 };
      products.set(id, { ...row, amount: row.amount + 1 });
    }
  }
  return [...products.values()]
    .sort((one, other) => other.amount - one.amount || compareCodePoints(one.name, other.name))
    .slice(0, mostProducts);
}

function pickWidest(children: readonly Entry[]): ChildrenView['widest'] {
  if (children.length < leastToPick) return [];
  return children
    .filter(({ gone }) => !gone)
    .toSorted((one, other) => other.reach - one.reach || compareCodePoints(one.code, other.code))
    .slice(0, mostPicked)
    .map(({ code, reading: { answer } }) => ({
      code,
      summary: answer.summary,
      retry: answer.retry.advice,
    }));
}

/** What an idiom is called to readers: `pair-not-valid`, which has two parts, is `not valid`. */
function toKind(idiom: string): string {
  return idiom.replace(/^pair-/, '').replaceAll('-', ' ');
}

function countByKind(children: readonly Entry[]): ChildrenView['kinds'] {
  if (children.length < leastToPick) return [];
  const kinds = Map.groupBy(children, ({ reading }) =>
    reading.basis === 'idiom' && reading.isPhrase ? toKind(reading.idiom) : undefined,
  );
  return [...kinds]
    .flatMap(([kind, { length: amount }]) =>
      kind === undefined || amount < 2 ? [] : [{ words: kind, amount }],
    )
    .sort((one, other) => other.amount - one.amount || compareCodePoints(one.words, other.words))
    .slice(0, mostKinds);
}

/** Whether the family is so large that each letter has a page. */
export function hasLetterPages({ children }: Family): boolean {
  return children.length > mostOnOnePage;
}

/** The view of a family's codes; undefined where there are none. */
export function createChildrenView(family: Family): ChildrenView | undefined {
  const { name, children } = family;
  if (children.length === 0) return undefined;
  return {
    family: name,
    total: children.length,
    layout: hasLetterPages(family)
      ? {
          kind: 'letters',
          letters: [...groupByLetter(children)].map(([letter, codes]) => ({
            letter,
            amount: codes.length,
          })),
        }
      : { kind: 'groups', groups: groupCodes(children) },
    widest: pickWidest(children),
    kinds: countByKind(children),
    products: countByProduct(children),
  };
}
