import { Char, isBlank, isEscapedSpace, isLineEnd } from './characters.ts';
import { Separator } from './tokens.ts';

/** Skips blanks on one line. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Skips white space, also where it is printed as an escape (`\n`, `\\n`). */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charCodeAt(at);
    if (isBlank(char) || isLineEnd(char)) at += 1;
    else if (char === Char.backslash) {
      let after = at + 1;
      while (text.charCodeAt(after) === Char.backslash) after += 1;
      if (!isEscapedSpace(text.charCodeAt(after))) return at;
      at = after + 1;
    } else return at;
  }
}

const typeName =
  /(?:(?:string|array|object\([A-Za-z\\]{1,80}\)#\d{1,6} ?)\(\d{1,9}\) |u(?=\\{0,15}["']))/uy;

/** Skips the type printed before a value: PHP's `string(27) "…"`, and the `u'…'` of Python 2. */
export function skipTypeName(text: string, from: number): number {
  typeName.lastIndex = from;
  return typeName.test(text) ? typeName.lastIndex : from;
}

/** The bracket that opens a PHP list behind its word, and ends its line; -1 where there is none. */
export function findListBracket(text: string, from: number): number {
  const bracket = skipSpace(text, from);
  const after = text.charCodeAt(skipBlanks(text, bracket + 1));
  const isLast = isLineEnd(after) || after === Char.backslash;
  return isLast && text.charCodeAt(bracket) === Char.openParen ? bracket : -1;
}

/** How HTML prints quotes. */
export const quoteEntities = [
  ['&quot;', Char.doubleQuote],
  ['&#34;', Char.doubleQuote],
  ['&#39;', Char.singleQuote],
  ['&apos;', Char.singleQuote],
  ['&#x27;', Char.singleQuote],
] as const;

/** The quote that an HTML entity at `at` stands for, and the entity's length. */
export function readQuoteEntity(
  text: string,
  at: number,
): { readonly char: number; readonly length: number } | undefined {
  for (const [entity, char] of quoteEntities) {
    if (text.startsWith(entity, at)) return { char, length: entity.length };
  }
  return undefined;
}

/** Skips one quote, escaped or not, plain or an HTML entity; gives `from` back where there is none. */
function skipQuote(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === Char.backslash) at += 1;
  const char = text.charCodeAt(at);
  if (char === Char.doubleQuote || char === Char.singleQuote) return at + 1;
  if (char === Char.ampersand) {
    const entity = readQuoteEntity(text, at);
    if (entity) return at + entity.length;
  }
  return from;
}

export interface SeparatorFound {
  readonly separator: number;
  /** Offset just after it. */
  readonly end: number;
  /** Whether a closing quote stood between the name and the separator. */
  readonly quoted: boolean;
}

/**
 * The separator after a field's name that ends at `from`: `:`, `=`, `=>` or the full-width colon,
 * after a closing quote, a closing bracket (PHP's `[Code] =>`) and blanks, each where present.
 */
export function findSeparator(text: string, from: number): SeparatorFound | undefined {
  const afterQuote = skipQuote(text, from);
  const quoted = afterQuote > from;
  const bracketed = text.charCodeAt(afterQuote) === Char.closeBracket;
  const at = skipBlanks(text, bracketed ? afterQuote + 1 : afterQuote);
  const char = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (char === Char.equals) {
    if (next === Char.greater) return { separator: Separator.arrow, end: at + 2, quoted };
    if (next === Char.equals || bracketed) return undefined;
    return { separator: Separator.equals, end: at + 1, quoted };
  }
  if (bracketed) return undefined;
  if (char === Char.wideColon || (char === Char.colon && next !== Char.colon)) {
    return { separator: Separator.colon, end: at + 1, quoted };
  }
  return text.startsWith('=&gt;', at)
    ? { separator: Separator.arrow, end: at + 5, quoted }
    : undefined;
}

/** Skips blanks to a bare name's value; where the line ends before it, to a string on the next. */
export function skipToValue(text: string, from: number): number {
  const at = skipBlanks(text, from);
  if (!isLineEnd(text.charCodeAt(at))) return at;
  const next = skipSpace(text, at);
  const char = text.charCodeAt(next);
  return char === Char.doubleQuote || char === Char.singleQuote ? next : at;
}
