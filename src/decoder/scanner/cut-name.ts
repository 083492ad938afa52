import { getEscapeLevel, packForm, Separator, TokenKind, type TokenList } from './tokens.ts';
import { findMeaningAt } from './vocabulary.ts';

/**
 * What is left of the code's field at the head of a text that was cut inside its name or before its
 * value: the rest of the name, its quote, its separator; then a code, and the name of its message.
 */
const cutCode =
  /^\s{0,8}(?:(?:[a-z]{1,4}Code|ode|de|e)?(?:\\{0,15}["'])?\s{0,2}[:=]\s{0,8})?(?=(?:\\{0,15}["'])?[A-Z][A-Za-z]{3,60}(?:\.\w{1,90}){0,2}(?:\\{0,15}["'],\s{0,80}(?:(?<escapes>\\{0,15})["'])?[Mm]essage|(?<comma>, (?:Error)?Message=)| message:))/u;

const code = findMeaningAt('code', 0, 4);

/** Puts the token of such a field at the head of a text. Gives the offset to go on from. */
export function readCutName(text: string, tokens: TokenList): number {
  const cut = cutCode.exec(text);
  if (!cut) return 0;
  const [{ length }] = cut;
  const { escapes, comma } = cut.groups ?? {};
  const level = escapes === undefined ? -1 : getEscapeLevel(escapes.length);
  const separator = comma === undefined ? Separator.colon : Separator.equals;
  tokens.push(TokenKind.field, code, 0, 0, length, packForm(separator, level, true));
  return length;
}
