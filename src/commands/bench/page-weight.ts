/** What a first visit to a page costs to load, counted from the built site. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { findFiles, findImported, sumCompressed, toCompressedSize } from './loaded-files.ts';
import { printTable, toKilobytes } from './numbers.ts';
import { pageKinds, toPageFile } from './page-kinds.ts';

const site = 'dist';

export interface PageWeight {
  /** Compressed, in bytes. */
  html: number;
  styles: number;
  scripts: number;
  /** The decoder, which loads when the box comes into view; 0 without a box. */
  decoder: number;
  /** The worker, which it starts for what is not short. */
  worker: number;
  /** How many files a browser asks for at once. */
  requests: number;
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

/** Weighs the page at an address. */
export function weighPage(address: string): PageWeight {
  const html = readFileSync(toPageFile(address), 'utf8');
  const { styles, scripts, others } = findFiles(html);
  const decoder = html.includes('<response-decoder') ? findDecoder() : undefined;
  return {
    html: toCompressedSize(html),
    styles: sumCompressed(styles),
    scripts: sumCompressed(scripts),
    decoder: sumCompressed(decoder?.scripts.difference(scripts) ?? []),
    worker: sumCompressed(decoder?.workers ?? []),
    requests: 1 + styles.size + scripts.size + others.size,
  };
}

/**
 * Prints what a first visit to each kind of page loads: to be read, with its scripts,
 * with the decoder, and with the worker that reads what is not short.
 */
export function benchPages(): void {
  printTable('First visit, gzip', [
    [
      '',
      'page',
      'HTML',
      'to be read (HTML, CSS)',
      'with scripts',
      'with the box',
      'and its worker',
    ],
    ...pageKinds.map(({ name, address }) => {
      if (!existsSync(toPageFile(address))) return [name, address, 'not there'];
      const { html, styles, scripts, decoder, worker } = weighPage(address);
      const all = html + styles + scripts;
      return [
        name,
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

/** How many of the largest pages of codes are shown. */
const largestShown = 10;

/** Prints what has to arrive before the largest pages of codes can be read. */
export function benchLargestEntries(): void {
  const largest = globSync(`${site}/errors/*/index.html`)
    .map((file) => ({ file, size: statSync(file).size }))
    .sort((one, other) => other.size - one.size)
    .slice(0, largestShown);
  printTable('The largest pages of codes, to be read (HTML, CSS)', [
    ['', 'gzip', 'brotli'],
    ...largest.map(({ file }) => {
      const html = readFileSync(file);
      const contents = [
        html,
        ...[...findFiles(html.toString()).styles].map((sheet) => readFileSync(`${site}${sheet}`)),
      ];
      const sum = (weigh: (content: Buffer) => number) =>
        toKilobytes(contents.reduce((total, content) => total + weigh(content), 0));
      const [, name = file] = /errors[\\/]([^\\/]+)/.exec(file) ?? [];
      return [name, sum(toCompressedSize), sum((content) => brotliCompressSync(content).length)];
    }),
  ]);
}
