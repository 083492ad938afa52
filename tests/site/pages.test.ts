/** What every page has, and what no page may have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import {
  assertNone,
  files,
  getCodeOfPage,
  readSiteFile,
  scanSite,
  toTarget,
} from '../support/built-site.ts';
import { findPolicyFaults } from '../support/policy.ts';
import { readExample, type ScannedPage } from '../support/scan-html.ts';
import { sectionNames } from '../support/section-names.ts';

/** Each code has these; the others stand only where there is something to say. */
const fixedSections = sectionNames.slice(0, 4);

const responseSchema = z.strictObject({
  Response: z.strictObject({
    Error: z.strictObject({ Code: z.string(), Message: z.string() }),
    RequestId: z.string(),
  }),
});

/** The Code of a response, or why it is none. */
function readCode(response: string): string {
  try {
    return responseSchema.parse(JSON.parse(response)).Response.Error.Code;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Page = ScannedPage & { path: string; html: string; code: string | undefined };

/** What is checked page by page; `find` says what is wrong with one. */
const rules: readonly { name: string; advice: string; find: (page: Page) => string[] }[] = [
  {
    name: 'every page carries the Content-Security-Policy, and none a looser one',
    advice: 'Each page has to come from src/layouts/Page.astro with its policy:',
    find: ({ meta }) => findPolicyFaults(meta.get('Content-Security-Policy') ?? ''),
  },
  {
    name: 'no page has a script, a style or an event handler of its own',
    advice: 'The policy stops these. Move scripts to src/elements/ and styles to src/styles/:',
    find: ({ inline }) => inline,
  },
  {
    name: 'every page has one h1',
    advice: 'A page is about one thing, and its h1 says what:',
    find: ({ h1 }) => (h1.length === 1 && h1[0] !== '' ? [] : [`[${h1.join(', ')}]`]),
  },
  {
    name: 'every page has a title',
    advice: 'Hand src/layouts/Page.astro a title:',
    find: ({ title }) => (title === '' ? ['no title'] : []),
  },
  {
    name: 'every page has a description',
    advice: 'Search engines and chats show it. Write a sentence:',
    find: ({ meta }) => {
      const description = meta.get('description') ?? '';
      return description.length < 20 ? [`"${description}"`] : [];
    },
  },
  {
    name: 'every page names its language',
    advice: 'Screen readers choose their voice by <html lang>:',
    find: ({ path, language }) =>
      language === (path.startsWith('zh/') ? 'zh-Hans' : 'en') ? [] : [`lang="${language ?? ''}"`],
  },
  {
    name: 'no blank stands within a link to a code',
    advice: 'Copied, it would be no code. Nothing may stand between the parts in Code.astro:',
    find: ({ tornCodes }) => tornCodes.map((text) => `"${text}"`),
  },
  {
    name: 'a blank stands between a word and a name in monospace',
    advice: 'Astro drops a line break, and a blank after an expression that begins a slot:',
    find: ({ html }) => findGluedNames(html),
  },
  {
    name: 'the h1 of a code’s page is the code of its address, letter by letter',
    advice: 'Nothing may stand between the parts of a code in src/components/Code.astro:',
    find: ({ code, h1 }) => (code === undefined || h1[0] === code ? [] : [`"${h1[0] ?? ''}"`]),
  },
  {
    name: 'the sections of a code’s page come in the one order',
    advice: `The order is ${sectionNames.join(' · ')}:`,
    find: ({ code, h2 }) => {
      const found = h2.filter((heading) => sectionNames.includes(heading));
      const expected = sectionNames.filter(
        (heading) => fixedSections.includes(heading) || found.includes(heading),
      );
      return code === undefined || found.join() === expected.join() ? [] : [found.join(' · ')];
    },
  },
  {
    name: 'the example of a code’s page is a response with that Code, or a text that holds it',
    advice: 'The example is not what it says (src/components/ExampleResponse.astro):',
    find: ({ code, html }) => {
      if (code === undefined) return [];
      const example = readExample(html, 'example-response') ?? '';
      const shown = example.startsWith('{') ? readCode(example) : example;
      return shown === code || (!example.startsWith('{') && shown.includes(code))
        ? []
        : [`"${shown.slice(0, 80)}"`];
    },
  },
];

/** Where a word and a name in monospace stand without the blank between them. */
function findGluedNames(html: string): string[] {
  const glued = /.{0,20}(?:[\p{L}:;,.]<(?:code|kbd)>|<\/(?:code|kbd)>\p{L}).{0,20}/gu;
  return [...html.matchAll(glued)].map(([place]) => `"${place}"`);
}

const findings = new Map<string, string[]>(rules.map(({ name }) => [name, []]));
const titles = new Map<string, string[]>();
const descriptions = new Map<string, string[]>();
const lengths = new Map<string, string>();
const styleSheets = new Set<string>();
let codePages = 0;

for (const scanned of scanSite()) {
  const page = { ...scanned, code: getCodeOfPage(scanned.path) };
  const { path, title, code } = page;
  if (code !== undefined) codePages += 1;
  for (const { name, find } of rules) {
    findings.get(name)?.push(...find(page).map((fault) => `${path}: ${fault}`));
  }
  titles.set(title, [...(titles.get(title) ?? []), path]);
  const description = page.meta.get('description') ?? '';
  if (code !== undefined) {
    descriptions.set(description, [...(descriptions.get(description) ?? []), path]);
  }
  for (const length of page.lengths) lengths.set(length, path);
  for (const sheet of page.styleSheets) {
    const target = toTarget(sheet, path);
    if (target.kind === 'site') styleSheets.add(target.path);
  }
}

test('the pages are those of the whole site', () => {
  assert.ok(codePages > 12_000, `Only ${codePages} pages of codes: build the site without SAMPLE`);
});

for (const { name, advice } of rules) {
  test(name, () => {
    assertNone(findings.get(name) ?? [], advice);
  });
}

test('no two pages have the same title', () => {
  const twins = [...titles].filter(([, paths]) => paths.length > 1);
  assertNone(
    twins.map(([title, paths]) => `"${title}": ${paths.join(', ')}`),
    'Tabs and search results are told apart by titles. Put what differs into them:',
  );
});

test('the style sheet has a rule for every length that a page writes', () => {
  const toKey = (text: string) => text.replace(/["']/g, '');
  const rules = new Set(
    [...styleSheets].flatMap((path) =>
      (readSiteFile(path).match(/\[data-[a-z]+[\^$]=["']?\d["']?\]/g) ?? []).map(toKey),
    ),
  );
  const missing = [...lengths].filter(([length]) => !rules.has(toKey(length)));
  assert.ok(
    lengths.size > 20,
    'Codes write data-family and data-detail: src/components/Code.astro',
  );
  assertNone(
    missing.map(([length, path]) => `${path}: ${length}`),
    'Widen the ranges of src/styles/lengths.ts, or let its functions make the value:',
  );
});

test('no two pages of codes have one description, and none is too long to be shown', () => {
  const faults = [...descriptions].filter(([text, paths]) => paths.length > 1 || text.length > 320);
  assertNone(
    faults.map(([text, paths]) => `${paths.join(', ')}: "${text}"`),
    'Search engines show pages with one description as one. The code stands in it first:',
  );
});

test('no two files of the site differ in letter case only', () => {
  const groups = Map.groupBy(files, (path) => path.toLowerCase());
  const twins = [...groups.values()].filter(({ length }) => length > 1);
  assertNone(
    twins.map((paths) => paths.join(', ')),
    'On a case-insensitive disk one overwrites the other. Give them one address:',
  );
});
