/** Pieces of Markdown. */
import type { Prose } from '../prose.ts';

/** From an address of the site to where it is published. */
export type ToUrl = (address: string) => string;

/** Text in which nothing is markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** A link. `text` is Markdown already. */
export function createLink(text: string, url: string): string {
  return `[${text}](${url})`;
}

/** A code that leads to its page. */
export function createCodeLink(code: string, address: string, toUrl: ToUrl): string {
  return createLink(`\`${code}\``, toUrl(address));
}

/** Prose with its names in backticks; codes in it are names, too. */
export function toMarkdown(prose: Prose): string {
  return prose
    .map(({ kind, text }) => (kind === 'text' ? escapeMarkdown(text) : `\`${text}\``))
    .join('');
}

export function createTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [toLine(head), toLine(head.map(() => '---')), ...rows.map(toLine)].join('\n');
}

/** A fence that no line of the text closes. */
export function createFence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
