import type { Span } from '../types.ts';

/**
 * What a terminal or a box broke in the middle: a line's end, and the mark that the next line starts
 * with.
 */
const wrap = /\r?\n[ \t]{0,20}(?:[│|>] ?)?[ \t]{0,20}/u;

const wrappedId = /[0-9A-Fa-f-]{1,35}\r?\n[ \t]{0,20}(?:[│|>] ?)?[ \t]{0,20}[0-9A-Fa-f-]{1,35}/uy;
const wrappedCode =
  /[A-Z][\w.]{0,90}\r?\n[ \t]{0,20}(?:[│|>] ?)?[ \t]{0,20}[\w.]{1,90}(?=, (?:Error)?Message=| message:)/uy;

const uuid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/u;

/** Puts the two halves of a broken word together; a whole word stays as it is. */
export function unwrap(word: string): string {
  return word.includes('\n') ? word.replace(wrap, '') : word;
}

/** Where a UUID that is broken over two lines stands, if one starts at `start`. */
export function findWrappedId(text: string, start: number): Span | undefined {
  wrappedId.lastIndex = start;
  if (!wrappedId.test(text)) return undefined;
  const span = { start, end: wrappedId.lastIndex };
  return uuid.test(unwrap(text.slice(span.start, span.end))) ? span : undefined;
}

/** Where a code of an SDK's line stands that is broken over two lines, if one starts at `start`. */
export function findWrappedCode(text: string, start: number): Span | undefined {
  wrappedCode.lastIndex = start;
  return wrappedCode.test(text) ? { start, end: wrappedCode.lastIndex } : undefined;
}
