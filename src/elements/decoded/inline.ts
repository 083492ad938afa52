/** The inline text of the decoder's answers: sentences with names of the API and links in them. */

/** A piece of a sentence. An address is one of the site's, without the path that it is served below. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'link'; text: string; address: string };

/** A piece of prose of several sentences. */
export type ProsePart =
  { kind: 'paragraph'; text: Inline[] } | { kind: 'list'; isOrdered: boolean; items: Inline[][] };

/** A sentence whose names stand in backticks, as pieces: "the field `Code`" has two. */
export function parseInline(sentence: string): Inline[] {
  return sentence
    .split('`')
    .map((text, index): Inline => ({ kind: index % 2 === 0 ? 'text' : 'name', text }))
    .filter(({ text }) => text !== '');
}

/** A sentence as plain text. */
export function toSentence(pieces: readonly Inline[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A sentence with a phrase of it made a link; undefined texts around it are left out. */
export function createLinked(before: string, text: string, address: string, after = ''): Inline[] {
  return [...parseInline(before), { kind: 'link', text, address }, ...parseInline(after)];
}
