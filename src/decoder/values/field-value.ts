import type { FieldValue } from '../field-list.ts';
import { Char } from '../scanner/characters.ts';
import { Separator } from '../scanner/tokens.ts';
import type { Span } from '../types.ts';
import { dropLineMarks, isQuotedLine } from './line-marks.ts';
import { unescape, unescapeEntities } from './unescape.ts';
import { joinFullLines } from './wrap.ts';

export interface ValueFound {
  /** Undefined for `null` and its like. */
  readonly value: string | undefined;
  /** Whether it stood in quotes. */
  readonly isQuoted: boolean;
  readonly span: Span;
}

/** A line's end inside a string that a comment wrapped, and the next line's mark. */
const commentMark = /[ \t]{0,4}\n[ \t]{0,40}(?:#|\/\/|\*)[ \t]{1,20}/gu;

/** Longest bare value that is read. */
const longestBare = 2000;

const nothing: ReadonlySet<string> = new Set(['null', 'None', 'nil', 'undefined', '']);

/** The value of an object's field, its escapes undone, trimmed. */
export function readFieldValue(text: string, field: FieldValue): ValueFound {
  const { content } = field;
  if (content) {
    const own = joinFullLines(text, content.start, content.end);
    const raw = own + readNextLiterals(text, content.end);
    const whole = raw.includes('\n') ? dropMarks(text, raw, content.start) : raw;
    const value = unescape(unescapeEntities(whole), content.level + 1).trim();
    return { value, isQuoted: true, span: trimSpan(text, content.start, content.end) };
  }
  const end = findBareEnd(text, field);
  const value = text.slice(field.value, end).trim();
  return {
    value: nothing.has(value) ? undefined : value,
    isQuoted: false,
    span: trimSpan(text, field.value, end),
  };
}

/** A quote, and on the next line a string that goes on with the one that it closed. */
const nextLiteral =
  /(["'])[ \t]{0,4}\r?\n[ \t]{0,200}\1(?<rest>(?:(?!\1)[^\\\n]|\\.){1,400})(?=\1(?!\s{0,4}:))/uy;

/** More literals than this nobody prints one message as. */
const mostLiterals = 40;

/** What stands in the strings on the lines below, as Python's pprint breaks a long one. */
function readNextLiterals(text: string, quote: number): string {
  let rest = '';
  nextLiteral.lastIndex = quote;
  for (let line = 0; line < mostLiterals; line += 1) {
    const found = nextLiteral.exec(text)?.groups?.['rest'];
    if (found === undefined) return rest;
    rest += found;
  }
  return rest;
}

/** A string of JSON holds no line's end as such: what wrapped it put marks before its lines. */
function dropMarks(text: string, raw: string, start: number): string {
  return dropLineMarks(raw.replaceAll(commentMark, ' '), isQuotedLine(text, start));
}

/** A bare value ends with its line; in an object, at a comma or the closing brace before that. */
function findBareEnd(text: string, field: FieldValue): number {
  const wholeLine = field.separator === Separator.arrow;
  const limit = Math.min(text.length, field.value + longestBare);
  let at = field.value;
  for (; at < limit; at += 1) {
    const char = text.charCodeAt(at);
    if (char === Char.lineFeed || char === Char.carriageReturn) break;
    if (wholeLine) continue;
    if (char === Char.closeBrace || char === Char.less) break;
    if (char === Char.comma && !isInSentence(text, at)) break;
  }
  return at;
}

/** A comma that neither a field's name nor a line's end follows is a part of what is said. */
const behindComma = /,(?!\s{0,40}(?:["'\\]|[\w-]{1,40}["']?\s{0,4}[:=]|\r?\n|[}\]]))/uy;

function isInSentence(text: string, comma: number): boolean {
  behindComma.lastIndex = comma;
  return behindComma.test(text);
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(char: number): boolean {
  return char <= Char.space || char === Char.noBreakSpace;
}
