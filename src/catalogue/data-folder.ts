/**
 * Reads the data files of `content/` and checks each against its schema. What
 * is wrong is told with file, line and field, all at once.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** One thing that is wrong in a content file. `line` counts from 1. */
export interface ContentProblem {
  file: string;
  line: number | undefined;
  /** The path to the field, like `versions[0].actions.RunInstances[3]`. */
  field: string;
  what: string;
}

/** Content that cannot be built from. Its message lists every problem, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(`The content has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:
${problems.map(toProblemLine).join('\n')}`);
    this.problems = problems;
  }
}

function toProblemLine({ file, line, field, what }: ContentProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `  ${place}  ${field === '' ? '' : `${field}: `}${what}`;
}

type Format = 'json' | 'yaml';
type Path = readonly PropertyKey[];

function toFieldName(path: Path): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

/** The line of the deepest node on the path that the file has: a missing field is shown at its parent. */
function getLine(document: Document, lines: LineCounter, path: Path): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const start: unknown = node.range[0];
      if (typeof start === 'number') return lines.linePos(start).line;
    }
  }
  return undefined;
}

/**
 * The value in a file's text, if it fits the schema, and otherwise its problems.
 * `name` is the file's name without ending; the field `nameField` must repeat it.
 */
export function parseData<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): { value: Value } | { problems: ContentProblem[] } {
  const name = basename(file).replace(/\.[a-z]+$/, '');
  const lines = new LineCounter();
  const read = () => parseDocument(text, { lineCounter: lines });

  // JSON.parse is much faster and serves as long as nothing is wrong.
  let value: unknown;
  try {
    value = file.endsWith('.json') ? JSON.parse(text) : read().toJS();
  } catch {
    value = undefined;
  }
  const document = file.endsWith('.json') && value !== undefined ? undefined : read();
  if (document !== undefined && document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line,
        field: '',
        what: error.message.split('\n')[0] ?? error.message,
      })),
    };
  }

  const result = schema.safeParse(value);
  if (result.success) {
    const id = toId(result.data);
    if (id === name) return { value: result.data };
    return {
      problems: [
        { file, line: 1, field: '', what: `the file is named "${name}" but is about "${id}"` },
      ],
    };
  }
  const source = document ?? read();
  return {
    problems: result.error.issues.map(({ path, message }) => ({
      file,
      line: getLine(source, lines, path),
      field: toFieldName(path),
      what: message,
    })),
  };
}

/** What a data file calls itself: a product its `id`, a file of `content/codes/` its `code`. */
function toId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const id = 'id' in value ? value.id : 'code' in value ? value.code : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * All values of a folder, by file name, in code-point order.
 * @throws ContentError naming every problem of every file.
 */
export function readDataFolder<Value>(
  folder: string,
  format: Format,
  schema: z.ZodType<Value>,
): Map<string, Value> {
  const values = new Map<string, Value>();
  const problems: ContentProblem[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(`.${format}`))
    .sort();
  for (const name of names) {
    const file = join(folder, name);
    const result = parseData(file, readFileSync(file, 'utf8'), schema);
    if ('problems' in result) problems.push(...result.problems);
    else values.set(name.slice(0, -format.length - 1), result.value);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return values;
}
