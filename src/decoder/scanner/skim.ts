import { Char, isWordChar } from './characters.ts';
import { readCutName } from './cut-name.ts';
import { findFirst, PatternCursor, StringCursor } from './cursor.ts';
import { findFailedResponseEnd, getResponseStart } from './failed-response.ts';
import { findMarkerAt } from './markers.ts';
import { isPlainBrace } from './plain-brace.ts';
import type { Scan } from './scan-result.ts';
import { Scanner } from './scanner.ts';
import { quoteEntities } from './spaces.ts';
import { packQuote, TokenKind } from './tokens.ts';
import { findMeaningAt } from './vocabulary.ts';

/** What sets a field's name and its value apart. */
const separator = String.raw`(?=[\\"'\]]{0,8}[ \t\u00a0]{0,8}[:=>&\uff1a])`;

/** What follows the vendor's name in a host and in the path of a product's version. */
const hostOrPath = String.raw`(?:api)?(?=\.com|[./](?:services[./])?[a-z][a-z0-9]{1,30}[./]v\d{8})`;

/**
 * What no answer and no exception is without, and what a secret or an Action stands behind: one of
 * these names of fields, before what sets a name and its value apart, or the name of an SDK's class.
 * Plain alternatives and bounded runs: the engine looks for them with native code, many times faster
 * than a loop over the characters could. It skips the further the fewer words a pattern has, and the
 * rarer the letters are that they begin with: so there are several, and the last begin with a word's
 * second letter.
 */
const anchors = [
  new RegExp(`(?:code(?:desc)?|errors?|response(?:metadata)?|request.?id)${separator}`, 'giu'),
  new RegExp(
    `action${separator}|tccli(?= [a-z])|cloud(?:sdk(?:http)?e(?:rror|xception)|${hostOrPath})`,
    'giu',
  ),
  /(?:api(?=\[)|sdk-go(?=: \[)|request(?= ['"`]))/gu,
  new RegExp(`(?:ecret.?key|oken|assword)${separator}`, 'giu'),
] as const;

/** How much of the lines around an anchor is read with it, in UTF-16 units. */
const margin = 240;

/** Windows that are closer than this are one. */
const gap = 64;

/** Furthest that a window is made longer to end a string that it opened. */
const longestTail = 2000;

/** Room for so many tokens at first: few are expected. */
const tokensAtFirst = 1024;

/** Longest word that an anchor can be part of. */
const longestWord = 80;

/** Takes those stretches of a text to pieces that can say something, and skips the others. */
class Skimmer {
  readonly #text: string;
  readonly #scanner: Scanner;
  readonly #anchors: readonly PatternCursor[];
  readonly #secretIds: StringCursor;
  readonly #openings: StringCursor;
  readonly #closings: StringCursor;
  readonly #lineEnds: StringCursor;
  /** All before it is read or skipped for good. */
  #at = 0;

  constructor(text: string, scanner: Scanner) {
    this.#text = text;
    this.#scanner = scanner;
    this.#anchors = anchors.map((pattern) => new PatternCursor(text, pattern));
    this.#secretIds = new StringCursor(text, 'AKID');
    this.#openings = new StringCursor(text, '{');
    this.#closings = new StringCursor(text, '}');
    this.#lineEnds = new StringCursor(text, '\n');
  }

  run(): void {
    this.#at = readCutName(this.#text, this.#scanner.tokens);
    const end = this.#text.length;
    let stop = this.#followBraces(this.#findAnchor());
    while (stop < end) {
      if (!this.#readFailedResponse(stop)) this.#readWindow(stop);
      stop = this.#followBraces(this.#findAnchor());
    }
  }

  #findAnchor(): number {
    const end = this.#text.length;
    let found = findFirst(this.#anchors, this.#at);
    while (found < end && !this.#isTelling(found)) found = findFirst(this.#anchors, found + 1);
    return Math.min(found, this.#secretIds.from(this.#at));
  }

  /** Whether a word that the scanner knows ends at `last`: `code`, but not `barcode`. */
  #isTelling(last: number): boolean {
    const text = this.#text;
    let start = last;
    const limit = Math.max(0, last - longestWord);
    while (start > limit && isWordChar(text.charCodeAt(start - 1))) start -= 1;
    while (text.charAt(start) === '-' || text.charAt(start) === '.') start += 1;
    return findMeaningAt(text, start, last + 1) > 0 || findMarkerAt(text, start, last + 1) >= 0;
  }

  /**
   * Follows the braces of objects in which there is nothing else of interest, up to `limit`. Gives
   * the first brace that may be something else, such as a part of a string, or `limit`.
   */
  #followBraces(limit: number): number {
    const text = this.#text;
    const { tokens } = this.#scanner;
    for (;;) {
      const opening = this.#openings.from(this.#at);
      const closing = this.#closings.from(this.#at);
      const brace = Math.min(opening, closing);
      if (brace >= limit) return limit;
      if (!isPlainBrace(text, brace)) return brace;
      this.#at = brace + 1;
      if (brace === closing) this.#closeObject(brace);
      else if (this.#isIdle(opening, closing, limit)) this.#at = closing + 1;
      else tokens.push(TokenKind.open, 0, brace, brace + 1);
    }
  }

  /** An object that held nothing of interest says nothing, unless it is the value of a field. */
  #closeObject(brace: number): void {
    const { tokens } = this.#scanner;
    const last = tokens.length - 1;
    const isEmpty = tokens.kind(last) === TokenKind.open && tokens.id(last) === 0;
    if (isEmpty && tokens.kind(last - 1) !== TokenKind.field) tokens.pop();
    else tokens.push(TokenKind.close, 0, brace, brace + 1);
  }

  /** Whether an object can be skipped at once: it holds no other, no anchor, and is no field's value. */
  #isIdle(opening: number, closing: number, limit: number): boolean {
    const { tokens } = this.#scanner;
    return (
      closing < limit &&
      closing < this.#openings.from(opening + 1) &&
      tokens.kind(tokens.length - 1) !== TokenKind.field &&
      isPlainBrace(this.#text, closing)
    );
  }

  #findBrace(from: number): number {
    return Math.min(this.#openings.from(from), this.#closings.from(from));
  }

  /** Reads a failed response as one token, if its first name ends at `last`, and its line before it. */
  #readFailedResponse(last: number): boolean {
    const start = getResponseStart(last);
    const end = start < this.#at ? -1 : findFailedResponseEnd(this.#text, start);
    if (end < 0) return false;
    this.#scanner.run(this.#findStart(start), start);
    this.#scanner.tokens.push(TokenKind.failedResponse, 0, start, end);
    this.#at = end;
    return true;
  }

  /** Reads the lines around `at`, as far as no object starts or ends there. */
  #readWindow(at: number): void {
    const text = this.#text;
    const { tokens } = this.#scanner;
    const first = tokens.length;
    let end = this.#scanner.run(this.#findStart(at), this.#findEnd(at, at));
    // An anchor in the window, or not far behind it, has more to say on the lines below.
    let next = findFirst(this.#anchors, at + 1);
    for (; next < this.#getReach(end); next = findFirst(this.#anchors, next + 1)) {
      if (end < next + margin) end = this.#scanner.run(end, this.#findEnd(next, end));
    }
    const furthest = Math.min(text.length, end + longestTail);
    for (let from = first, isOpen = false; end < furthest;) {
      isOpen = isOpen !== this.#isOdd(from);
      if (!isOpen) break;
      from = tokens.length;
      end = this.#scanner.run(end, this.#findCut(end + 1, end + 1));
    }
    this.#at = end;
  }

  /** Where the line starts that is `margin` before an anchor; never in what was read or skipped. */
  #findStart(anchor: number): number {
    let start = Math.max(this.#at, anchor - margin);
    while (start > this.#at && this.#text.charCodeAt(start - 1) !== Char.lineFeed) start -= 1;
    return start;
  }

  /** How far an anchor may stand that a window, which ends at `end`, is made longer for. */
  #getReach(end: number): number {
    if (end >= this.#text.length) return 0;
    const isAtBrace = end === this.#findBrace(end) && isPlainBrace(this.#text, end);
    return isAtBrace ? end : end + gap;
  }

  /** Where a window may end behind an anchor, from `from` on. */
  #findEnd(anchor: number, from: number): number {
    const least = isEnvelopeName(this.#text, anchor) ? anchor + 1 : anchor + gap;
    return this.#findCut(Math.max(from, least), anchor + margin);
  }

  /** Where a window may end: at the first brace of an object from `from` on, or a line's end. */
  #findCut(from: number, lineFrom: number): number {
    const lineEnd = this.#lineEnds.from(lineFrom);
    let brace = this.#findBrace(from);
    while (brace < lineEnd && !isPlainBrace(this.#text, brace)) brace = this.#findBrace(brace + 1);
    return Math.min(brace, lineEnd);
  }

  /** Whether the tokens from `first` on open a string without closing it, or the reverse. */
  #isOdd(first: number): boolean {
    const { tokens } = this.#scanner;
    const quote = packQuote(Char.doubleQuote, 0);
    let count = 0;
    for (let at = first; at < tokens.length; at += 1) {
      if (tokens.kind(at) === TokenKind.quote && tokens.id(at) === quote) count += 1;
    }
    return count % 2 === 1;
  }
}

/**
 * Whether the anchor that ends at `last` is the name of an envelope's field in JSON, such as
 * `"Response"`: nothing counts that stands behind the next brace. What belongs to a code may.
 */
function isEnvelopeName(text: string, last: number): boolean {
  return text.charCodeAt(last + 1) === Char.doubleQuote && !text.startsWith('ode', last - 2);
}

/**
 * Takes a long text to pieces where it matters. Anchors, the names of telling fields, are found
 * natively; the lines around each become tokens; of all the rest only the braces are followed, so
 * that it is known which object an anchor belongs to.
 */
export function skim(text: string): Scan {
  const scanner = new Scanner(text, tokensAtFirst);
  new Skimmer(text, scanner).run();
  scanner.hasEntities =
    text.includes('&') && quoteEntities.some(([entity]) => text.includes(entity));
  return scanner;
}
