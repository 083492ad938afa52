/** The handbook as one PDF, made of the built site. */
import { listChapters } from '../../src/commands/handbook/chapters.ts';
import { makeHandbook } from '../../src/commands/handbook/make-handbook.ts';
import { handbook as words } from '../../src/words/en/handbook.ts';
import { expect, test } from './support/test.ts';

// Its pages are printed twice, and they are many.
test.describe.configure({ timeout: 120_000 });
test.use({ bypassCSP: true });

test('the handbook has every guide and every common code, and says where', async ({
  page,
  baseURL,
}) => {
  const { facts } = await makeHandbook(page, baseURL ?? '');
  const chapters = listChapters();
  expect(facts.title).toBe(words.title);
  expect(facts.pages).toBeGreaterThan(chapters.length);
  expect(facts.outline).toEqual(expect.arrayContaining(chapters.map(({ title }) => title)));

  const begins = chapters.map((_, index) => facts.places.get(`chapter-${index}`) ?? 0);
  expect(begins).toEqual(begins.toSorted((one, other) => one - other));
  const told = await page.locator('[data-page-of]').allTextContents();
  expect(told).toEqual(begins.map(String));
});
