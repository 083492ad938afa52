import { Char, isBlank, isLineEnd, isWordChar } from './characters.ts';

/**
 * Whether the brace at `at` is plainly an object's and stands in no string, by what is around it
 * alone: before and behind an object's brace stands what JSON puts there, and hardly ever in prose.
 */
export function isPlainBrace(text: string, at: number): boolean {
  return text.charCodeAt(at) === Char.openBrace
    ? isPlainOpening(text, at)
    : isPlainClosing(text, at);
}

/** `{` behind `:`, `,`, `[` or `{`, before a name in quotes or `}`; or at a line's end. */
function isPlainOpening(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  // No string of JSON goes on over a line's end.
  if (isLineEnd(next)) return true;
  const isName = next === Char.doubleQuote && isWordChar(text.charCodeAt(at + 2));
  return (isName || next === Char.closeBrace) && isJsonBefore(text, at, isLeader);
}

/** `}` behind a value, before `,`, `]`, `}` or the text's end; or, with the comma, at a line's end. */
function isPlainClosing(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isLineEnd(next)) return true;
  switch (next) {
    case Char.comma:
      return isLineEnd(text.charCodeAt(at + 2)) || isJsonBefore(text, at, isValueEnd);
    case Char.closeBracket:
    case Char.closeBrace:
      return isJsonBefore(text, at, isValueEnd);
    default:
      return Number.isNaN(next) && isJsonBefore(text, at, isValueEnd);
  }
}

/** Whether `test` holds for what stands before `at`, or a line starts there. */
function isJsonBefore(text: string, at: number, test: (char: number) => boolean): boolean {
  let before = at - 1;
  while (isBlank(text.charCodeAt(before))) before -= 1;
  const char = text.charCodeAt(before);
  return before < 0 || isLineEnd(char) || test(char);
}

function isLeader(char: number): boolean {
  switch (char) {
    case Char.colon:
    case Char.comma:
    case Char.openBracket:
    case Char.openBrace:
      return true;
    default:
      return false;
  }
}

/** The last character of a string, a number, `true`, `null`, a list or an object. */
function isValueEnd(char: number): boolean {
  switch (char) {
    case Char.doubleQuote:
    case Char.closeBracket:
    case Char.closeBrace:
    case Char.openBrace:
    case Char.lowerE:
    case Char.lowerL:
      return true;
    default:
      return char >= 48 && char <= 57;
  }
}
