import { decodePercents } from './bytes.ts';

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '/': '/',
  '\\': '\\',
};

/**
 * One escape, or the bytes of several characters as Python prints them. What follows a backslash
 * tells the alternatives apart, so that matching never backtracks.
 */
const escape = /((?:\\x[0-9A-Fa-f]{2})+)|\\(?:u([0-9A-Fa-f]{4})|([nrtbf"'/\\]))/gu;

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const entity = /&(?:quot|#34|#39|apos|#x27|lt|gt|amp);/gu;

/**
 * Undoes `levels` layers of backslashes, and one more where `\uXXXX` is still left: Python's bytes
 * print it doubled. What is no known escape stays as it stands.
 */
export function unescape(text: string, levels: number): string {
  let value = text;
  for (let level = 0; level < levels && value.includes('\\'); level += 1) value = undo(value);
  return levels > 0 && value.includes('\\u') ? undo(value) : value;
}

function undo(text: string): string {
  return text.replace(escape, (whole, bytes?: string, unicode?: string, simple?: string) => {
    if (bytes !== undefined) return decodeBytes(bytes);
    if (unicode !== undefined) return toCharacter(unicode);
    return simple === undefined ? whole : (simpleEscapes[simple] ?? whole);
  });
}

/** Bytes are UTF-8; where they are not, each is a character. */
function decodeBytes(bytes: string): string {
  const decoded = decodePercents(bytes.replaceAll('\\x', '%'));
  return decoded ?? bytes.replace(/\\x(..)/gu, (_, digits: string) => toCharacter(digits));
}

function toCharacter(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** Puts the characters back that HTML entities stand for. */
export function unescapeEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, (whole) => entities[whole] ?? whole) : text;
}
