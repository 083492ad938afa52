/** What a page of the built site loads by itself, and how much that is over the wire. */
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const site = 'dist';

export interface LoadedFiles {
  /** What has to arrive before the page can be read, besides itself. */
  styles: ReadonlySet<string>;
  /** With all that they import before they run. */
  scripts: ReadonlySet<string>;
  /** What nothing waits for: the sheet of paper, the icon, data that is asked for early. */
  others: ReadonlySet<string>;
}

/** The value of an attribute in the text of a tag. */
function getAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`)
    .exec(tag)
    ?.slice(1)
    .find(Boolean);
}

/** The addresses of what the tags of a name load, where `isLoaded` says that they load it. */
function findLoaded(
  html: string,
  tagName: string,
  attribute: string,
  isLoaded: (tag: string) => boolean,
): string[] {
  const tags = html.match(new RegExp(`<${tagName}\\s[^>]*>`, 'g')) ?? [];
  return tags.filter(isLoaded).flatMap((tag) => getAttribute(tag, attribute) ?? []);
}

/** A script and all that it imports before it runs. What it imports later is no part of a first visit. */
export function findImported(address: string, found = new Set<string>()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const text = readFileSync(`${site}${address}`, 'utf8');
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  for (const [, target = ''] of imports) {
    findImported(posix.join(dirname(address), target), found);
  }
  return found;
}

/** The files that the HTML of a page names. The site must be built for the root of its host. */
export function findFiles(html: string): LoadedFiles {
  const isSheet = (tag: string) => getAttribute(tag, 'rel') === 'stylesheet';
  const isForPaper = (tag: string) => getAttribute(tag, 'media') === 'print';
  const isAside = (tag: string) => ['icon', 'preload'].includes(getAttribute(tag, 'rel') ?? '');
  const scripts = new Set<string>();
  for (const script of [
    ...findLoaded(html, 'script', 'src', () => true),
    ...findLoaded(html, 'link', 'href', (tag) => getAttribute(tag, 'rel') === 'modulepreload'),
  ]) {
    findImported(script, scripts);
  }
  return {
    styles: new Set(findLoaded(html, 'link', 'href', (tag) => isSheet(tag) && !isForPaper(tag))),
    scripts,
    others: new Set(
      findLoaded(html, 'link', 'href', (tag) => (isSheet(tag) ? isForPaper(tag) : isAside(tag))),
    ),
  };
}

/** Bytes of a text or a file's content after gzip. */
export function toCompressedSize(content: string | Buffer): number {
  return gzipSync(content).length;
}

/** Bytes of files after gzip. */
export function sumCompressed(addresses: Iterable<string>): number {
  return [...addresses].reduce(
    (sum, address) => sum + toCompressedSize(readFileSync(`${site}${address}`)),
    0,
  );
}
