/**
 * What a PDF of Chromium says of itself: its pages, the pages of its named places, and its
 * outline. Chromium writes all of these as plain text between the compressed streams, so
 * that no library is needed; of a PDF from elsewhere this may find nothing.
 */

export interface PdfFacts {
  pages: number;
  /** The number of the page that a place is on, counted from 1, by the place's name. */
  places: ReadonlyMap<string, number>;
  title: string;
  /** The entries of the outline, in no order. */
  outline: readonly string[];
}

/** The dictionaries among the objects, by number. */
function readObjects(text: string): Map<string, string> {
  const found = text.matchAll(/^(\d+) 0 obj\n(<<[^]*?)\nendobj$/gm);
  return new Map(Array.from(found, ([, number = '', body = '']) => [number, body]));
}

/** A string as PDF writes it: in hexadecimal as UTF-16, or in brackets. */
function decodeText(written: string): string {
  if (!written.startsWith('<')) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  const units = written.slice(1, -1).match(/[0-9A-F]{4}/g) ?? [];
  return units
    .slice(1)
    .map((unit) => String.fromCharCode(parseInt(unit, 16)))
    .join('');
}

/** A title, and whether it leads to a place, as an entry of the outline does. */
const titles = /\/Title (<[0-9A-F]*>|\((?:\\.|[^\\)])*\))(\n\/Dest )?/g;

/** @throws Error if the bytes are no PDF as Chromium writes it. */
export function readPdfFacts(bytes: Uint8Array): PdfFacts {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(text);
  const [, root = '', dests = ''] =
    /\/Type \/Catalog\n\/Pages (\d+) 0 R(?:\n\/Dests (\d+) 0 R)?/.exec(text) ?? [];

  const listPages = (node: string): string[] => {
    const kids = /\/Type \/Pages\b[^]*\/Kids \[([^\]]*)\]/.exec(objects.get(node) ?? '')?.[1];
    if (kids === undefined) return [node];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => listPages(kid));
  };
  if (!objects.has(root)) throw new Error('This is no PDF as Chromium writes it.');
  const pages = listPages(root);
  const places = (objects.get(dests) ?? '').matchAll(/\/([\w.-]+) \[(\d+) 0 R/g);
  const found = Array.from(text.matchAll(titles), ([, written = '', dest]) => ({
    title: decodeText(written),
    isEntry: dest !== undefined,
  }));
  return {
    pages: pages.length,
    places: new Map(
      Array.from(places, ([, name = '', page = '']) => [name, pages.indexOf(page) + 1]),
    ),
    title: found.find(({ isEntry }) => !isEntry)?.title ?? '',
    outline: found.filter(({ isEntry }) => isEntry).map(({ title }) => title),
  };
}
