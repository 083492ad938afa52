/** Pagefind's excerpts are HTML with marked words. They are taken apart here, and never used as HTML. */

/** A piece of an excerpt: plain text, and whether it is a word that was searched for. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** The pieces of an excerpt in order, none empty; tags other than `mark` are left out. */
export function parseExcerpt(html: string): ExcerptPiece[] {
  let isMarked = false;
  const pieces: ExcerptPiece[] = [];
  for (const part of html.split(/(<[^<>]*>)/)) {
    if (/^<mark[\s>]/i.test(part)) isMarked = true;
    else if (/^<\/mark/i.test(part)) isMarked = false;
    else if (part !== '' && !/^<[^<>]*>$/.test(part)) {
      pieces.push({ text: decodeEntities(part), isMarked });
    }
  }
  return pieces;
}

/** A longer word is told by its beginning; a shorter one is there in full. Letters. */
const longestWhole = 5;
const longestEnding = 3;

/** Whether a text has a word in some form: `retries` in `Retrying`, but not `quota` in `quotation`. */
function hasForm(text: string, word: string): boolean {
  const isLong = word.length > longestWhole;
  const beginning = isLong
    ? word.slice(0, Math.max(longestWhole - 1, word.length - longestEnding))
    : word.replace(/(?<=...)s$/, '');
  const at = text.toLowerCase().indexOf(beginning);
  if (at < 0) return false;
  const [ending = ''] = /^\p{Ll}*/u.exec(text.slice(at + beginning.length)) ?? [];
  return isLong || ending.length <= longestEnding;
}

/**
 * Whether a marked word has to do with a query. Pagefind shortens a word that it
 * does not know until it knows the rest, and so finds `QQ` for `qqzz`.
 */
export function isMeant(pieces: readonly ExcerptPiece[], query: string, title = ''): boolean {
  return (
    hasWordOf(title, query) ||
    pieces.some(({ text, isMarked }) => isMarked && hasWordOf(text, query))
  );
}

/** Whether a text has a word of a query, in some form. */
export function hasWordOf(text: string, query: string): boolean {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => hasForm(text, word));
}

/** An excerpt without the titles that it begins with: they stand above it. */
export function dropTitle(
  pieces: readonly ExcerptPiece[],
  titles: readonly unknown[],
): readonly ExcerptPiece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const title = titles.find((one) => typeof one === 'string' && text.startsWith(`${one}. `));
  if (typeof title !== 'string') return pieces;
  let left = title.length + 2;
  return pieces.flatMap((piece) => {
    const rest = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return rest === '' ? [] : [{ ...piece, text: rest }];
  });
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi,
    (all, hex, decimal, name) => {
      if (typeof name === 'string') return entities.get(name.toLowerCase()) ?? all;
      const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}
