import {
  Char,
  CharClass,
  charClasses,
  isEscapedSpace,
  isUpper,
  isUuidShaped,
} from './characters.ts';
import type { Scan } from './scan-result.ts';
import { findMarkerAt, mayBeMarker } from './markers.ts';
import {
  findListBracket,
  findSeparator,
  readQuoteEntity,
  skipBlanks,
  skipSpace,
  skipToValue,
  skipTypeName,
} from './spaces.ts';
import {
  getEscapeLevel,
  getQuoteLevel,
  packForm,
  packQuote,
  Separator,
  TokenKind,
  TokenList,
} from './tokens.ts';
import { findMeaningAt, isApiSpelledAt, meanings } from './vocabulary.ts';

/** Words start with a class up to this one, and hold one more: what joins their parts. */
const lastWordClass = 2;
const joinerClass = 3;

/** Goes over a text, or stretches of it. It never fails, and its time is linear in their length. */
export class Scanner implements Scan {
  readonly text: string;
  readonly tokens: TokenList;
  readonly contentEnd: number;
  capitalNames = 0;
  otherNames = 0;
  hasEntities = false;
  #openLists = 0;

  /** `room` is how many tokens are expected. */
  constructor(text: string, room = text.length >>> 4) {
    this.text = text;
    this.tokens = new TokenList(room);
    this.contentEnd = text.trimEnd().length;
  }

  /** Reads from `from` to `end`; a word that starts before `end` to its own end. Gives that. */
  run(from: number, end: number): number {
    const { text } = this;
    // Locals, since this loop runs once for every character that is in no word.
    const classes = charClasses;
    let at = from;
    while (at < end) {
      const found = classes[text.charCodeAt(at)] ?? 0;
      if (found === 0) at += 1;
      else if (found <= lastWordClass) at = this.#readWord(at);
      else at = this.#readMark(found, at);
    }
    return at;
  }

  /** Reads what is neither word nor filling. */
  #readMark(found: number, at: number): number {
    const { text, tokens } = this;
    switch (found) {
      case CharClass.quote:
        tokens.push(TokenKind.quote, packQuote(text.charCodeAt(at), 0), at, at + 1);
        return at + 1;
      case CharClass.backslash:
        return this.#readBackslashes(at);
      case CharClass.openBrace:
      case CharClass.closeBrace: {
        const isOpening = found === CharClass.openBrace;
        tokens.push(isOpening ? TokenKind.open : TokenKind.close, 0, at, at + 1);
        return at + 1;
      }
      case CharClass.closeParen:
        if (this.#openLists > 0) tokens.push(TokenKind.close, 1, at, at + 1);
        return at + 1;
      case CharClass.less:
        return this.#readTag(at, at + 1, '>');
      case CharClass.ampersand:
        return this.#readEntity(at, at);
      case CharClass.anchor:
        tokens.push(TokenKind.anchor, 0, at, at + 1);
        return at + 1;
      default:
        return at + 1;
    }
  }

  /** A run of backslashes: the head of an escaped quote, or of an escape, which is skipped. */
  #readBackslashes(from: number): number {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at) === Char.backslash) at += 1;
    const char = text.charCodeAt(at);
    if (char === Char.ampersand) return this.#readEntity(at, from);
    if (char !== Char.doubleQuote && char !== Char.singleQuote) {
      return isEscapedSpace(char) ? at + 1 : at;
    }
    this.#pushQuote(char, from, at, 1);
    return at + 1;
  }

  #pushQuote(char: number, runStart: number, at: number, length: number): void {
    const level = getEscapeLevel(at - runStart);
    if (level < 0) return;
    const start = at - ((1 << level) - 1);
    this.tokens.push(TokenKind.quote, packQuote(char, level), start, at + length);
  }

  #readEntity(at: number, runStart: number): number {
    if (this.text.startsWith('&lt;', at)) return this.#readTag(at, at + 4, '&gt;');
    const entity = readQuoteEntity(this.text, at);
    if (!entity) return at + 1;
    this.hasEntities = true;
    this.#pushQuote(entity.char, runStart, at, entity.length);
    return at + entity.length;
  }

  /** A tag of XML: one with a known name opens a field, a closing one says nothing. */
  #readTag(open: number, nameStart: number, close: string): number {
    const { text } = this;
    const isClosing = text.charCodeAt(nameStart) === Char.slash;
    let end = isClosing ? nameStart + 1 : nameStart;
    while (charClasses[text.charCodeAt(end)] === CharClass.letter) end += 1;
    if (isClosing) return end;
    const id = text.startsWith(close, end) ? findMeaningAt(text, nameStart, end) : 0;
    // What goes on with a dot is a code between such signs.
    if (id === 0) return text.charCodeAt(end) === Char.dot ? nameStart : Math.max(end, open + 1);
    if (meanings[id]?.kind === 'field') {
      const value = end + close.length;
      const form = packForm(Separator.xml, -1, false);
      this.tokens.push(TokenKind.field, id, nameStart, end, value, form);
    }
    return end + close.length;
  }

  #readWord(start: number): number {
    const { text, tokens } = this;
    const classes = charClasses;
    const textEnd = text.length;
    let at = start + 1;
    let joined = false;
    let dotted = false;
    while (at < textEnd) {
      const found = classes[text.charCodeAt(at)] ?? 0;
      if (found === 0 || found > joinerClass) break;
      if (found === joinerClass) {
        joined = true;
        if (text.charCodeAt(at) === Char.dot && isUpper(text.charCodeAt(at + 1))) dotted = true;
      }
      at += 1;
    }
    let end = at;
    while (joined && charClasses[text.charCodeAt(end - 1)] === CharClass.joiner) end -= 1;
    const first = text.charCodeAt(start);
    const length = end - start;
    const id = findMeaningAt(text, start, end);
    if (id > 0) return this.#readKnownWord(id, start, end);
    if (isUuidShaped(text, start, length)) return at;
    if (mayBeMarker(text, start, end, joined)) {
      const marker = findMarkerAt(text, start, end);
      if (marker >= 0) {
        tokens.push(TokenKind.marker, marker, start, end);
        return at;
      }
    }
    if (dotted && isUpper(first)) {
      tokens.push(TokenKind.code, 0, start, end);
      return at;
    }
    if (first === 65 && length >= 20 && text.startsWith('AKID', start)) {
      tokens.push(TokenKind.secretId, 0, start, end);
      return at;
    }
    return at === end ? this.#skipPlainString(start, end) : at;
  }

  #readKnownWord(id: number, start: number, end: number): number {
    const { text, tokens } = this;
    const meaning = meanings[id];
    if (meaning?.kind === 'field') return this.#readField(id, start, end);
    if (meaning?.kind === 'family') tokens.push(TokenKind.code, 1, start, end);
    else if (meaning?.kind === 'anchor') tokens.push(TokenKind.anchor, id, start, end);
    else if (meaning?.kind === 'array') {
      const bracket = findListBracket(text, end);
      if (bracket >= 0) {
        tokens.push(TokenKind.open, 1, bracket, bracket + 1);
        this.#openLists += 1;
        return bracket + 1;
      }
    } else tokens.push(TokenKind.word, id, start, end);
    return end;
  }

  /** A field's name: its opening quote, already a token, becomes part of it. */
  #readField(id: number, start: number, end: number): number {
    const { text, tokens } = this;
    const found = findSeparator(text, end);
    if (!found) {
      tokens.push(TokenKind.word, id, start, end);
      return this.#skipPlainString(start, end);
    }
    const last = tokens.length - 1;
    const hasQuote = tokens.kind(last) === TokenKind.quote && tokens.end(last) === start;
    const isQuoted = found.quoted && hasQuote;
    const level = isQuoted ? getQuoteLevel(tokens.id(last)) : -1;
    if (isQuoted) {
      tokens.pop();
      this.#countName(start);
    }
    const isLoose = !isQuoted && found.separator !== Separator.arrow;
    const value = isLoose
      ? skipToValue(text, found.end)
      : skipTypeName(text, skipSpace(text, found.end));
    const form = packForm(found.separator, level, isApiSpelledAt(id, text, start));
    tokens.push(TokenKind.field, id, start, end, value, form);
    return found.end;
  }

  /** A string that is one plain word (`"Status"`) says nothing unless it is a field's value. */
  #skipPlainString(start: number, end: number): number {
    const { text, tokens } = this;
    const last = tokens.length - 1;
    if (tokens.kind(last) !== TokenKind.quote || tokens.end(last) !== start) return end;
    const isClosed =
      tokens.start(last) === start - 1 && text.charCodeAt(end) === text.charCodeAt(start - 1);
    if (!isClosed) return end;
    if (tokens.kind(last - 1) === TokenKind.field && tokens.value(last - 1) === start - 1)
      return end;
    tokens.pop();
    if (text.charCodeAt(skipBlanks(text, end + 1)) === Char.colon) this.#countName(start);
    return end + 1;
  }

  #countName(start: number): void {
    if (isUpper(this.text.charCodeAt(start))) this.capitalNames += 1;
    else this.otherNames += 1;
  }
}
