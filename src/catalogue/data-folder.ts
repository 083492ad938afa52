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

/** What a text holds, or why it cannot be read. `toLine` finds the line of a field, counted from 1. */
type Parsed =
  | { value: unknown; toLine: (path: Path) => number | undefined }
  | { errors: { line: number | undefined; what: string }[] };

function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      errors: document.errors.map(({ linePos, message }) => ({
        line: linePos?.[0].line,
        what: message.split('\n')[0] ?? message,
      })),
    };
  }
  return { value: document.toJS(), toLine: (path) => getLine(document, lines, path) };
}

/** JSON is read by the parser of YAML, which knows lines, only where something is wrong: it is slow. */
function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    const toLine = (path: Path) => {
      const lines = new LineCounter();
      return getLine(parseDocument(text, { lineCounter: lines }), lines, path);
    };
    return { value, toLine };
  } catch (error) {
    const asYaml = parseYaml(text);
    if ('errors' in asYaml) return asYaml;
    // YAML is laxer, for one with a comma too many: then the message itself names the line.
    const what = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(what)?.[1];
    return { errors: [{ line: line === undefined ? undefined : Number(line), what }] };
  }
}

/**
 * The value in a file's text, if it fits the schema, and otherwise its problems.
 * @param isNamed whether the file is named after what it is about: a product's `id`, a code
 *   file's `code`
 */
export function parseData<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
  isNamed = true,
): { value: Value } | { problems: ContentProblem[] } {
  const parsed = file.endsWith('.json') ? parseJson(text) : parseYaml(text);
  if ('errors' in parsed) {
    return { problems: parsed.errors.map((error) => ({ file, field: '', ...error })) };
  }
  const result = schema.safeParse(parsed.value);
  if (!result.success) {
    return {
      problems: result.error.issues.map(({ path, message }) => ({
        file,
        line: parsed.toLine(path),
        field: toFieldName(path),
        what: message,
      })),
    };
  }
  if (!isNamed) return { value: result.data };
  const name = basename(file).replace(/\.[a-z]+$/, '');
  const id = toId(result.data);
  if (id === name) return { value: result.data };
  const what = `the file is named "${name}" but is about "${id}"`;
  return { problems: [{ file, line: 1, field: '', what }] };
}

/** What a data file calls itself: a product its `id`, a file of `content/codes/` its `code`. */
function toId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const id = 'id' in value ? value.id : 'code' in value ? value.code : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * The one value of a file that is about nothing but itself.
 * @throws ContentError naming every problem of the file.
 */
export function readDataFile<Value>(file: string, schema: z.ZodType<Value>): Value {
  const result = parseData(file, readFileSync(file, 'utf8'), schema, false);
  if ('problems' in result) throw new ContentError(result.problems);
  return result.value;
}

/**
 * All values of a folder, by file name, in code-point order.
 * @param besides names of files in the folder that hold something else
 * @throws ContentError naming every problem of every file.
 */
export function readDataFolder<Value>(
  folder: string,
  format: Format,
  schema: z.ZodType<Value>,
  besides: readonly string[] = [],
): Map<string, Value> {
  const values = new Map<string, Value>();
  const problems: ContentProblem[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(`.${format}`) && !besides.includes(name))
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
