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

/** One escape, or a run of bytes. Each alternative starts differently: matching never backtracks. */
const escape =
  /\\(?:u([0-9A-Fa-f]{4})|x([0-7][0-9A-Fa-f])|(x[89A-Fa-f][0-9A-Fa-f](?:\\x[89A-Fa-f][0-9A-Fa-f])*)|([nrtbf"'/\\]))/gu;

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
  return text.replace(
    escape,
    (whole, unicode?: string, hex?: string, bytes?: string, simple?: string) => {
      const digits = unicode ?? hex;
      if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
      if (bytes !== undefined) return readBytes(whole);
      return simple === undefined ? whole : (simpleEscapes[simple] ?? whole);
    },
  );
}

/** Bytes that Python printed (`\xe5\x9b\xbe`), which are UTF-8; other ones stay as they stand. */
function readBytes(printed: string): string {
  try {
    return decodeURIComponent(printed.replaceAll('\\x', '%'));
  } catch {
    return printed;
  }
}

/** Puts the characters back that HTML entities stand for. */
export function unescapeEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, (whole) => entities[whole] ?? whole) : text;
}
