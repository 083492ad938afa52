/** What comes into the box other than by typing: what is pasted, dropped or chosen. */

/** What was handed over, as far as it counts. */
export interface Offer<Item extends { type: string }> {
  files: readonly Item[];
  /** As plain text; empty if there is none. */
  text: string;
  /** The same as HTML, where a program gave nothing else. */
  html: string;
}

export type Intake<Item> =
  | { kind: 'file'; file: Item; isOneOfSeveral: boolean }
  | { kind: 'picture' }
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  | { kind: 'nothing' };

/**
 * What to take of an offer. Programs hand over a picture beside the text when one
 * copies cells or slides: the text counts. One drops files, beside which stand their names: the files count.
 */
export function chooseIntake<Item extends { type: string }>(
  { files, text, html }: Offer<Item>,
  manner: 'pasted' | 'dropped',
): Intake<Item> {
  const readable = files.filter(({ type }) => !/^(?:image|audio|video)\//.test(type));
  const [file] = readable;
  const isFile = file !== undefined && (manner === 'dropped' || text === '');
  if (isFile) return { kind: 'file', file, isOneOfSeveral: readable.length > 1 };
  if (files.length > 0 && (manner === 'dropped' || text === '')) return { kind: 'picture' };
  if (text !== '') return { kind: 'text', text };
  return html === '' ? { kind: 'nothing' } : { kind: 'html', html };
}

/** The words of HTML. They are read in a document that is never shown, and in which nothing runs. */
export function toPlainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const part of body.querySelectorAll('script, style')) part.remove();
  for (const part of body.querySelectorAll('br, p, div, tr, li')) part.after('\n');
  return body.textContent;
}
