/** How long the lookup works at each letter that a reader types, on the code file of the built site. */
import { readFileSync } from 'node:fs';
import type { CodeFilter } from '../../lookup/code-filter.ts';
import { decodeCodes } from '../../lookup/codec.ts';
import { createLookup, findCodes, type Lookup } from '../../lookup/lookup.ts';
import { codeFile } from '../../naming/addresses.ts';
import { parseCode, toHumps } from '../../naming/code-name.ts';
import { getMedian, printTable } from './numbers.ts';

/** So many results a search shows at most. */
const shown = 8;

/** Each so manieth code is typed. */
const step = 60;

/** The ways to type a code. */
const typings: readonly (readonly [name: string, type: (code: string) => string])[] = [
  ['as it is spelled', (code) => code],
  ['in small letters', (code) => code.toLowerCase()],
  ['the part after the dot', (code) => parseCode(code).detail ?? code],
  ['its words, the last first', (code) => toHumps(code).toReversed().join(' ').toLowerCase()],
  ['with a letter lost', (code) => code.slice(0, 5) + code.slice(6)],
];

/** Milliseconds of work at each letter of each text, the texts typed from the first letter on. */
function typeAll(lookup: Lookup, texts: readonly string[], filter: CodeFilter): number[] {
  return texts.flatMap((text) =>
    Array.from(text, (_, last) => {
      const start = performance.now();
      findCodes(lookup, text.slice(0, last + 1), shown, filter);
      return performance.now() - start;
    }),
  );
}

function toRow(name: string, times: readonly number[]): string[] {
  const sorted = times.toSorted((one, other) => one - other);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const figures = [getMedian(times), slow, sorted.at(-1) ?? 0];
  return [name, String(times.length), ...figures.map((figure) => `${figure.toFixed(2)} ms`)];
}

/** Prints the work at a keystroke, by how one types, without a filter and with one. */
export function benchKeystrokes(): void {
  const rows = decodeCodes(readFileSync(`dist${codeFile}`, 'utf8'));
  const lookup = createLookup(rows);
  const typed = rows.filter((_, index) => index % step === 0).map(({ code }) => code);
  // The engine compiles what runs often, and some indexes are made at their first use.
  typeAll(lookup, typed.slice(0, 20), {});
  printTable('Lookup, work at a keystroke', [
    ['', 'keystrokes', 'median', '95th of 100', 'longest'],
    ...typings.map(([name, type]) => toRow(name, typeAll(lookup, typed.map(type), {}))),
    toRow('as it is spelled, of one family', typeAll(lookup, typed, { family: 'FailedOperation' })),
    toRow('as it is spelled, retry after a change', typeAll(lookup, typed, { retry: 'after' })),
  ]);
}
