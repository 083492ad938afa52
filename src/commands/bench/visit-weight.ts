/**
 * Whether the style sheet should be a file or stand in each page, measured over a visit of
 * five pages. It is a file: a page more makes that the better form, and the
 * Content-Security-Policy needs no hash.
 */
import { readFileSync } from 'node:fs';
import { findFiles, sumCompressed, toCompressedSize } from './loaded-files.ts';
import { printTable, toKilobytes } from './numbers.ts';
import { toPageFile } from './page-kinds.ts';

/** From a search engine to a code, and on from there. */
const visit = [
  '/errors/AuthFailure.SignatureFailure/',
  '/errors/AuthFailure/',
  '/products/cvm/',
  '/guides/signature-failures/',
  '/decode/',
];

/** The page as it would be with its sheets in it. */
function putInside(html: string): string {
  return html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (_, sheet: string) => {
    const styles = readFileSync(`dist${sheet}`, 'utf8');
    return `<style>${styles}</style>`;
  });
}

/** Prints what has to arrive before each page of the visit can be read, in both forms, with a cache that was empty. */
export function benchVisit(): void {
  const known = new Set<string>();
  const totals = { file: 0, inside: 0 };
  const rows = visit.map((address) => {
    const html = readFileSync(toPageFile(address), 'utf8');
    const fresh = findFiles(html).styles.difference(known);
    for (const sheet of fresh) known.add(sheet);
    const file = toCompressedSize(html) + sumCompressed(fresh);
    const inside = toCompressedSize(putInside(html));
    totals.file += file;
    totals.inside += inside;
    return [address, toKilobytes(file), toKilobytes(inside)];
  });
  printTable('A visit of five pages, gzip', [
    ['', 'styles in a file, as it is', 'styles in each page'],
    ...rows,
    ['all', toKilobytes(totals.file), toKilobytes(totals.inside)],
  ]);
}
