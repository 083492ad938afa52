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
import { readExample } from '../support/scan-html.ts';

/** The sections of a code's page, in the order in which a reader meets them. */
const sections = [
  'What it means',
  'How to fix it',
  'Can I retry?',
  'Example response',
  'Returned by',
  'Look-alikes and related codes',
];
/** Each code has these; the others stand only where there is something to say. */
const fixedSections = sections.slice(0, 4);

/** The policy that keeps all that is pasted in the browser. Words that would weaken it are not here. */
const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

function explainPolicy(text: string): string | undefined {
  const directives = new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  const missing = Object.keys(policy).filter((name) => !directives.has(name));
  const loose = [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => !policy[name]?.includes(source))
      .map((source) => `${name} ${source}`),
  );
  if (missing.length === 0 && loose.length === 0) return undefined;
  return `lacks [${missing.join(', ')}], lets through [${loose.join(', ')}]`;
}

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

const findings = {
  policy: [] as string[],
  inline: [] as string[],
  h1: [] as string[],
  code: [] as string[],
  title: [] as string[],
  description: [] as string[],
  language: [] as string[],
  order: [] as string[],
  torn: [] as string[],
  example: [] as string[],
};
let exampleCount = 0;
const lengths = new Map<string, string>();
const styleSheets = new Set<string>();
const titles = new Map<string, string>();

for (const page of scanSite()) {
  const { path, html, title, meta, h1, h2, language, inline } = page;
  const fault = explainPolicy(meta.get('Content-Security-Policy') ?? '');
  if (fault !== undefined) findings.policy.push(`${path}: ${fault}`);
  findings.inline.push(...inline.map((tag) => `${path}: ${tag}`));
  if (h1.length !== 1 || h1[0] === '') findings.h1.push(`${path}: [${h1.join(', ')}]`);
  const twin = titles.get(title);
  if (title === '' || twin !== undefined) {
    findings.title.push(`${path}: "${title}"${twin === undefined ? '' : `, as ${twin}`}`);
  }
  titles.set(title, path);
  const description = meta.get('description') ?? '';
  if (description.length < 20) findings.description.push(`${path}: "${description}"`);
  if (language !== 'en') findings.language.push(`${path}: lang="${language ?? ''}"`);
  for (const sheet of page.styleSheets) {
    const target = toTarget(sheet, path);
    if (target.kind === 'site') styleSheets.add(target.path);
  }
  for (const length of page.lengths) lengths.set(length, path);

  findings.torn.push(...page.tornCodes.map((text) => `${path}: "${text}"`));

  const code = getCodeOfPage(path);
  if (code === undefined) continue;
  const example = readExample(html, 'example-response') ?? '';
  if (example.startsWith('{')) {
    exampleCount += 1;
    const shown = readCode(example);
    if (shown !== code) findings.example.push(`${path}: its Code is ${shown}`);
  } else if (!example.includes(code)) {
    findings.example.push(`${path}: "${example.slice(0, 80)}"`);
  }
  if (h1[0] !== code) findings.code.push(`${path}: the heading is "${h1[0] ?? ''}"`);
  const found = h2.filter((heading) => sections.includes(heading));
  const expected = sections.filter(
    (heading) => fixedSections.includes(heading) || found.includes(heading),
  );
  if (found.join() !== expected.join()) findings.order.push(`${path}: ${found.join(' · ')}`);
}

test('every page carries the Content-Security-Policy, and none a looser one', () => {
  assertNone(
    findings.policy,
    'Each page has to come from src/layouts/Page.astro, whose policy is:',
  );
});

test('no page has a script, a style or an event handler of its own', () => {
  assertNone(
    findings.inline,
    'The policy stops these. Move scripts to src/elements/ and styles to src/styles/:',
  );
});

test('every page has one h1', () => {
  assertNone(findings.h1, 'A page is about one thing, and its h1 says what:');
});

test('the h1 of a code’s page is the code of its address, letter by letter', () => {
  assertNone(
    findings.code,
    'Nothing may stand between the parts of a code (src/components/Code.astro):',
  );
});

test('no blank stands within a link to a code', () => {
  assertNone(
    findings.torn,
    'Copied, it would be no code. Let nothing stand between its parts (src/components/Code.astro):',
  );
});

test('the example of a code’s page is a response with that Code, or a text that holds it', () => {
  assert.ok(exampleCount > 12_000, 'There are hardly any responses in "Example response"');
  assertNone(findings.example, 'The example is not what it says (src/components/Example.astro):');
});

test('every page has a title of its own', () => {
  assertNone(findings.title, 'Tabs and search results are told apart by titles:');
});

test('every page has a description', () => {
  assertNone(findings.description, 'Search engines and chats show it; write a sentence:');
});

test('every page names its language', () => {
  assertNone(findings.language, 'Screen readers choose their voice by <html lang>:');
});

test('the sections of a code’s page come in the one order', () => {
  assertNone(findings.order, `These are not in the order ${sections.join(' · ')}:`);
});

test('the style sheet has a rule for every length that a page writes', () => {
  const toKey = (text: string) => text.replace(/["']/g, '');
  const rules = new Set(
    [...styleSheets].flatMap((path) =>
      (readSiteFile(path).match(/\[data-[a-z]+=["']?\d+["']?\]/g) ?? []).map(toKey),
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

test('no two files of the site differ in letter case only', () => {
  const groups = Map.groupBy(files, (path) => path.toLowerCase());
  const twins = [...groups.values()].filter(({ length }) => length > 1);
  assertNone(
    twins.map((paths) => paths.join(', ')),
    'On a case-insensitive disk one overwrites the other. Give them one address:',
  );
});
