import { createReading, createDraft, type FieldValue, type Frame, type Reading } from './reading.ts';
import { findCodeOfMessage } from './recognisers/known-messages.ts';
import {
  getLooseKey,
  headGap,
  readCodedException,
  readLeadingRequestId,
  readUncodedException,
  type ExceptionFound,
} from './recognisers/exception-text.ts';
import { readObject, takeThrownMessage } from './recognisers/objects.ts';
import { isClosingQuote, isOpeningQuote } from './recognisers/quotes.ts';
import { readXml } from './recognisers/xml.ts';
import { Char, isBlank, isLineEnd } from './scanner/characters.ts';
import { markers } from './scanner/markers.ts';
import type { Scan } from './scanner/scan.ts';
import { getQuoteLevel, Separator, TokenKind } from './scanner/tokens.ts';
import { meanings, type FieldKey } from './scanner/vocabulary.ts';
import { Stack } from './stack.ts';
import type { Origin } from './types.ts';
import { readRequestId } from './values/request-id.ts';

/** Walks over the tokens once, keeps what is open, and hands each shape to its recogniser. */
class Walker {
  readonly reading: Reading;
  readonly #scan: Scan;
  readonly #stack = new Stack();
  /** The fields that stand outside of any object: pieces of a response cut out of it. */
  #outside: Frame;
  /** The field of an object whose value comes next. */
  #awaiting: FieldValue | undefined;
  readonly #close = (frame: Frame): void => {
    readObject(this.reading, frame);
  };

  constructor(scan: Scan) {
    this.#scan = scan;
    this.reading = createReading(scan);
    this.#outside = this.#createFrame(0, false);
  }

  run(): void {
    const { tokens, text } = this.#scan;
    for (let at = 0; at < tokens.length; ) at = this.#step(at);
    const isCut = this.#stack.frame !== undefined || this.#stack.string !== undefined;
    const before = this.reading.drafts.length + this.reading.successes;
    this.#stack.closeAll(text.length, this.#close);
    const after = this.reading.drafts.length + this.reading.successes;
    if (isCut && after > before) this.reading.isTruncated = true;
    this.#endAwaited(text.length);
    this.#close(this.#outside);
    this.#endThrown();
  }

  /** Reads the token at `at`, and whatever belongs to it; gives the next one. */
  #step(at: number): number {
    const { tokens, text } = this.#scan;
    const start = tokens.start(at);
    switch (tokens.kind(at)) {
      case TokenKind.open:
        this.#open(start, tokens.id(at) === 1);
        return at + 1;
      case TokenKind.close:
        if (tokens.id(at) === 0 || isFirstOfLine(text, start)) {
          this.#stack.closeFrame(tokens.id(at) === 1, this.#close);
        }
        return at + 1;
      case TokenKind.quote:
        this.#readQuote(tokens.id(at), start, tokens.end(at));
        return at + 1;
      case TokenKind.field:
        return this.#readField(at);
      case TokenKind.marker:
        return this.#readMarker(at);
      case TokenKind.word:
        this.#readWord(tokens.id(at));
        return at + 1;
      default:
        return at + 1;
    }
  }

  #createFrame(start: number, isList: boolean): Frame {
    const awaiting = this.#awaiting?.value === start ? this.#awaiting : undefined;
    const isReal = awaiting !== undefined && this.#isNear(awaiting, start);
    return {
      kind: 'object',
      name: isReal ? awaiting.key : undefined,
      isApiNamed: isReal ? awaiting.isApiSpelled : false,
      isList,
      start,
      parent: this.#stack.frame,
      draftsBefore: this.reading.drafts.length,
      fields: undefined,
      waiting: undefined,
      hasError: false,
    };
  }

  #isNear(field: FieldValue, start: number): boolean {
    return field.value === start;
  }

  #open(start: number, isList: boolean): void {
    const frame = this.#createFrame(isList ? this.#findListStart(start) : start, isList);
    this.#awaiting = undefined;
    this.#stack.openFrame(frame, this.#close);
  }

  /** A PHP list is the value from its word `Array` on. */
  #findListStart(bracket: number): number {
    const value = this.#awaiting?.value ?? -1;
    return value >= 0 && bracket - value < 200 && /^array\s*$/iu.test(this.#scan.text.slice(value, bracket))
      ? value
      : bracket;
  }

  #readQuote(quote: number, start: number, end: number): void {
    const { text } = this.#scan;
    const stack = this.#stack;
    const awaiting = this.#awaiting;
    if (awaiting?.value === start) {
      awaiting.content = { level: getQuoteLevel(quote), start: end, end };
      stack.openString({ kind: 'string', quote, field: awaiting, start }, this.#close);
      this.#awaiting = undefined;
    } else if (stack.hasString(quote) && isClosingQuote(text, end)) {
      stack.closeString(quote, start, this.#close);
    } else if (stack.frame && !stack.string && isOpeningQuote(text, start)) {
      stack.openString({ kind: 'string', quote, field: undefined, start }, this.#close);
    }
  }

  #readField(at: number): number {
    const { tokens } = this.#scan;
    const meaning = meanings[tokens.id(at)];
    if (meaning?.kind !== 'field') return at + 1;
    if (tokens.separator(at) === Separator.xml) return Math.max(at + 1, readXml(this.reading, at));
    if (meaning.key === 'requestId') this.#noteRequestId(at);
    const loose = getLooseKey(this.reading, at);
    if (loose === 'code') {
      const found = readCodedException(this.reading, this.#stack, at, undefined);
      if (found) {
        readLeadingRequestId(this.reading, found.draft, at - 1);
        return this.#take(found);
      }
    }
    if (loose === 'error') this.#noteThrown(tokens.start(at), tokens.value(at), false);
    if (loose !== undefined && !this.#isObjectField(at)) return at + 1;
    this.#attach(at, meaning.key);
    return at + 1;
  }

  /** Whether an unquoted name is an object's (`code: 'X'`), and not prose (`code: X`). */
  #isObjectField(at: number): boolean {
    const { tokens, text } = this.#scan;
    if (tokens.separator(at) !== Separator.colon) return false;
    const char = text.charCodeAt(tokens.value(at));
    if (char === Char.openBrace) return true;
    if (char === Char.singleQuote || char === Char.doubleQuote || char === Char.backslash) return true;
    return this.#stack.frame !== undefined && !this.#stack.string;
  }

  #attach(at: number, key: FieldKey): void {
    const { tokens } = this.#scan;
    const start = tokens.start(at);
    this.#endAwaited(start);
    const string = this.#stack.string;
    const level = tokens.level(at);
    if (string && level >= 0 && getQuoteLevel(string.quote) >= level) {
      this.#stack.closeString(string.quote, start, this.#close);
    }
    const frame = this.#stack.string ? undefined : this.#stack.frame;
    if (!frame && key === 'code' && this.#outside.fields?.has('code')) this.#restart();
    const target = frame ?? this.#outside;
    const field: FieldValue = {
      key,
      isApiSpelled: tokens.isApiSpelled(at),
      level,
      separator: tokens.separator(at),
      start,
      value: tokens.value(at),
      content: undefined,
    };
    if (!target.fields?.has(key)) (target.fields ??= new Map()).set(key, field);
    this.#awaiting = field;
  }

  #restart(): void {
    this.#close(this.#outside);
    this.#outside = this.#createFrame(0, false);
  }

  #endAwaited(_at: number): void {
    this.#awaiting = undefined;
  }

  #readWord(id: number): void {
    const meaning = meanings[id];
    if (meaning?.kind === 'vendor') this.reading.hasVendor = true;
    else if (meaning?.kind === 'foreign') this.reading.foreign.push(meaning.service);
  }

  #readMarker(at: number): number {
    const { tokens } = this.#scan;
    const marker = markers[tokens.id(at)];
    switch (marker?.kind) {
      case 'vendor':
        this.reading.hasVendor = true;
        return at + 1;
      case 'foreign':
        this.reading.foreign.push(marker.service);
        return at + 1;
      case 'node-exception':
        this.reading.hasVendor = true;
        this.#noteThrown(tokens.start(at), this.#findThrownMessage(tokens.end(at)), true);
        return at + 1;
      case 'exception':
        this.reading.hasVendor = true;
        return this.#readException(at, marker.origin);
      case undefined:
        return at + 1;
    }
  }

  #readException(at: number, named: Origin): number {
    const { tokens } = this.#scan;
    const first = at + 1;
    const end = tokens.end(at);
    const key = tokens.start(first) - end <= headGap ? getLooseKey(this.reading, first) : undefined;
    const origin = this.#findOrigin(at, named);
    if (key === 'code') {
      const found = readCodedException(this.reading, this.#stack, first, origin);
      if (found) return this.#take(found);
    } else if (key === 'message') {
      const found = readUncodedException(this.reading, this.#stack, first, origin);
      if (found) {
        readLeadingRequestId(this.reading, found.draft, at - 1);
        return this.#take(found);
      }
    } else if (this.#isThrowing(end)) {
      this.#noteThrown(tokens.start(at), this.#findThrownMessage(end), true);
      this.#takeLeadingRequestId(at);
    }
    return first;
  }

  #takeLeadingRequestId(_at: number): void {
    // Filled in by the end of a thrown error.
  }

  /** Which SDK printed the exception: Go and Ruby, and Python and Java, share their words. */
  #findOrigin(at: number, named: Origin): Origin {
    const { text, tokens } = this.#scan;
    const start = tokens.start(at);
    const before = text.slice(Math.max(0, start - 60), start);
    if (before.includes('Exception\\')) return 'php';
    if (named === 'go' && before.includes('TencentCloudSDKException (')) return 'ruby';
    if (named === 'python' && text.startsWith(']code: ', tokens.end(at))) return 'java';
    if (named === 'python' && text.startsWith(']message:', tokens.end(at))) return 'java';
    return named;
  }

  /** Whether a class's name is followed by a message: `….TencentCloudSDKException: text`. */
  #isThrowing(end: number): boolean {
    const { text } = this.#scan;
    const next = text.charCodeAt(end + 2);
    return text.startsWith(': ', end) && !isLineEnd(next) && next !== Char.openBracket;
  }

  #findThrownMessage(end: number): number {
    const { text } = this.#scan;
    let at = end;
    while (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at))) at += 1;
    if (text.startsWith('[Error]', at)) at += 7;
    return text.charCodeAt(at) === Char.colon ? at + 1 : at;
  }

  #take(found: ExceptionFound): number {
    this.reading.drafts.push(found.draft);
    const { requestId, requestIdSpan } = found.draft;
    if (requestId !== undefined && requestIdSpan) {
      this.reading.requestIds.push({ value: requestId, start: requestIdSpan.start });
    }
    return found.next;
  }

  #noteRequestId(at: number): void {
    const { text, tokens } = this.#scan;
    const value = tokens.value(at);
    const char = text.charCodeAt(value);
    const isQuoted = char === Char.doubleQuote || char === Char.singleQuote;
    const found = readRequestId(text, isQuoted ? value + 1 : value);
    if (found.value === undefined || found.value.length < 16) return;
    this.reading.requestIds.push({ value: found.value, start: found.span.start });
  }

  #noteThrown(start: number, message: number, isSdk: boolean): void {
    const { thrown } = this.reading;
    if (isSdk) this.#endThrown();
    else if (thrown?.isSdk) return;
    this.reading.thrown = { start, message, isSdk };
  }

  /** An SDK's error whose dump never came: there is a message and no code. */
  #endThrown(): void {
    const { thrown } = this.reading;
    this.reading.thrown = undefined;
    if (!thrown?.isSdk) return;
    const draft = createDraft({
      basis: 'message',
      origin: 'node',
      trust: 'certain',
      start: thrown.start,
      end: thrown.message,
    });
    takeThrownMessage(this.reading, draft, thrown.message, this.#scan.text.length);
    if (draft.message === undefined) return;
    draft.code = findCodeOfMessage(draft.message);
    this.reading.drafts.push(draft);
  }
}

function isFirstOfLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  return before < 0 || isLineEnd(text.charCodeAt(before));
}

/** Reads all objects and exceptions of a text that was taken to pieces. */
export function walk(scan: Scan): Reading {
  const walker = new Walker(scan);
  walker.run();
  return walker.reading;
}
