/** What pages weigh beside what they weighed: printed, and written down where that is asked for. */
import type { LighthouseScores } from './lighthouse.ts';
import { printTable, toKilobytes } from './numbers.ts';
import { pageKinds } from './page-kinds.ts';
import { weighPage } from './page-weight.ts';
import { writeTable } from './readme-table.ts';
import { addDay, readRecord, writeRecord, type Figures } from './record.ts';

function measure(): Map<string, Figures> {
  return new Map(
    pageKinds.map(({ name, address }) => {
      const { html, styles, scripts, requests } = weighPage(address);
      const read = html + styles;
      return [name, { read, all: read + scripts, requests }];
    }),
  );
}

function toChange(now: number, then: number | undefined): string {
  if (then === undefined) return 'new';
  return `${now < then ? '−' : '+'}${Math.abs(now - then)} B`;
}

/** Prints how the weights changed since they were written down last. */
export function benchChange(): void {
  const last = readRecord().weights.at(-1);
  printTable(`Since ${last?.day ?? 'never'}`, [
    ['', 'to be read', '', 'with scripts', '', 'requests', ''],
    ...[...measure()].map(([name, { read, all, requests }]) => {
      const then = last?.pages[name];
      return [
        name,
        toKilobytes(read),
        toChange(read, then?.read),
        toKilobytes(all),
        toChange(all, then?.all),
        String(requests),
        then === undefined ? 'new' : `was ${then.requests}`,
      ];
    }),
  ]);
}

/**
 * Writes down what pages weigh today, here and in README.md.
 * @param scores what Lighthouse has just found; without it, its last judgement stands
 */
export async function recordPages(scores: LighthouseScores | undefined): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const { weights, lighthouse } = readRecord();
  const record = {
    weights: addDay(weights, { day, pages: Object.fromEntries(measure()) }),
    lighthouse: scores
      ? addDay(lighthouse, { day, pages: Object.fromEntries(scores) })
      : lighthouse,
  };
  await writeRecord(record);
  await writeTable(record);
  console.log('\nWritten down in src/commands/bench/record.json and README.md.');
}
