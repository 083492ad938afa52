/** What the site gives to programs: all codes as JSON, and the files that its own scripts load. */
import type { CodeRow } from '../lookup/code-row.ts';
import type { Fixer, RetryAdvice } from '../naming/retry.ts';
import type { Catalogue, Entry } from './model.ts';
import { toPlainText } from './prose.ts';

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

/** The summaries that the search shows beside written codes: by code, as plain text. */
export function createSummaries({ entries }: Catalogue): Record<string, string> {
  return Object.fromEntries(
    [...entries.values()].flatMap(({ code, reading }) =>
      reading.basis === 'written' ? [[code, toPlainText(reading.answer.summary)]] : [],
    ),
  );
}

/** The rows of the compact code file: a row a page, also for a family that is no code itself. */
export function createCodeRows({ entries, families }: Catalogue): CodeRow[] {
  const codes = [...entries.values()].map((entry) => {
    const [product, ...others] = listProducts(entry);
    return {
      code: entry.code,
      reach: entry.reach,
      product: others.length === 0 ? product : undefined,
      retry: entry.reading.answer.retry.advice,
      spellings: entry.spellings.slice(1).map(({ code }) => code),
    };
  });
  const bare = [...families.values()]
    .filter(({ entry }) => !entry)
    .map(({ name, note }) => ({
      code: name,
      reach: 0,
      product: undefined,
      retry: note?.retry.advice ?? ('unknown' as const),
      spellings: [],
    }));
  return [...codes, ...bare];
}
