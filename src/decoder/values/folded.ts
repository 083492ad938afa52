import type { Span } from '../types.ts';

/** Values of YAML that take several lines. */

/** A value in single quotes, up to the end of its last line. */
const quoted = /'(?<content>(?:[^']|''){1,2000})'[ \t]{0,8}(?:\r?\n|$)/uy;

/** Where the content of a quoted value stands that starts at `start`; undefined where none does. */
export function findQuotedValue(text: string, start: number): Span | undefined {
  quoted.lastIndex = start;
  const content = quoted.exec(text)?.groups?.['content'];
  return content === undefined ? undefined : { start: start + 1, end: start + 1 + content.length };
}

/** A value's lines as one, but for empty ones between paragraphs. */
export function unfold(value: string): string {
  return value.replaceAll(/(?<gap>\r?\n[ \t]*)?\r?\n[ \t]+/gu, (_, gap?: string) =>
    gap === undefined ? ' ' : '\n',
  );
}

/** A line below a value, with the blanks that it starts with; empty ones stand between paragraphs. */
const lineBelow = /\r?\n(?:[ \t]{0,80}\r?\n){0,2}(?<indent> {1,80})\S[^\n]{0,600}/uy;

/** Deepest that a name is indented. */
const deepest = 80;

/** More lines than this no value has. */
const mostLines = 40;

/**
 * Where a value ends whose name starts at `name` and whose first line ends at `end`: the lines that
 * are indented deeper than its name, where that starts its own line, go on with it.
 */
export function findFoldedEnd(text: string, name: number, end: number): number {
  const head = text.slice(Math.max(0, name - deepest), name);
  const own = /(?:^|\n)(?<indent> *)$/u.exec(head)?.groups?.['indent'];
  if (own === undefined) return end;
  let at = end;
  for (let count = 0; count < mostLines; count += 1) {
    lineBelow.lastIndex = at;
    const indent = lineBelow.exec(text)?.groups?.['indent'];
    if (indent === undefined || indent.length <= own.length) return at;
    at = lineBelow.lastIndex;
  }
  return at;
}
