/** The file of all codes, which search and decoder load at first use: its size, beside other forms of it. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodeCodes, encodeCodes } from '../../lookup/codec.ts';
import { encodeFronts } from '../../lookup/front-coding.ts';
import { codeFile } from '../../naming/addresses.ts';
import { parseCode } from '../../naming/code-name.ts';
import { printTable, toKilobytes } from './numbers.ts';

function toSizes(name: string, texts: readonly string[]): string[] {
  const sum = (weigh: (text: string) => number) =>
    toKilobytes(texts.reduce((total, text) => total + weigh(text), 0));
  return [
    name,
    String(texts.length),
    sum((text) => Buffer.byteLength(text)),
    sum((text) => gzipSync(text).length),
    sum((text) => brotliCompressSync(text).length),
  ];
}

/** Prints the size of the code file; of its list of codes alone in other orders and codings; and of one file a family. */
export function benchCodeFile(): void {
  const file = `dist${codeFile}`;
  if (!existsSync(file)) {
    console.log(`\nThere is no ${file} to weigh.`);
    return;
  }
  const text = readFileSync(file, 'utf8');
  const rows = decodeCodes(text);
  const sorted = rows.map(({ code }) => code);
  const byReach = rows.toSorted((one, other) => other.reach - one.reach).map(({ code }) => code);
  const families = Map.groupBy(rows, ({ code }) => parseCode(code).family);
  printTable('Code file', [
    ['', 'files', 'raw', 'gzip', 'brotli'],
    toSizes('as it is: sorted, front-coded, with columns', [text]),
    toSizes('in shards, a family each', [...families.values()].map(encodeCodes)),
    toSizes('the codes alone, sorted, front-coded', [encodeFronts(sorted).join('\n')]),
    toSizes('the codes alone, sorted', [sorted.join('\n')]),
    toSizes('the codes alone, by reach', [byReach.join('\n')]),
  ]);
}
