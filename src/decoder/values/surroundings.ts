import { Char, isBlank, isLineEnd } from '../scanner/characters.ts';
import { skipSpace } from '../scanner/spaces.ts';

/** What may follow a string: the next name or value, or the end of what holds it. */
const followers = ',:}])>;&|"\'`\\=，：｝';

/** What may stand before a string in an object. */
const leaders = '{[,:(=>';

/** Whether a quote that ends at `end` can close a string: what follows goes on as JSON does. */
export function isClosingQuote(text: string, end: number): boolean {
  const at = skipSpace(text, end);
  if (at >= text.length || followers.includes(text.charAt(at))) return true;
  return text.slice(end, at).includes('\n');
}

/** Whether a quote at `start` can open a string. */
export function isOpeningQuote(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charCodeAt(at) <= 32) at -= 1;
  if (at >= 1 && text.charAt(at - 1) === '\\' && 'nrt'.includes(text.charAt(at))) return true;
  return at < 0 || leaders.includes(text.charAt(at));
}

/** Whether a brace opens an object of JSON: a name in quotes follows. */
export function isOpeningBrace(text: string, at: number): boolean {
  const next = text.charCodeAt(skipSpace(text, at + 1));
  return next === Char.doubleQuote || next === Char.singleQuote;
}

/** Whether only blanks stand between `at` and the start of its line. */
export function isFirstOfLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  return before < 0 || isLineEnd(text.charCodeAt(before));
}

const listHead = /^(?:array|[a-z\\]{1,80} object)\s*$/iu;

/**
 * Where a PHP list starts whose bracket is at `bracket`: at the word `Array` or the class's name, if
 * a field's value, which starts at `value`, is that list.
 */
export function findListStart(text: string, value: number, bracket: number): number {
  const isHead = bracket - value < 200 && listHead.test(text.slice(value, bracket));
  return isHead ? value : bracket;
}

/** A value as Objective-C describes a dictionary: `Code = "X";`, `Error = {`. */
const described = /\{[ \t]*\r?\n|"(?:[^"\\\n]|\\[^\n]){0,2000}";/uy;

/** Whether the value at `at` is one of such a description. */
export function isDescribed(text: string, at: number): boolean {
  described.lastIndex = at;
  return described.test(text);
}
