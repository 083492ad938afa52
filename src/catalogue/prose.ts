/**
 * The prose of explanations: plain text with names in backticks. What stands
 * there and is a code with a page becomes a link; nothing else is markup.
 */

/**
 * A piece of prose. `code` is the spelling of the address that a name leads to;
 * `isChinese`: the link leads to the page in Chinese.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'code'; text: string; code: string; isChinese?: boolean };

export type Prose = readonly Inline[];

/**
 * @param addresses from any spelling of a code to that of its address
 * @param self the code of the page on which the text stands: it does not link to itself
 */
export function parseProse(
  text: string,
  addresses: ReadonlyMap<string, string>,
  self?: string,
): Prose {
  return text
    .split('`')
    .map((piece, index): Inline => {
      if (index % 2 === 0) return { kind: 'text', text: piece };
      const code = addresses.get(piece);
      return code === undefined || code === self
        ? { kind: 'name', text: piece }
        : { kind: 'code', text: piece, code };
    })
    .filter(({ text: piece }) => piece !== '');
}

/** The prose as one plain text, for titles, descriptions and data files. */
export function toPlainText(prose: Prose): string {
  return prose.map(({ text }) => text).join('');
}
