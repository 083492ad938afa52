/** What pages weighed and how Lighthouse judged them on past days: `record.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { format, resolveConfig } from 'prettier';

const file = 'src/commands/bench/record.json';

/** So many days are kept: enough to see where it goes. */
const mostDays = 12;

const figures = z.strictObject({
  /** What has to arrive before the page can be read, in bytes after gzip: HTML and style sheets. */
  read: z.int(),
  /** That and the scripts. */
  all: z.int(),
  /** How many files a browser asks for at once. */
  requests: z.int(),
});

/** Performance, accessibility, best practices, SEO. */
const scores = z.array(z.int()).length(4);

const recordSchema = z.strictObject({
  weights: z.array(z.strictObject({ day: z.iso.date(), pages: z.record(z.string(), figures) })),
  lighthouse: z.array(z.strictObject({ day: z.iso.date(), pages: z.record(z.string(), scores) })),
});

export type Figures = z.infer<typeof figures>;
export type PageRecord = z.infer<typeof recordSchema>;

/** The record, by the day, the latest last; what pages are called in it is in `page-kinds.ts`. */
export function readRecord(): PageRecord {
  return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The days with one more: what was measured on that day before gives way to it. */
export function addDay<Day extends { day: string }>(days: readonly Day[], added: Day): Day[] {
  return [...days.filter(({ day }) => day !== added.day), added].slice(-mostDays);
}

export async function writeRecord(record: PageRecord): Promise<void> {
  const config = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(record), { ...config, filepath: file }));
}
