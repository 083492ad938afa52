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

/** So many letters tell that a word is meant: what comes after may be its ending. */
const tellingLetters = 4;

/**
 * Whether a marked word has to do with a query. Pagefind shortens a word that it
 * does not know until it knows the rest, and so finds `QQ` for `qqzz`.
 */
export function isMeant(pieces: readonly ExcerptPiece[], query: string): boolean {
  const beginnings = (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.slice(0, tellingLetters),
  );
  return pieces.some(
    ({ text, isMarked }) =>
      isMarked && beginnings.some((beginning) => text.toLowerCase().includes(beginning)),
  );
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
