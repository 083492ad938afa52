/** Every code that products list has its page, and the files for programs know all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import { createCodeViews } from '../../src/catalogue/code-view.ts';
import { codesFileSchema } from '../../src/catalogue/machine/codes-file.ts';
import type { CodeRecord } from '../../src/catalogue/machine-files.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { catalogue, updated } from '../../src/catalogue/site-catalogue.ts';
import { decodeCodes } from '../../src/lookup/codec.ts';
import { createLookup, getSureMatch } from '../../src/lookup/lookup.ts';
import { codeFile, codesJson, summariesFile, toCodeAddress } from '../../src/naming/addresses.ts';
import { retryMarks } from '../../src/naming/retry.ts';
import { words } from '../../src/words/index.ts';
import { assertNone, files, getCodeOfPage, readSiteFile, toPath } from '../support/built-site.ts';
import { readEntry, scanPage } from '../support/scan-html.ts';

function readJson<Value>(address: string, schema: z.ZodType<Value>): Value {
  return schema.parse(JSON.parse(readSiteFile(toPath(address))));
}

/** All codes as products spell them, from the facts themselves. */
const listed = new Set(
  readContent().products.flatMap(({ versions }) =>
    versions.flatMap(({ actions, unattributed }) => [
      ...unattributed,
      ...Object.values(actions).flat(),
    ]),
  ),
);

test('every code that a product lists has a page, which shows it as it is spelled', () => {
  const wrong = [...listed].flatMap((spelling) => {
    const code = catalogue.addresses.get(spelling);
    if (code === undefined) return [`${spelling}: has no address`];
    const path = toPath(toCodeAddress(code));
    if (!files.has(path)) return [`${spelling}: there is no ${path}`];
    if (spelling === code) return [];
    return readSiteFile(path).includes(`<code>${spelling}</code>`)
      ? []
      : [`${spelling}: ${path} does not show this spelling`];
  });
  assert.ok(listed.size > 12_000, 'The facts of content/catalogue are not there');
  assertNone(wrong, 'A published code needs its page for ever:');
});

test('below /errors/ there is a page for each code and each family, and no other', () => {
  const expected = new Set(createCodeViews(catalogue).map(({ code }) => code));
  const found = new Set([...files].flatMap((path) => getCodeOfPage(path) ?? []));
  assertNone([...expected.difference(found)], 'These have no page, build the site anew:');
  assertNone(
    [...found.difference(expected)],
    'These pages are of no code, build into an empty folder:',
  );
});

test('codes.json keeps its contract and holds every code with its page', () => {
  const { updated: day, codes } = readJson(codesJson, codesFileSchema);
  assert.equal(day, updated, 'codes.json names the day of the facts');
  const wrong = codes.flatMap(({ code, spellings, family, products, url }) => {
    const entry = catalogue.entries.get(code);
    if (!entry) return [`${code}: is not in the catalogue`];
    return [
      ...(url.endsWith(toCodeAddress(code)) ? [] : [`${code}: url is ${url}`]),
      ...(spellings[0] === code ? [] : [`${code}: its spellings begin with ${spellings[0] ?? ''}`]),
      ...(family === entry.family ? [] : [`${code}: family is ${family}`]),
      ...products.filter((id) => !catalogue.products.has(id)).map((id) => `${code}: product ${id}`),
    ];
  });
  assertNone(wrong, 'Programs rely on src/catalogue/machine-files.ts:');
  const held = new Set(codes.map(({ code }) => code));
  assertNone(
    [...catalogue.entries.keys()].filter((code) => !held.has(code)),
    'codes.json lacks:',
  );
  const spellings = new Set(codes.flatMap((record) => record.spellings));
  assertNone([...listed.difference(spellings)], 'codes.json lacks the spellings:');
});

test('the code file leads from every spelling to its page', () => {
  const lookup = createLookup(decodeCodes(readSiteFile(toPath(codeFile))));
  const wrong = [...catalogue.addresses].flatMap(([spelling, code]) => {
    const found = getSureMatch(lookup, spelling)?.code;
    return found === code ? [] : [`${spelling}: leads to ${found ?? 'nothing'}, not to ${code}`];
  });
  assertNone(wrong, 'Search and decoder go by this file (src/lookup/):');
});

test('summaries.json has the summaries of written codes, in the words of codes.json', () => {
  const summaries = readJson(summariesFile, z.record(z.string(), z.string()));
  const written = readJson(codesJson, codesFileSchema).codes.filter(
    ({ basis }) => basis === 'written',
  );
  assert.deepEqual(
    summaries,
    Object.fromEntries(written.map(({ code, summary }) => [code, summary])),
  );
});

const bases = {
  written: 'Written for this code',
  idiom: 'Read from its name',
  family: 'Its family only',
} as const satisfies Record<CodeRecord['basis'], string>;

test('each page says what codes.json says where the decoder looks for it, and so does the code file', () => {
  const rows = decodeCodes(readSiteFile(toPath(codeFile)));
  const advice = new Map(rows.map(({ code, retry }) => [code, retry]));
  const wrong = readJson(codesJson, codesFileSchema).codes.flatMap(
    ({ code, summary, retry, fixer, basis }) => {
      const entry = readEntry(readSiteFile(toPath(toCodeAddress(code))));
      const { fixers, retries } = words.advice;
      const expected = [
        summary,
        retryMarks[retry],
        retries[retry],
        fixers[fixer],
        bases[basis],
        retry,
      ];
      const found = [entry.summary, entry.retryMark, ...entry.words, advice.get(code)];
      return isDeepStrictEqual(found, expected)
        ? []
        : [`${code}: ${found.join(' | ')}, but ${expected.join(' | ')}`];
    },
  );
  assertNone(wrong, 'The decoder reads pages by src/elements/decoded/read-entry-page.ts:');
});

test('each written code has a description of its own', () => {
  const written = [...catalogue.entries.values()].filter(
    ({ reading }) => reading.basis === 'written',
  );
  const descriptions = Map.groupBy(
    written,
    ({ code }) => scanPage(readSiteFile(toPath(toCodeAddress(code)))).meta.get('description') ?? '',
  );
  const twins = [...descriptions].filter(([text, codes]) => text === '' || codes.length > 1);
  assert.ok(written.length > 100, 'There are hardly any written explanations in content/codes/');
  assertNone(
    twins.map(([text, codes]) => `${codes.map(({ code }) => code).join(', ')}: "${text}"`),
    'Search engines show these texts side by side. Write summaries that differ:',
  );
});
