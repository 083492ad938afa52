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

/** One escape. Each alternative starts differently, so that matching never backtracks. */
const escape = /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([nrtbf"'/\\]))/gu;

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
  return text.replace(escape, (whole, unicode?: string, hex?: string, simple?: string) => {
    const digits = unicode ?? hex;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    return simple === undefined ? whole : (simpleEscapes[simple] ?? whole);
  });
}

/** Puts the characters back that HTML entities stand for. */
export function unescapeEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, (whole) => entities[whole] ?? whole) : text;
}
