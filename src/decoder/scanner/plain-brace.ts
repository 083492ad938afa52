import { Char, isLineEnd, isWordChar } from './characters.ts';

/**
 * Whether the brace at `at` is an object's and stands in no string, by what follows it alone. In
 * JSON that is certain: neither a line's end nor a quote before a letter can be inside a string or
 * close one. A brace of which this cannot be said may still be an object's.
 */
export function isPlainBrace(text: string, at: number): boolean {
  return text.charCodeAt(at) === Char.openBrace
    ? isPlainOpening(text, at)
    : goesOnBehind(text, at + 1);
}

function isPlainOpening(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === Char.closeBrace) return goesOnBehind(text, at + 2);
  return isLineEnd(next) || isNameAt(text, at + 1);
}

/** More brackets than this do not close at once in what is skipped. */
const mostClosers = 32;

/** Whether JSON goes on, or ends, behind a closing brace: brackets, then a line's end or a comma. */
function goesOnBehind(text: string, from: number): boolean {
  let at = from;
  while (at < from + mostClosers && isCloser(text.charCodeAt(at))) at += 1;
  if (at >= text.length || isLineEnd(text.charCodeAt(at))) return true;
  return text.charCodeAt(at) === Char.comma && isItemAt(text, at + 1);
}

/** Whether the next member or item starts at `from`, or on the next line. */
function isItemAt(text: string, from: number): boolean {
  const at = text.charCodeAt(from) === Char.space ? from + 1 : from;
  const char = text.charCodeAt(at);
  if (isLineEnd(char) || isNameAt(text, at)) return true;
  return char === Char.openBrace && (isLineEnd(text.charCodeAt(at + 1)) || isNameAt(text, at + 1));
}

function isNameAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === Char.doubleQuote && isWordChar(text.charCodeAt(at + 1));
}

function isCloser(char: number): boolean {
  return char === Char.closeBrace || char === Char.closeBracket;
}
