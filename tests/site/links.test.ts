/** Every link of every page leads somewhere, and a reader comes to every page by links. */
import { test } from 'node:test';
import {
  assertNone,
  files,
  readSiteFile,
  scanSite,
  toTarget,
  type Target,
} from '../support/built-site.ts';

/** Pages to which no link has to lead. */
const unlinked = new Set(['404.html']);

interface PageLinks {
  ids: ReadonlySet<string>;
  /** What `<a>` leads to, as the page writes it. */
  links: ReadonlySet<string>;
  /** What `<form>` leads to, and what the browser loads by itself. */
  others: ReadonlySet<string>;
}

const pages = new Map<string, PageLinks>();
const repeatedIds: string[] = [];
for (const { path, ids, links, forms, loaded } of scanSite()) {
  const distinct = new Set(ids);
  pages.set(path, { ids: distinct, links, others: forms.union(loaded) });
  if (distinct.size < ids.length) {
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    repeatedIds.push(`${path}: ${[...new Set(repeated)].join(', ')}`);
  }
}

/** Most links stand on many pages: those that do not hang on the page are read once. */
const readLinks = new Map<string, Target>();

function readLink(link: string, from: string): Target {
  if (!link.startsWith('/')) return toTarget(link, from);
  const target = readLinks.get(link) ?? toTarget(link, from);
  readLinks.set(link, target);
  return target;
}

interface Finding {
  link: string;
  /** A page that has the link, and how many others do. */
  path: string;
  others: number;
}

/** The links for which a test fails, each once, with the first page that has it. */
function findLinks(
  select: (page: PageLinks) => Iterable<string>,
  isWrong: (target: Target) => boolean,
): string[] {
  const findings = new Map<string, Finding>();
  for (const [path, page] of pages) {
    for (const link of select(page)) {
      if (!isWrong(readLink(link, path))) continue;
      const key = link.startsWith('/') ? link : `${path} ${link}`;
      const known = findings.get(key);
      if (known) known.others += 1;
      else findings.set(key, { link, path, others: 0 });
    }
  }
  return [...findings.values()].map(
    ({ link, path, others }) =>
      `${path}: ${link}${others > 0 ? ` (and ${others} more pages)` : ''}`,
  );
}

function hasFile(target: Target): boolean {
  return target.kind === 'outside' || files.has(target.path);
}

test('every link to a page of the site leads to a file, spelled as the disk spells it', () => {
  const broken = findLinks(
    ({ links }) => links,
    (target) => !hasFile(target),
  );
  assertNone(
    broken,
    'These links lead to no file. Make their addresses with src/naming/addresses.ts and src/site.ts, from codes and ids that have pages:',
  );
});

test('every link into a page leads to an id that the page has', () => {
  const broken = findLinks(
    ({ links }) => links,
    (target) => {
      if (target.kind === 'outside' || target.fragment === '') return false;
      const page = pages.get(target.path);
      return page !== undefined && !page.ids.has(target.fragment);
    },
  );
  assertNone(broken, 'The page has no such id. Give the element the id, or mend the link:');
});

test('every file that a page loads, and every page that a form leads to, is there', () => {
  const broken = findLinks(
    ({ others }) => others,
    (target) => !hasFile(target),
  );
  assertNone(broken, 'These files are not in the site. Put them into public/, or import them:');
});

test('no page loads anything from another host, or sends a form there', () => {
  const foreign = findLinks(
    ({ others }) => others,
    ({ kind }) => kind === 'outside',
  );
  assertNone(foreign, 'Only <a> may name another host. Serve these from the site itself:');
});

test('links to other hosts are https', () => {
  const insecure = findLinks(
    ({ links }) => links,
    (target) => target.kind === 'outside' && !target.url.startsWith('https://'),
  );
  assertNone(
    insecure,
    'Write https, or begin the address with the base under which the site is served:',
  );
});

test('no style sheet loads anything but a file of the site', () => {
  const wrong = [...files]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => {
      const named = readSiteFile(path).matchAll(/(?:url\(|@import )\s*["']?([^"')\s;]+)/g);
      return [...named].flatMap(([, link = '']) => {
        if (link.startsWith('data:') || link.startsWith('#')) return [];
        const target = toTarget(link, path);
        return target.kind === 'site' && files.has(target.path) ? [] : [`${path}: ${link}`];
      });
    });
  assertNone(wrong, 'Import fonts and images, so that the build copies them into the site:');
});

test('no id stands twice on a page', () => {
  assertNone(repeatedIds, 'A link to such an id leads to the first only. Make them differ:');
});

test('links lead from the home page to every page', () => {
  const reached = new Set(['index.html']);
  // A set is walked in the order of its making, with what is added on the way.
  for (const path of reached) {
    const page = pages.get(path);
    for (const link of page ? page.links.union(page.others) : []) {
      const target = readLink(link, path);
      if (target.kind === 'site' && pages.has(target.path)) reached.add(target.path);
    }
  }
  const lost = [...pages.keys()].filter((path) => !reached.has(path) && !unlinked.has(path));
  assertNone(lost, 'No chain of links leads to these pages. Link to them from where one looks:');
});
