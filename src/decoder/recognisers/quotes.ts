import { skipSpace } from '../scanner/spaces.ts';

/** What may follow a string: the next name or value, or the end of what holds it. */
const followers = ',:}])>;&|"\'`\\=';

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
