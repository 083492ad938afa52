import { apiIdShape } from './request-id.ts';

/** Whether a RequestId stands on the lines of an error in prose. */

/** How much of a line is looked at for a RequestId, in UTF-16 units. */
export const longestLine = 600;

const namedId = new RegExp(
  String.raw`(?:[Rr]eq(?:uest)?|请求)[ _-]{0,2}[Ii][Dd][ :：=]{1,3}${apiIdShape}`,
  'u',
);

/** Whether a RequestId stands on the line of a code that ends at `end`. */
export function hasIdOnLine(text: string, end: number): boolean {
  return namedId.test(text.slice(end, end + longestLine).split('\n', 1)[0] ?? '');
}

const anyId = new RegExp(String.raw`\b${apiIdShape}\b`, 'u');

/** A message may have a second line; the id may begin the next. */
const mostLines = 3;

/** Whether what may be a RequestId stands on a message's lines. */
export function isIdentified(text: string, message: number): boolean {
  if (message < 0) return false;
  const lines = text.slice(message, message + longestLine).split('\n', mostLines);
  return anyId.test(lines.join('\n'));
}
