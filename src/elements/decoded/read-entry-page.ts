/**
 * What the page of a code says, as data. The page is the one place where a code is
 * explained: what it says is read from its markup as it stands (EntryPage.astro,
 * Facts.astro, WhatItMeans.astro, HowToFixIt.astro), so that the decoder says the same.
 */
import { retryMarks, type RetryMark } from '../../naming/retry.ts';
import type { Inline, ProsePart } from './inline.ts';

/** A word, and a sentence that says more. */
export interface EntryFact {
  word: string;
  note: Inline[];
}

/** What a page says of its code. */
export interface EntryAnswer {
  summary: Inline[];
  retry: EntryFact & { mark: RetryMark };
  /** Who can fix it. */
  fixer: EntryFact;
  /** On what the explanation rests. */
  basis: EntryFact;
  /** With what leads to it. */
  meaning: ProsePart[];
  /** Where to look, then what to do. */
  fix: ProsePart[];
  /** Why to retry, or why not. */
  reason: ProsePart[];
}

/**
 * Reads a code's page.
 * @param base the path below which the site is served, with a slash at both ends
 * @throws TypeError if it is no such page, which happens where a host answers with another.
 */
export function readEntryPage(page: ParentNode, base: string): EntryAnswer {
  const read = (element: Element) => readInlines(element, base);
  const readPart = (id: string) => readProse(page.querySelector(`#${id} > .prose`), read);
  const [retry, fixer, basis] = page.querySelectorAll('dl.facts > div > dd');
  return {
    summary: read(find(page, '.lead')),
    retry: { ...readFact(retry, read), mark: readMark(retry) },
    fixer: readFact(fixer, read),
    basis: readFact(basis, read),
    meaning: readPart('what-it-means'),
    fix: readPart('how-to-fix-it'),
    reason: readPart('can-i-retry'),
  };
}

type Read = (element: Element) => Inline[];

function find(page: ParentNode | undefined, selector: string): HTMLElement {
  const element = page?.querySelector<HTMLElement>(selector);
  if (!element) throw new TypeError(`This is no page of a code: it has no ${selector}.`);
  return element;
}

function readFact(fact: Element | undefined, read: Read): EntryFact {
  return {
    word: toText(find(fact, 'strong').textContent).trim(),
    note: read(find(fact, ':scope > span')),
  };
}

function readMark(fact: Element | undefined): RetryMark {
  const { retry } = find(fact, '.retry').dataset;
  const mark = Object.values(retryMarks).find((one) => one === retry);
  if (mark === undefined) throw new TypeError(`No mark of a retry is called "${retry ?? ''}".`);
  return mark;
}

/** The paragraphs, lists and tables of a part, in their order; none where there is no such part. */
function readProse(prose: Element | null, read: Read): ProsePart[] {
  return [...(prose?.children ?? [])].flatMap((element): ProsePart[] => {
    switch (element.localName) {
      case 'p':
        return [{ kind: 'paragraph', text: read(element) }];
      case 'ul':
      case 'ol':
        return [
          {
            kind: 'list',
            isOrdered: element.localName === 'ol',
            items: [...element.children].map(read),
          },
        ];
      default:
        return readTable(element, read);
    }
  });
}

/** A table of two columns as a list: a row reads `first: second`. */
function readTable(element: Element, read: Read): ProsePart[] {
  const rows = [...element.querySelectorAll('tbody > tr')];
  if (rows.length === 0) return [];
  const items = rows.map((row) =>
    [...row.children].flatMap((cell, index): Inline[] =>
      index === 0 ? read(cell) : [{ kind: 'text', text: ': ' }, ...read(cell)],
    ),
  );
  return [{ kind: 'list', isOrdered: false, items }];
}

/** A sentence with its names and links, without blanks at its ends. */
function readInlines(element: Element, base: string): Inline[] {
  const pieces = [...element.childNodes].map((node) => readPiece(node, base));
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return pieces.filter(({ text }) => text !== '');
}

function readPiece(node: ChildNode, base: string): Inline {
  const text = toText(node.textContent ?? '');
  if (!(node instanceof Element)) return { kind: 'text', text };
  const link = node.getAttribute('href');
  if (link?.startsWith(base)) return { kind: 'link', text, address: link.slice(base.length - 1) };
  return { kind: node.localName === 'code' ? 'name' : 'text', text };
}

function toText(text: string): string {
  return text.replace(/\s+/g, ' ');
}
