/** A build that is told where it will be served, and how readers can answer. A few pages are enough. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { files, readSiteFile } from '../support/built-site.ts';
import { readStructuredData, scanPage } from '../support/scan-html.ts';
import { buildSmallSite } from '../support/small-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'api-3-errors-told-'));
const handbook = join(folder, 'made.pdf');
const guide = 'guides/retrying/index.html';
let site = '';

before(async () => {
  writeFileSync(handbook, '%PDF-1.4');
  site = await buildSmallSite({
    SITE: 'https://errors.example.com',
    BASE: '/api/',
    REPOSITORY: 'https://example.com/owner/name',
    ISSUES: 'https://example.com/owner/name/issues/new',
    FEEDBACK: 'https://answers.example.com/page',
    PDF: handbook,
  });
});

after(() => {
  for (const made of [folder, site]) rmSync(made, { recursive: true, force: true });
});

function readToldFile(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

test('a page asks whether it helped, and may send the answer there and nowhere else', () => {
  const page = scanPage(readToldFile(guide));
  assert.ok(page.forms.has('https://answers.example.com/page'));
  const policy = page.meta.get('Content-Security-Policy') ?? '';
  assert.match(policy, /form-action 'self' https:\/\/answers\.example\.com(?:;|$)/);
  assert.doesNotMatch(policy.replace(/form-action[^;]*/, ''), /https:/);
});

test('what an answer sends is the page, its basis and the day of the catalogue', () => {
  const html = readToldFile(guide);
  const [form = ''] = /<form method="post".*?<\/form>/s.exec(html) ?? [];
  const names = [...form.matchAll(/ name="([a-z]+)"/g)].map(([, name]) => name);
  assert.deepEqual(names, ['page', 'basis', 'catalogue', 'helpful', 'helpful']);
  assert.match(form, /name="page" value="https:\/\/errors\.example\.com\/api\/guides\/retrying\/"/);
});

test('a page leads to its file and to an issue about it', () => {
  const { links } = scanPage(readToldFile(guide));
  assert.ok(links.has('https://example.com/owner/name/edit/main/content/guides/retrying.mdx'));
  const issue = [...links].find((link) => link.includes('/issues/new?')) ?? '';
  assert.match(new URL(issue).searchParams.get('body') ?? '', /api\/guides\/retrying\//);
});

test('a page and its twin in Chinese name each other with whole addresses, alike', () => {
  const readLanguages = (path: string) =>
    readToldFile(path).match(/<link rel="alternate" hreflang="[^"]+" href="[^"]+"/g);
  const languages = readLanguages('responses/index.html');
  const url = 'https://errors.example.com/api';
  assert.deepEqual(languages, [
    `<link rel="alternate" hreflang="en" href="${url}/responses/"`,
    `<link rel="alternate" hreflang="x-default" href="${url}/responses/"`,
    `<link rel="alternate" hreflang="zh-Hans" href="${url}/zh/responses/"`,
  ]);
  assert.deepEqual(readLanguages('zh/responses/index.html'), languages);
});

test('the sitemap names both pages of such a pair with the same languages', () => {
  const url = 'https://errors.example.com/api';
  const sitemap = readToldFile('sitemap-1.xml');
  const readLanguages = (page: string) =>
    sitemap
      .split('<url>')
      .find((place) => place.startsWith(`<loc>${page}</loc>`))
      ?.match(/hreflang="[^"]+" href="[^"]+"/g);
  const languages = [
    `hreflang="en" href="${url}/responses/"`,
    `hreflang="x-default" href="${url}/responses/"`,
    `hreflang="zh-Hans" href="${url}/zh/responses/"`,
  ];
  assert.deepEqual(readLanguages(`${url}/responses/`), languages);
  assert.deepEqual(readLanguages(`${url}/zh/responses/`), languages);
  assert.equal(readLanguages(`${url}/guides/retrying/`), null);
});

test('the handbook that the build is told of is there, and linked', () => {
  assert.equal(readToldFile('handbook.pdf'), '%PDF-1.4');
  assert.ok(scanPage(readToldFile('guides/index.html')).links.has('/api/handbook.pdf'));
});

test('a build that is told nothing asks nothing, and links to no handbook', () => {
  for (const path of [guide, 'guides/index.html', 'errors/InternalError/index.html']) {
    const { forms, links, meta } = scanPage(readSiteFile(path));
    assert.deepEqual(
      [...forms].filter((target) => target.includes('://')),
      [],
    );
    assert.deepEqual(
      [...links].filter((link) => link.endsWith('.pdf')),
      [],
    );
    assert.match(meta.get('Content-Security-Policy') ?? '', /form-action 'self'(?:;|$)/);
  }
});

test('pages say when their text changed last, if they have one of their own', () => {
  assert.match(readSiteFile(guide), /Explanation last changed on [A-Z][a-z]+ \d+, \d{4}\./);
  assert.doesNotMatch(readSiteFile('products/cvm/index.html'), /last changed on/);
});

const host = 'https://errors.example.com';

/** The pages of this small build. */
function listToldPages(): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.html'),
  );
}

test('every page names a picture that is there: a PNG, as large as chats want it', () => {
  for (const path of listToldPages()) {
    const { meta } = scanPage(readToldFile(path));
    const picture = meta.get('og:image') ?? '';
    assert.ok(picture.startsWith(`${host}/api/`), `${path} names "${picture}"`);
    const file = readFileSync(join(site, picture.slice(`${host}/api/`.length)));
    assert.equal(file.toString('latin1', 1, 4), 'PNG', picture);
    assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630], picture);
    assert.equal(meta.get('twitter:card'), 'summary_large_image', path);
  }
});

test('the picture of a code is that of its family, and other pages have one in common', () => {
  const getPicture = (path: string) => scanPage(readToldFile(path)).meta.get('og:image');
  const codes = listToldPages().filter((path) => /^errors.[A-Z]/.test(path));
  assert.notEqual(codes.length, 0);
  for (const path of codes) {
    const [, family = ''] = /^errors.([^./\\]+)/.exec(path) ?? [];
    assert.equal(getPicture(path), `${host}/api/og/${family}.png`);
  }
  assert.equal(
    getPicture('zh/errors/InternalError/index.html'),
    `${host}/api/og/InternalError.png`,
  );
  assert.equal(getPicture(guide), `${host}/api/og.png`);
});

test('a picture weighs little, and is told in words on pages that are few', () => {
  const pictures = readdirSync(join(site, 'og'));
  assert.ok(pictures.length > 100);
  for (const name of pictures) {
    const { size } = statSync(join(site, 'og', name));
    assert.ok(size <= 30 * 1024, `${name} has ${size} bytes`);
  }
  const { meta } = scanPage(readToldFile(guide));
  assert.match(meta.get('og:image:alt') ?? '', /API 3\.0 errors, unofficial/);
});

test('a build that knows no host makes no pictures', () => {
  assert.ok(![...files].some((path) => path.endsWith('.png')));
  assert.equal(scanPage(readSiteFile(guide)).meta.get('og:image'), undefined);
});

test('search engines are told how the site is searched', () => {
  const html = readToldFile('index.html');
  assert.deepEqual(scanPage(html).inline, []);
  assert.match(
    JSON.stringify(readStructuredData(html)),
    /"urlTemplate":"https:\/\/errors\.example\.com\/api\/search\/\?q=\{search_term_string\}"/,
  );
});

test('search engines are told what a guide is, when it changed, and the way down to it', () => {
  const html = readToldFile(guide);
  const data = JSON.stringify(readStructuredData(html));
  assert.deepEqual(scanPage(html).inline, []);
  assert.match(data, /"@type":"TechArticle","headline":"[^"]+","description":"[^"]+"/);
  assert.match(data, /"inLanguage":"en","dateModified":"\d{4}-\d{2}-\d{2}"/);
  assert.match(data, /"position":2,"name":"[^"]+","item":"[^"]+\/api\/guides\/retrying\/"/);
});

test('a build that knows no host tells search engines no addresses', () => {
  for (const path of ['index.html', guide, 'errors/InternalError/index.html']) {
    assert.equal(readStructuredData(readSiteFile(path)), undefined, path);
  }
});
