import { Char, isWordChar } from './characters.ts';
import { findMarker } from './markers.ts';
import type { Scan } from './scan-result.ts';
import { Scanner } from './scan.ts';
import { isPlainBrace } from './plain-brace.ts';
import { packQuote, TokenKind } from './tokens.ts';
import { findMeaning } from './vocabulary.ts';

/**
 * The names of fields without which no text holds an answer or an exception, before what sets a name
 * and its value apart. Plain alternatives and bounded runs: the engine looks for them with native
 * code, many times faster than a loop over the characters could.
 */
const anchor =
  /(?:code(?:desc)?|message|msg|errors?|response(?:metadata)?|request.?id|action|exception)(?=[\\"'\]]{0,8}[ \t\u00a0]{0,8}[:=>&\uff1a])/giu;

/** Where a secret may stand. */
const secretAnchor = /AKID|secret|token|password/giu;

const anyBrace = /[{}]/gu;

/** How much of the lines around an anchor is read with it, in UTF-16 units. */
const margin = 240;

/** Furthest that a window is made longer to end a string that it opened. */
const longestTail = 2000;

/** Longest word that an anchor can be part of. */
const longestWord = 80;

/** Takes those stretches of a text to pieces that can say something, and skips the others. */
class Skimmer {
  readonly #text: string;
  readonly #scanner: Scanner;
  /** All before it is read or skipped for good. */
  #at = 0;
  #anchor = -1;
  #secret = -1;
  #brace = -1;
  #lineEnd = -1;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = new Scanner(text);
  }

  run(): Scan {
    const end = this.#text.length;
    for (;;) {
      const stop = this.#followBraces(this.#findAnchor());
      if (stop >= end) break;
      this.#readWindow(stop);
    }
    this.#scanner.namesVendor ||= this.#text.includes('腾讯');
    return this.#scanner;
  }

  #findAnchor(): number {
    if (this.#secret < this.#at) this.#secret = find(secretAnchor, this.#text, this.#at);
    let found = this.#anchor;
    while (found < this.#at || !this.#isTelling(found)) {
      found = find(anchor, this.#text, Math.max(found + 1, this.#at));
      if (found >= this.#text.length) break;
    }
    this.#anchor = found;
    return Math.min(found, this.#secret);
  }

  /** Whether the anchor is, or ends, a word that the scanner knows: `code`, but not `barcode`. */
  #isTelling(at: number): boolean {
    const text = this.#text;
    let start = at;
    const limit = Math.max(0, at - longestWord);
    while (start > limit && isWordChar(text.charCodeAt(start - 1))) start -= 1;
    while (text.charAt(start) === '-' || text.charAt(start) === '.') start += 1;
    let end = at;
    while (end - at < longestWord && isWordChar(text.charCodeAt(end))) end += 1;
    const word = text.slice(start, end);
    return findMeaning(word) > 0 || findMarker(word) >= 0;
  }

  /**
   * Follows the braces of objects in which there is nothing else of interest, up to `limit`. Gives
   * the first brace that may be something else, such as a part of a string, or `limit`.
   */
  #followBraces(limit: number): number {
    const { tokens } = this.#scanner;
    for (;;) {
      const brace = this.#findBrace(this.#at);
      if (brace >= limit) return limit;
      if (!isPlainBrace(this.#text, brace)) return brace;
      const isOpening = this.#text.charCodeAt(brace) === Char.openBrace;
      const last = tokens.length - 1;
      const isEmpty = !isOpening && tokens.kind(last) === TokenKind.open && tokens.id(last) === 0;
      // An object that held nothing says nothing, unless it is the value of a field.
      if (isEmpty && tokens.kind(last - 1) !== TokenKind.field) tokens.pop();
      else tokens.push(isOpening ? TokenKind.open : TokenKind.close, 0, brace, brace + 1);
      this.#at = brace + 1;
    }
  }

  #findBrace(from: number): number {
    if (this.#brace < from) this.#brace = find(anyBrace, this.#text, from);
    return this.#brace;
  }

  /** Reads the lines around `at`, as far as no object starts or ends there. */
  #readWindow(at: number): void {
    const text = this.#text;
    const { tokens } = this.#scanner;
    const first = tokens.length;
    let start = Math.max(this.#at, at - margin);
    while (start > this.#at && text.charCodeAt(start - 1) !== Char.lineFeed) start -= 1;
    let end = this.#scanner.run(start, this.#findCut(at, at + margin));
    const furthest = end + longestTail;
    while (end < furthest && end < text.length && this.#isInString(first)) {
      end = this.#scanner.run(end, this.#findCut(end + 1, end + 1));
    }
    this.#at = end;
  }

  /** Where a window may end: at the first brace of an object from `from` on, or a line's end. */
  #findCut(from: number, lineFrom: number): number {
    if (this.#lineEnd < lineFrom) {
      const found = this.#text.indexOf('\n', lineFrom);
      this.#lineEnd = found < 0 ? this.#text.length : found;
    }
    let brace = this.#findBrace(from);
    while (brace < this.#lineEnd && !isPlainBrace(this.#text, brace)) {
      brace = this.#findBrace(brace + 1);
    }
    return Math.min(brace, this.#lineEnd);
  }

  /** Whether the tokens from `first` on leave a string open. */
  #isInString(first: number): boolean {
    const { tokens } = this.#scanner;
    const quote = packQuote(Char.doubleQuote, 0);
    let count = 0;
    for (let at = first; at < tokens.length; at += 1) {
      if (tokens.kind(at) === TokenKind.quote && tokens.id(at) === quote) count += 1;
    }
    return count % 2 === 1;
  }
}

/** Where a global pattern is found from `from` on; the text's length where it is not. */
function find(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? found.index : text.length;
}

/**
 * Takes a long text to pieces where it matters. Anchors, the names of telling fields, are found
 * natively; the lines around each become tokens; of all the rest only the braces are followed, so
 * that it is known which object an anchor belongs to.
 */
export function skim(text: string): Scan {
  return new Skimmer(text).run();
}
