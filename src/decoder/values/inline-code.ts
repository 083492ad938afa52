import { isWordChar } from '../scanner/characters.ts';

/** How much of a line before an error is looked at. */
const lookBehind = 200;

/** What a word in backticks may begin with, besides letters and digits. */
const openers = '$*./{["\'-';

/** The end of bold type around inline code. */
const boldEnd = /\*{1,3}(?:\s|$)/uy;

/**
 * Where the inline code of a Markdown text ends in which an error stands that starts at `start`: at
 * the backtick, from `from` on, that opens no word of the message itself. `limit` where it stands in none.
 */
export function findClosingTick(text: string, start: number, from: number, limit: number): number {
  const head = text.slice(Math.max(0, start - lookBehind), start);
  if (!head.includes('`')) return limit;
  const ticks = head.slice(head.lastIndexOf('\n') + 1).split('`').length - 1;
  if (ticks % 2 === 0) return limit;
  let isInWord = false;
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return limit;
    if (char !== '`') continue;
    const next = text.charAt(at + 1);
    boldEnd.lastIndex = at + 1;
    const opens =
      isWordChar(text.charCodeAt(at + 1)) ||
      (next !== '' && openers.includes(next) && !boldEnd.test(text));
    if (!isInWord && !opens) return at;
    isInWord = !isInWord;
  }
  return limit;
}

/** A single quote that opens a string, and is no apostrophe. */
const openSingle = /(?:^|[^\w'])'[^\s'][^']*$/u;

/** The quote that a line opens and does not close. */
function getOpenQuote(line: string): string | undefined {
  if (line.split('"').length % 2 === 0) return '"';
  return openSingle.test(line) ? "'" : undefined;
}

/** What follows a string's end in source code: the next value, a shell's next word, the line's end. */
const afterString = /^(?:\s{0,4}(?:[,;)\]}]|>&|\|\s|$)|[ \t]{0,3}\r?\n)/u;

/**
 * Where the string of source code ends in which an error stands that starts at `start`: at the quote,
 * from `from` on, behind which code goes on. `limit` where it stands in none.
 */
export function findClosingQuote(text: string, start: number, from: number, limit: number): number {
  const head = text.slice(Math.max(0, start - lookBehind), start);
  const quote = getOpenQuote(head.slice(head.lastIndexOf('\n') + 1));
  if (quote === undefined) return limit;
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return limit;
    if (char === quote && afterString.test(text.slice(at + 1, at + 6))) return at;
  }
  return limit;
}

/** Longest text in backticks or quotes. */
const longestInline = 2000;

/**
 * Where the inline code or the string ends in which an error stands that starts at `start`, looked for
 * from `from` on; undefined where it stands in none.
 */
export function findInlineEnd(text: string, start: number, from: number): number | undefined {
  const near = Math.min(text.length, from + longestInline);
  if (text.slice(start, from).includes('\n')) return undefined;
  const end = findClosingQuote(text, start, from, findClosingTick(text, start, from, near));
  return end < near ? end : undefined;
}
