/** The built site that the tests of `tests/site` look at: where it lies, and what is in it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scanPage, type ScannedPage } from './scan-html.ts';

/** The folder of the built site. */
const siteFolder = process.env['OUT_DIR'] ?? 'dist';

/** The path below which the site is served, without the slash at its end. */
const base = (process.env['BASE'] ?? '').replace(/^\/?/, '/').replace(/\/$/, '');

if (!existsSync(join(siteFolder, 'index.html'))) {
  throw new Error(`There is no built site in ${siteFolder}: run "npm run build" first.`);
}

/** A file of the site by its path within it, spelled as the disk spells it: `errors/index.html`. */
function listPaths(): string[] {
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(siteFolder, '/').length).replaceAll('\\', '/'),
    );
}

/** The paths of all files of the site. */
export const files: ReadonlySet<string> = new Set(listPaths());

export function readSiteFile(path: string): string {
  return readFileSync(join(siteFolder, path), 'utf8');
}

export function getSize(path: string): number {
  return statSync(join(siteFolder, path)).size;
}

/** How many bytes of a file are sent, compressed as most hosts do. */
export function getCompressedSize(path: string): number {
  return gzipSync(readFileSync(join(siteFolder, path))).length;
}

/** Where a link leads: a file of the site, if there is one, and a place within it. */
export type Target =
  { kind: 'site'; path: string; fragment: string } | { kind: 'outside'; url: string };

/**
 * Reads a link as a browser does.
 *
 * @param link as the page writes it
 * @param from the path of the page's file
 * @returns `outside` for another host, and for an address that is not below the site's base
 */
export function toTarget(link: string, from: string): Target {
  const url = new URL(link, `site://host${base}/${from.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
  if (url.protocol !== 'site:' || !url.pathname.startsWith(`${base}/`)) {
    return { kind: 'outside', url: url.href };
  }
  const path = decodeURIComponent(url.pathname.slice(base.length + 1));
  return {
    kind: 'site',
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** The path of the file that an address without base, such as `/errors/`, is answered with. */
export function toPath(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** The code, or the family, that a page is about; undefined for all other pages. */
export function getCodeOfPage(path: string): string | undefined {
  return /^errors\/([^/]+)\/index\.html$/.exec(path)?.[1];
}

/** All pages of the site, one at a time. */
export function* scanSite(): Generator<ScannedPage & { path: string; html: string }> {
  for (const path of files) {
    if (!path.endsWith('.html')) continue;
    const html = readSiteFile(path);
    yield { path, html, ...scanPage(html) };
  }
}

/**
 * Fails where there are findings, and shows the first of them.
 *
 * @param advice what to do about them, ending in a colon
 */
export function assertNone(findings: readonly string[], advice: string): void {
  const most = 20;
  if (findings.length === 0) return;
  const rest = findings.length - most;
  const shown = [...findings.slice(0, most), ...(rest > 0 ? [`… and ${rest} more`] : [])];
  assert.fail([advice, ...shown].join('\n  '));
}
