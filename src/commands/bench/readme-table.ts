/** The table of README.md that says what pages weigh, and how Lighthouse judges them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { pageKinds } from './page-kinds.ts';
import type { PageRecord } from './record.ts';

const file = 'README.md';
const marks = { start: '<!-- weights -->', end: '<!-- weights end -->' } as const;

/** As the table has them: thousands of bytes. */
export function toThousands(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The table in Markdown, of the latest figures of the record. */
export function createTable({ weights, lighthouse }: PageRecord): string {
  const pages = weights.at(-1)?.pages ?? {};
  const judged = lighthouse.at(-1)?.pages ?? {};
  const rows = pageKinds.map(({ name }) => {
    const { read = 0, all = 0, requests = 0 } = pages[name] ?? {};
    const scores = judged[name]?.join(' ') ?? '';
    return [name, toThousands(read), toThousands(all), String(requests), scores];
  });
  return [
    ['page', 'to be read, kB', 'with scripts, kB', 'requests', 'Lighthouse'],
    ['---', '---:', '---:', '---:', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The text between the marks of README.md. @throws if it has no marks */
function splitAtTable(text: string): { before: string; table: string; after: string } {
  const start = text.indexOf(marks.start) + marks.start.length;
  const end = text.indexOf(marks.end);
  if (start < marks.start.length || end < start) {
    throw new Error(`${file} has lost the marks ${marks.start} and ${marks.end}.`);
  }
  return { before: text.slice(0, start), table: text.slice(start, end), after: text.slice(end) };
}

/** The rows of README.md's table as they stand there, a list of cells each. */
export function readTable(): string[][] {
  return splitAtTable(readFileSync(file, 'utf8'))
    .table.trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Puts the latest figures of the record into README.md. */
export async function writeTable(record: PageRecord): Promise<void> {
  const { before, after } = splitAtTable(readFileSync(file, 'utf8'));
  const text = `${before}\n\n${createTable(record)}\n\n${after}`;
  const config = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...config, filepath: file }));
}
