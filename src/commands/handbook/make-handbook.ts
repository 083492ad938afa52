/** Makes one PDF of the pages of the handbook, with the pages' numbers in its contents. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { updated } from '../../catalogue/site-catalogue.ts';
import { guides } from '../../naming/addresses.ts';
import { handbook as words } from '../../words/en/handbook.ts';
import { assembleBook } from './assemble-book.ts';
import { listChapters } from './chapters.ts';
import { readPdfFacts, type PdfFacts } from './pdf-facts.ts';

export interface Handbook {
  bytes: Uint8Array;
  facts: PdfFacts;
}

async function print(page: Page): Promise<Handbook> {
  const bytes = await page.pdf({ format: 'A4', outline: true, tagged: true });
  return { bytes, facts: readPdfFacts(bytes) };
}

/** Writes into the contents on which page each chapter begins. */
async function writePageNumbers(page: Page, { places }: PdfFacts): Promise<void> {
  await page.evaluate((numbers) => {
    for (const place of document.querySelectorAll('[data-page-of]')) {
      place.textContent = String(numbers[place.getAttribute('data-page-of') ?? ''] ?? '');
    }
  }, Object.fromEntries(places));
}

/**
 * @param page a page of a browser that has nothing to lose, without the site's own policy: it
 *   takes pages to pieces as no page of the site may
 * @param url where the built site is served, without a slash at its end
 * @throws Error if the contents would name pages on which the chapters do not begin
 */
export async function makeHandbook(page: Page, url: string): Promise<Handbook> {
  await page.goto(url + guides);
  await page.evaluate(assembleBook, {
    url,
    chapters: listChapters(),
    title: words.title,
    front: [words.about, words.unofficial, words.facts(updated)],
    contents: words.contents,
    parts: words.parts,
    styles: readFileSync(new URL('handbook.css', import.meta.url), 'utf8'),
  });
  // Only a printed page tells where a chapter begins: it is printed twice.
  const first = await print(page);
  await writePageNumbers(page, first.facts);
  const second = await print(page);
  for (const [place, number] of second.facts.places) {
    if (first.facts.places.get(place) === number) continue;
    throw new Error(`With page numbers in the contents, ${place} moved to page ${number}.`);
  }
  return second;
}
