/** What a first visit to a page costs to load, counted from the built site. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable, toKilobytes } from './numbers.ts';

const site = 'dist';

/** One page of each kind, by what is special about it. */
const pages = [
  ['home', '/'],
  ['decoder', '/decode/'],
  ['responses', '/responses/'],
  ['entry, common', '/errors/AuthFailure.SignatureFailure/'],
  ['entry, of one product', '/errors/FailedOperation.NoLock/'],
  ['family', '/errors/FailedOperation/'],
  ['letter of a family', '/errors/InvalidParameterValue/i/'],
  ['all codes', '/errors/'],
  ['all products', '/products/'],
  ['product', '/products/cvm/'],
  ['search', '/search/'],
] as const;

interface PageWeight {
  /** Compressed, in bytes. */
  html: number;
  styles: number;
  scripts: number;
  /** The decoder, which loads when the box comes into view; 0 without a box. */
  decoder: number;
  /** The worker, which it starts for what is not short. */
  worker: number;
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
function findImported(address: string, found = new Set<string>()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const text = readFileSync(`${site}${address}`, 'utf8');
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  for (const [, target = ''] of imports) {
    findImported(posix.join(dirname(address), target), found);
  }
  return found;
}

const workerAddress = /["'`](\/[^"'`]*\/decode-worker-[^"'`]+\.js)["'`]/g;

/**
 * The scripts of the decoder, which a page loads when its box comes into view, and
 * the workers that they start for a text that is not short.
 * @throws if the build has none of either: then they are called something else.
 */
function findDecoder(): { scripts: Set<string>; workers: Set<string> } {
  const [file] = globSync(`${site}/assets/define-response-decoder.*.js`);
  if (file === undefined) throw new Error(`There is no decoder in ${site}/assets.`);
  const scripts = findImported(file.split('\\').join('/').slice(site.length));
  const workers = new Set<string>();
  for (const script of scripts) {
    const text = readFileSync(`${site}${script}`, 'utf8');
    for (const [, address = ''] of text.matchAll(workerAddress)) workers.add(address);
  }
  if (workers.size === 0) throw new Error('No script of the decoder starts a worker.');
  return { scripts, workers };
}

function toCompressedSize(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

function sumCompressed(addresses: Iterable<string>): number {
  return [...addresses].reduce((sum, address) => sum + toCompressedSize(`${site}${address}`), 0);
}

function weighPage(address: string): PageWeight {
  const file = `${site}${address}index.html`;
  const html = readFileSync(file, 'utf8');
  const styles = findLoaded(
    html,
    'link',
    'href',
    (tag) => getAttribute(tag, 'rel') === 'stylesheet' && getAttribute(tag, 'media') !== 'print',
  );
  const scripts = [
    ...findLoaded(html, 'script', 'src', () => true),
    ...findLoaded(html, 'link', 'href', (tag) => getAttribute(tag, 'rel') === 'modulepreload'),
  ];
  const imported = new Set<string>();
  for (const script of scripts) findImported(script, imported);
  const decoder = html.includes('<response-decoder') ? findDecoder() : undefined;
  return {
    html: toCompressedSize(file),
    styles: sumCompressed(new Set(styles)),
    scripts: sumCompressed(imported),
    decoder: sumCompressed(decoder?.scripts.difference(imported) ?? []),
    worker: sumCompressed(decoder?.workers ?? []),
  };
}

/** The address of the entry with the largest file: a code with a detail, so no family. */
function findBiggestEntry(): string | undefined {
  const files = globSync(`${site}/errors/*.*/index.html`);
  const sizes = files.map((file) => ({ file, size: statSync(file).size }));
  const biggest = sizes.sort((one, other) => other.size - one.size)[0]?.file;
  return biggest
    ?.split('\\')
    .join('/')
    .slice(site.length)
    .replace(/index\.html$/, '');
}

/**
 * Prints what a first visit to each kind of page loads: to be read, with its scripts,
 * with the decoder, and with the worker that reads what is not short.
 */
export function benchPages(): void {
  const biggest = findBiggestEntry();
  const rows = [
    ...pages,
    ...(biggest === undefined ? [] : [['entry, the biggest', biggest] as const]),
  ];
  printTable('First visit, gzip', [
    [
      '',
      'page',
      'HTML',
      'to be read (HTML, CSS)',
      'all (with scripts)',
      'with the box',
      'and its worker',
    ],
    ...rows.map(([kind, address]) => {
      if (!existsSync(`${site}${address}index.html`)) return [kind, address, 'not there'];
      const { html, styles, scripts, decoder, worker } = weighPage(address);
      const all = html + styles + scripts;
      return [
        kind,
        address,
        toKilobytes(html),
        toKilobytes(html + styles),
        toKilobytes(all),
        decoder === 0 ? '' : toKilobytes(all + decoder),
        worker === 0 ? '' : toKilobytes(all + decoder + worker),
      ];
    }),
  ]);
}
