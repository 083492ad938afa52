/**
 * What a reader typed, pasted or followed a link with, freed of all that stands
 * around the code or the words that are meant.
 */
export interface CleanQuery {
  /** The code or words alone; empty if there are none. */
  text: string;
  /** Whether a dot stood at the end: a misprint (`InternalError.`), or the detail is still to come. */
  endsInDot: boolean;
}

/** Nobody types more; what is pasted names its code within that. UTF-16 units. */
const LONGEST_QUERY = 1000;

/** The page of a code, whatever comes before and after it in the address. */
const PAGE_ADDRESS = /(?:^|\/)errors\/([^/?#\s]+)/;
const ADDRESS_START = /^\s*(?:https?:\/)?\//;
/** `Code=X`, `"Code": "X"`, `?code=X`, `error code: X`, once quotes and brackets are blanks. */
const NAMED_CODE = /(?:^|[^A-Za-z]|error)code *[=:] *([A-Za-z][\w.]*)/i;
/** Quotes, brackets, separators: none of them occurs in a code. */
const STRAY = /[\s"'`\\<>()[\]{},;|*“”‘’„«»‹›「」『』（）【】，、；。]+/g;
const LEADING = /^[ ./:-]+/;
const TRAILING = /[ !:?=/-]+$/;
/** The package before a constant of the Go SDK: `tcerr.` in `tcerr.FAILEDOPERATION_NOLOCK`. */
const GO_PACKAGE = /^[a-z][a-z0-9]*\.(?=[A-Z0-9_]+$)/;

/**
 * Cleans a query: a field `Code` gives its value, an address its code; of
 * anything else, the quotes, brackets and commas go.
 */
export function cleanQuery(query: string): CleanQuery {
  const text = decodePercents(query.slice(0, LONGEST_QUERY));
  const bare = text.replace(STRAY, ' ');
  const meant = NAMED_CODE.exec(bare)?.[1] ?? getAddressed(text) ?? bare;
  const trimmed = meant.replace(LEADING, '').replace(TRAILING, '');
  const undotted = trimmed.replace(/[. ]+$/, '');
  return {
    text: undotted.replace(GO_PACKAGE, ''),
    endsInDot: undotted !== '' && trimmed.endsWith('.'),
  };
}

/** The code in an address: what follows `errors/`, else the last part of its path. undefined for any other text. */
function getAddressed(text: string): string | undefined {
  const code = PAGE_ADDRESS.exec(text)?.[1];
  if (code !== undefined || !ADDRESS_START.test(text)) return code;
  return text
    .replace(/[?#].*$/s, '')
    .split('/')
    .findLast((part) => part.trim() !== '');
}

function decodePercents(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign of the reader's own: the text is no address.
    return text;
  }
}
