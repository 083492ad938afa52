/** What the site tells programs besides its JSON: Markdown, the feed, the sitemaps, the search. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mostAddresses } from '../../src/catalogue/machine/sitemap.ts';
import { catalogue } from '../../src/catalogue/site-catalogue.ts';
import {
  changesFeed,
  errors,
  llmsText,
  openSearch,
  responses,
  robots,
  search,
  sitemapIndex,
  toChineseAddress,
  toCodeAddress,
  toGuideAddress,
  toGuideMarkdownAddress,
  toProductAddress,
  toProductJsonAddress,
} from '../../src/naming/addresses.ts';
import {
  assertNone,
  files,
  getCodeOfPage,
  readSiteFile,
  scanSite,
  toPath,
} from '../support/built-site.ts';
import { getChildren, getChildText, parseXml, type XmlElement } from '../support/parse-xml.ts';
import {
  findDeadLinks,
  host,
  listMarkdownLinks,
  stripMarkdownCode,
  toPublishedTarget,
} from '../support/published-links.ts';
import { scanPage } from '../support/scan-html.ts';

const slugs = readdirSync('content/guides').map((name) => name.replace(/\.mdx$/, ''));

/** What the head of a page says of other forms of it, and of the whole site. */
function readHeadLinks(html: string): { type: string; href: string }[] {
  const tags = html.slice(0, html.indexOf('</head>')).match(/<link [^>]*>/g) ?? [];
  return tags
    .filter((tag) => / rel="(?:alternate|search)"/.test(tag))
    .map((tag) => ({
      type: / type="([^"]*)"/.exec(tag)?.[1] ?? '',
      href: / href="([^"]*)"/.exec(tag)?.[1] ?? '',
    }));
}

function findHeadLink(address: string, type: string): string | undefined {
  const html = readSiteFile(toPath(address));
  return readHeadLinks(html).find((link) => link.type === type)?.href;
}

/** Fails unless a page links to a file in its head. */
function assertHeadLink(page: string, type: string, address: string): void {
  const link = findHeadLink(page, type);
  assert.ok(link !== undefined, `${page} has no link of type ${type}`);
  const target = toPublishedTarget(link, toPath(page));
  assert.ok(target.kind === 'site' && target.path === toPath(address), `${page} links to ${link}`);
}

function readXml(address: string): XmlElement {
  return parseXml(readSiteFile(toPath(address)));
}

test('what the head of any page names is there', () => {
  const dead: string[] = [];
  for (const { path, html } of scanSite()) {
    const links = readHeadLinks(html).map(({ href }) => href);
    dead.push(...findDeadLinks(links, path));
  }
  assertNone(dead, 'These lead to no file:');
});

const guides = [
  ...slugs.map((slug) => ({
    page: toGuideAddress(slug),
    twin: toGuideMarkdownAddress(slug),
    file: `content/guides/${slug}.mdx`,
  })),
  {
    page: toChineseAddress(responses),
    twin: toChineseAddress(toGuideMarkdownAddress('responses')),
    file: 'content/zh/guides/responses.mdx',
  },
];

for (const { page, twin, file } of guides) {
  test(`${twin} is the guide as Markdown, and the page names it`, () => {
    assertHeadLink(page, 'text/markdown', twin);
    const text = readSiteFile(toPath(twin));
    const source = readFileSync(file, 'utf8');
    const title = /^title: (.*)$/m.exec(source)?.[1];
    const lead = /^lead: (.*)$/m.exec(source)?.[1];
    assert.ok(title !== undefined && lead !== undefined);
    assert.ok(text.startsWith(`# ${title}\n\n${lead}\n\n`), 'Title and lead stand at the head');
    const headings = (one: string) => one.match(/^## .*$/gm) ?? [];
    assert.deepEqual(headings(text), headings(source), 'It has the headings of the guide');
  });

  test(`${twin} holds no MDX, and its links lead somewhere`, () => {
    const path = toPath(twin);
    const text = readSiteFile(path);
    const left = stripMarkdownCode(text).match(/<\/?[A-Za-z][^\n]*|\{[^\n]*|^(?:im|ex)port .*/gm);
    assertNone(left ?? [], 'Say in src/pages/_markdown.ts what these show:');
    assert.doesNotMatch(text, /^```[a-z]* *\{/m, 'Only the highlighter reads marks of lines');
    const links = listMarkdownLinks(text);
    const leaving = links.filter((link) => !link.startsWith('#'));
    assertNone(findDeadLinks(leaving, path), 'These lead to no file:');
    const lost = links.filter((link) => {
      const target = toPublishedTarget(link, toPath(page));
      if (target.kind === 'outside' || target.fragment === '') return false;
      return !scanPage(readSiteFile(target.path)).ids.includes(target.fragment);
    });
    assertNone(lost, 'The page has no such heading:');
  });
}

test('the page of each product names its file', () => {
  for (const id of catalogue.products.keys()) {
    assertHeadLink(toProductAddress(id), 'application/json', toProductJsonAddress(id));
  }
});

test('llms.txt has its form, names every guide and family, and its addresses exist', () => {
  const path = toPath(llmsText);
  const text = readSiteFile(path);
  assert.match(text, /^# \S.*\n\n> \S.*\n\n/);
  const sections = text.split(/^## .*$/m).slice(1);
  assert.equal(sections.length, 3);
  const odd = sections.flatMap((section) =>
    section
      .trim()
      .split('\n')
      .filter((line) => !/^- \[[^\]]+\]\(\S+\): \S/.test(line)),
  );
  assertNone(odd, 'A section is a list of links, each with a note:');
  const links = listMarkdownLinks(text);
  assertNone(findDeadLinks(links, path), 'These lead to no file:');
  const targets = new Set(
    links.map((link) => {
      const target = toPublishedTarget(link, path);
      return target.kind === 'site' ? target.path : target.url;
    }),
  );
  const expected = [
    ...slugs.map(toGuideMarkdownAddress),
    ...[...catalogue.families.keys()].map(toCodeAddress),
  ];
  assertNone(
    expected.filter((address) => !targets.has(toPath(address))),
    'llms.txt lacks:',
  );
});

test('changes.xml is an Atom feed, newest first, and its links lead somewhere', () => {
  const path = toPath(changesFeed);
  const feed = readXml(changesFeed);
  assert.equal(feed.name, 'feed');
  assert.equal(feed.attributes.get('xmlns'), 'http://www.w3.org/2005/Atom');
  const entries = getChildren(feed, 'entry');
  assert.equal(entries.length, readdirSync('content/changes').length, 'An entry a refresh');
  const all = [feed, ...entries];
  const ids = all.map((element) => getChildText(element, 'id'));
  assert.equal(new Set(ids).size, ids.length, 'No two have the same id');
  for (const element of all) {
    assert.match(getChildText(element, 'id'), /^tag:/);
    assert.notEqual(getChildText(element, 'title'), '');
    assert.match(getChildText(element, 'updated'), /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  }
  const days = entries.map((entry) => getChildText(entry, 'updated'));
  assert.deepEqual(days, days.toSorted().reverse());
  const links = all.flatMap((element) =>
    getChildren(element, 'link').map(({ attributes }) => attributes.get('href') ?? ''),
  );
  const named = entries.flatMap((entry) => {
    const content = getChildText(entry, 'content');
    parseXml(`<div>${content}</div>`);
    return [...scanPage(content).links];
  });
  assertNone(findDeadLinks([...links, ...named], path), 'These lead to no file:');
  assertHeadLink(errors, 'application/atom+xml', changesFeed);
});

/** The pages that search engines may show: those of codes, and others that do not forbid it. */
function listIndexable(): Set<string> {
  const pages = [...files].filter((path) => path.endsWith('.html'));
  return new Set(
    pages.filter(
      (path) =>
        getCodeOfPage(path) !== undefined ||
        scanPage(readSiteFile(path)).meta.get('robots') !== 'noindex',
    ),
  );
}

/** A constant of this module: TypeScript keeps what is known of it within functions. */
const ownHost = host;

if (ownHost === undefined) {
  test('a site that does not know its host has none of the files that need one', () => {
    const found = [...files].filter((path) => /^(?:opensearch|sitemap.*)\.xml$/.test(path));
    assertNone(found, 'What these say cannot be right:');
    assert.equal(findHeadLink(search, 'application/opensearchdescription+xml'), undefined);
    assert.doesNotMatch(readSiteFile(toPath(robots)), /Sitemap:/);
  });
} else {
  test('the sitemaps name every page that search engines may show, and no other', () => {
    const found = new Set<string>();
    for (const place of getChildren(readXml(sitemapIndex), 'sitemap')) {
      const sitemap = toPublishedTarget(getChildText(place, 'loc'), toPath(sitemapIndex));
      assert.ok(sitemap.kind === 'site', 'A sitemap stands on the site itself');
      const pages = getChildren(parseXml(readSiteFile(sitemap.path)), 'url');
      assert.ok(pages.length > 0 && pages.length <= mostAddresses);
      for (const page of pages) {
        assert.match(getChildText(page, 'lastmod'), /^\d{4}-\d{2}-\d{2}$/);
        const link = getChildText(page, 'loc');
        assert.ok(link.startsWith(ownHost), `${link} does not name the host`);
        const target = toPublishedTarget(link, sitemap.path);
        found.add(target.kind === 'site' ? target.path : target.url);
      }
    }
    const expected = listIndexable();
    assertNone([...found.difference(expected)], 'These are no pages to show:');
    assertNone([...expected.difference(found)], 'The sitemaps lack:');
  });

  test('robots.txt names the index of the sitemaps', () => {
    const text = readSiteFile(toPath(robots));
    const link = /^Sitemap: (\S+)$/m.exec(text)?.[1] ?? '';
    const target = toPublishedTarget(link, toPath(robots));
    assert.ok(target.kind === 'site' && target.path === toPath(sitemapIndex), link);
  });

  test('the description of the search leads to its page', () => {
    assertHeadLink(search, 'application/opensearchdescription+xml', openSearch);
    const [url] = getChildren(readXml(openSearch), 'Url');
    const template = url?.attributes.get('template') ?? '';
    assert.ok(template.endsWith('?q={searchTerms}'), template);
    const target = toPublishedTarget(template, toPath(openSearch));
    assert.ok(target.kind === 'site' && target.path === toPath(search), template);
  });
}
