/** What the guides say about codes, addresses and data holds; the rest of them is prose. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { createCatalogue } from '../../src/catalogue/create-catalogue.ts';
import { createCodeRecords } from '../../src/catalogue/machine-files.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { codeFileSchema } from '../../src/schemas/explanations.ts';
import { guideSchema } from '../../src/schemas/guides.ts';
import * as addresses from '../../src/naming/addresses.ts';

const folder = 'content/guides';

/** What the highlighter is asked for, and no other: a misspelt name would go unhighlighted. */
const languages = [
  'cpp',
  'csharp',
  'go',
  'java',
  'js',
  'json',
  'php',
  'python',
  'ruby',
  'sh',
  'text',
  'yaml',
];

/** Pages of fixed address that a guide may link to. */
const pages: string[] = [
  addresses.home,
  addresses.responses,
  addresses.guides,
  addresses.errors,
  addresses.products,
  addresses.decode,
  addresses.search,
  addresses.map,
  addresses.offline,
  addresses.codesJson,
  addresses.codesSchemaFile,
  addresses.productSchemaFile,
  addresses.changesFeed,
  addresses.llmsText,
  addresses.toProductJsonAddress('cvm'),
  addresses.toGuideMarkdownAddress('responses'),
  addresses.toGuideMarkdownAddress('retrying'),
];

interface Fence {
  /** The guide and the line of the fence in it. */
  place: string;
  language: string;
  text: string;
}

interface Link {
  place: string;
  text: string;
  target: string;
}

interface Guide {
  slug: string;
  file: string;
  frontMatter: unknown;
  /** The slugs of its headings. */
  anchors: string[];
  fences: Fence[];
  links: Link[];
}

function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function readGuide(name: string): Guide {
  const file = join(folder, name);
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.indexOf('---', 1);
  const guide: Guide = {
    slug: name.replace(/\.mdx$/, ''),
    file,
    frontMatter: parseYaml(lines.slice(1, end).join('\n')),
    anchors: [],
    fences: [],
    links: [],
  };
  let fence: (Fence & { lines: string[] }) | undefined;
  for (const [index, line] of lines.entries()) {
    if (index <= end) continue;
    const place = `${file}:${index + 1}`;
    if (line.startsWith('```')) {
      if (fence) guide.fences.push({ ...fence, text: fence.lines.join('\n') });
      const language = line.slice(3).split(' ')[0] ?? '';
      fence = fence ? undefined : { place, language, text: '', lines: [] };
    } else if (fence) {
      fence.lines.push(line);
    } else {
      if (line.startsWith('## ')) guide.anchors.push(toAnchor(line.slice(3)));
      for (const [, text = '', target = ''] of line.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
        guide.links.push({ place, text, target });
      }
    }
  }
  if (fence) throw new Error(`${fence.place}: the fence is not closed`);
  return guide;
}

const guides = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map(readGuide);
const { products, codes } = readContent();
const catalogue = createCatalogue(products, codes);
const fences = guides.flatMap((guide) => guide.fences);
const links = guides.flatMap((guide) => guide.links.map((link) => ({ guide, ...link })));

/** What is wrong with a link, or undefined. */
function findLinkProblem(guide: Guide, target: string): string | undefined {
  if (!/^[/#]/.test(target)) return 'leads off the site';
  const [path = '', anchor] = target.split('#');
  const code = /^\/errors\/(.+)\/$/.exec(path)?.[1];
  if (code !== undefined) {
    const address = catalogue.addresses.get(code);
    if (address === undefined) return 'names a code that does not exist';
    return address === code ? undefined : `is spelled ${address}`;
  }
  const product = /^\/products\/(.+)\/$/.exec(path)?.[1];
  if (product !== undefined) return catalogue.products.has(product) ? undefined : 'no such product';
  const other =
    path === '' ? guide : guides.find(({ slug }) => addresses.toGuideAddress(slug) === path);
  if (!other) return pages.includes(path) ? undefined : 'names a page that does not exist';
  if (anchor === undefined || other.anchors.includes(anchor)) return undefined;
  return `names a heading that ${other.file} does not have`;
}

test('the guides are there', () => {
  assert.ok(guides.length > 1, `${folder} has no guides: run the tests in the project's folder`);
  assert.ok(fences.length > 0 && links.length > 0, 'No fences or links found: see readGuide');
});

test('the front matter fits its schema, and no two guides have the same place', () => {
  const wrong = guides.flatMap(({ file, frontMatter }) => {
    const { error } = guideSchema.safeParse(frontMatter);
    return (error?.issues ?? []).map(
      ({ path, message }) => `${file} ${path.join('.')}: ${message}`,
    );
  });
  assert.deepEqual(wrong, [], 'Correct these fields of the front matter');
  const orders = guides.map(({ frontMatter }) => guideSchema.parse(frontMatter).order);
  assert.equal(
    new Set(orders).size,
    orders.length,
    `Give each guide its own order: ${orders.join()}`,
  );
});

test('each code in the front matter has a page, spelled as its address', () => {
  const wrong = guides.flatMap(({ file, frontMatter }) =>
    guideSchema
      .parse(frontMatter)
      .codes.filter((code) => !catalogue.entries.has(code))
      .map((code) => `${file}: ${code}, page: ${catalogue.addresses.get(code) ?? 'none'}`),
  );
  assert.deepEqual(
    wrong,
    [],
    'Only the page of that very spelling links to the guide: correct these',
  );
});

test('each link leads to a page of the site', () => {
  const wrong = links.flatMap(({ guide, place, target }) => {
    const problem = findLinkProblem(guide, target);
    return problem === undefined ? [] : [`${place} ${target} ${problem}`];
  });
  assert.deepEqual(wrong, [], 'Correct these links');
});

test('a link whose words are a code leads to that code', () => {
  const wrong = links.flatMap(({ place, text, target }) => {
    const address = catalogue.addresses.get(text.replaceAll('`', ''));
    return address === undefined || target === addresses.toCodeAddress(address)
      ? []
      : [`${place} [${text}](${target})`];
  });
  assert.deepEqual(wrong, [], 'The words of these links promise another page');
});

describe('the fences', () => {
  test('have one of the languages that are in use', () => {
    const wrong = fences
      .filter(({ language }) => !languages.includes(language))
      .map(({ place, language }) => `${place} "${language}"`);
    assert.deepEqual(
      wrong,
      [],
      `Name one of ${languages.join(', ')}, or add to the list in this test`,
    );
  });

  for (const { place, text } of fences.filter(({ language }) => language === 'json')) {
    test(`hold JSON at ${place}`, () => {
      assert.doesNotThrow(() => JSON.parse(text), `${place} is not JSON: see the message below`);
    });
  }

  for (const { place, text } of fences.filter(({ language }) => language === 'yaml')) {
    test(`hold a file of content/codes at ${place}`, () => {
      const { error } = codeFileSchema.safeParse(parseYaml(text));
      assert.equal(error, undefined, `Whoever copies ${place} gets a file that the build refuses`);
    });
  }
});

test('the example of codes.json has the fields that codes.json has', () => {
  const examples = fences
    .filter(({ language, text }) => language === 'json' && text.includes('"codes"'))
    .map(({ text }): unknown => JSON.parse(text));
  const [first] = createCodeRecords(catalogue, addresses.toCodeAddress);
  assert.ok(first && examples.length > 0, 'A guide should show an example of codes.json');
  for (const example of examples) {
    assert.ok(typeof example === 'object' && example !== null && 'codes' in example);
    assert.ok(Array.isArray(example.codes) && example.codes.length > 0);
    for (const record of example.codes) {
      assert.deepEqual(Object.keys(record), Object.keys(first), 'Bring the example up to date');
    }
  }
});
