import { FieldList, type FieldValue } from './field-list.ts';
import { createReading, type Frame, type Reading } from './reading.ts';
import { getLooseKey } from './recognisers/exception-fields.ts';
import { readCodedException } from './recognisers/exception-text.ts';
import { nameTerraform, readException, takeException } from './recognisers/exceptions.ts';
import { readFailedResponse } from './recognisers/failed-response.ts';
import { readObject } from './recognisers/objects/objects.ts';
import { noteField, noteMarker, noteWord } from './recognisers/signs.ts';
import { endThrown, noteError, noteThrown } from './recognisers/thrown.ts';
import { readXml } from './recognisers/xml.ts';
import { Char } from './scanner/characters.ts';
import { markers } from './scanner/markers.ts';
import type { Scan } from './scanner/scan-result.ts';
import { getQuoteLevel, Separator, TokenKind } from './scanner/tokens.ts';
import { meanings, type FieldKey } from './scanner/vocabulary.ts';
import { Stack } from './stack.ts';
import {
  findListStart,
  isDescribed,
  isClosingQuote,
  isFirstOfLine,
  isOpeningBrace,
  isOpeningQuote,
} from './values/surroundings.ts';

/** Walks over the tokens once, keeps what is open, and hands each shape to its recogniser. */
class Walker {
  readonly reading: Reading;
  readonly #scan: Scan;
  readonly #stack = new Stack();
  /** Holds the fields that stand outside of any object: pieces cut out of a response. */
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
    for (let at = 0; at < tokens.length;) at = this.#step(at);
    const before = this.#countFound();
    this.#stack.closeAll(text.length, this.#close);
    if (this.#countFound() > before) this.reading.isTruncated = true;
    this.#close(this.#outside);
    endThrown(this.reading, text.length);
    nameTerraform(this.reading);
  }

  #countFound(): number {
    return this.reading.drafts.length + this.reading.successes + this.reading.legacy.length;
  }

  /** Reads the token at `at`, and whatever belongs to it; gives the next one. */
  #step(at: number): number {
    const { tokens } = this.#scan;
    switch (tokens.kind(at)) {
      case TokenKind.open:
        this.#open(tokens.start(at), tokens.id(at) === 1);
        return at + 1;
      case TokenKind.close:
        this.#closeFrame(tokens.start(at), tokens.id(at) === 1);
        return at + 1;
      case TokenKind.quote:
        this.#readQuote(tokens.id(at), tokens.start(at), tokens.end(at));
        return at + 1;
      case TokenKind.field:
        return this.#readField(at);
      case TokenKind.marker:
        return this.#readMarker(at);
      case TokenKind.word:
        noteWord(this.reading, at);
        return at + 1;
      case TokenKind.failedResponse:
        this.#endUnclosedString(tokens.start(at), 0);
        this.#awaiting = undefined;
        readFailedResponse(this.reading, at);
        return at + 1;
      default:
        return at + 1;
    }
  }

  #createFrame(start: number, isList: boolean): Frame {
    const owner = this.#awaiting?.value === start ? this.#awaiting : undefined;
    const parent = this.#stack.frame;
    const isResponse = owner?.key === 'response' && owner.isApiSpelled;
    return {
      kind: 'object',
      name: owner?.key,
      isApiNamed: owner?.isApiSpelled ?? false,
      isList,
      start,
      parent,
      isInResponse: isResponse || (parent?.isInResponse ?? false),
      draftsBefore: this.reading.drafts.length,
      fields: undefined,
      waiting: undefined,
      hasError: false,
    };
  }

  #open(start: number, isList: boolean): void {
    this.#endBrokenString(start);
    const frame = this.#createFrame(
      isList ? findListStart(this.#scan.text, this.#awaiting?.value ?? start, start) : start,
      isList,
    );
    this.#awaiting = undefined;
    this.#stack.openFrame(frame, this.#close);
  }

  /**
   * A string of JSON holds no line end as such: where an object starts on a later line, the string
   * was cut, and the object is not inside it.
   */
  #endBrokenString(start: number): void {
    const string = this.#stack.string;
    if (!string?.field || !isOpeningBrace(this.#scan.text, start)) return;
    const found = this.#scan.text.slice(string.lineFreeTo, start).indexOf('\n');
    if (found < 0) {
      string.lineFreeTo = start;
      return;
    }
    this.reading.isTruncated = true;
    this.#stack.closeString(string.quote, string.lineFreeTo + found, this.#close);
  }

  /** A PHP list's bracket closes it only where a line starts: messages hold brackets too. */
  #closeFrame(start: number, isList: boolean): void {
    if (isList && !isFirstOfLine(this.#scan.text, start)) return;
    this.#stack.closeFrame(isList, this.#close);
  }

  #readQuote(quote: number, start: number, end: number): void {
    const { text } = this.#scan;
    const stack = this.#stack;
    const awaiting = this.#awaiting;
    if (awaiting?.value === start) {
      awaiting.content = { level: getQuoteLevel(quote), start: end, end };
      stack.openString(
        { kind: 'string', quote, field: awaiting, start, lineFreeTo: end },
        this.#close,
      );
      this.#awaiting = undefined;
    } else if (stack.hasString(quote) && isClosingQuote(text, end)) {
      stack.closeString(quote, start, this.#close);
    } else if (stack.frame && !stack.string && isOpeningQuote(text, start)) {
      stack.openString(
        { kind: 'string', quote, field: undefined, start, lineFreeTo: end },
        this.#close,
      );
    }
  }

  #readField(at: number): number {
    const { tokens } = this.#scan;
    const meaning = meanings[tokens.id(at)];
    if (meaning?.kind !== 'field') return at + 1;
    if (tokens.separator(at) === Separator.xml) return Math.max(at + 1, readXml(this.reading, at));
    noteField(this.reading, at, meaning.key);
    const loose = getLooseKey(this.reading, at);
    if (loose === 'code') {
      const found = readCodedException(this.reading, this.#stack, at, undefined);
      if (found) return takeException(this.reading, found);
    }
    if (loose === 'error') noteError(this.reading, at);
    if (loose === undefined || this.#isObjectField(at)) this.#attach(at, meaning.key);
    return at + 1;
  }

  /**
   * Whether an unquoted name is an object's (`code: 'X'`, Java's `{code='X'}`), and not prose
   * (`code: X`).
   */
  #isObjectField(at: number): boolean {
    const { tokens, text } = this.#scan;
    if (tokens.separator(at) === Separator.equals) {
      const value = tokens.value(at);
      const isQuoted = this.#isInObject() && text.charCodeAt(value) === Char.singleQuote;
      return isQuoted || isDescribed(text, value);
    }
    if (tokens.separator(at) !== Separator.colon) return false;
    switch (text.charCodeAt(tokens.value(at))) {
      case Char.openBrace:
      case Char.singleQuote:
      case Char.doubleQuote:
      case Char.backslash:
        return true;
      default:
        return this.#isInObject();
    }
  }

  #isInObject(): boolean {
    return this.#stack.frame !== undefined && !this.#stack.string;
  }

  #attach(at: number, key: FieldKey): void {
    const { tokens } = this.#scan;
    const start = tokens.start(at);
    const level = tokens.level(at);
    this.#endUnclosedString(start, level);
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
    (target.fields ??= new FieldList()).add(field);
    this.#awaiting = field;
  }

  /** A name right inside a string of its own kind, or of one less escaped: it was never closed. */
  #endUnclosedString(start: number, level: number): void {
    const string = this.#stack.string;
    if (string && level >= 0 && getQuoteLevel(string.quote) >= level) {
      this.#stack.closeString(string.quote, start, this.#close);
    }
  }

  #restart(): void {
    this.#close(this.#outside);
    this.#awaiting = undefined;
    this.#outside = this.#createFrame(0, false);
  }

  #readMarker(at: number): number {
    const { reading } = this;
    const marker = markers[this.#scan.tokens.id(at)];
    if (marker) noteMarker(reading, marker, at);
    switch (marker?.kind) {
      case 'node-exception':
        noteThrown(reading, at, this.#scan.tokens.end(at), 'node');
        return at + 1;
      case 'exception':
        return readException(reading, this.#stack, at, marker.origin);
      case 'foreign':
      case 'terraform':
      case 'vendor':
      case undefined:
        return at + 1;
    }
  }
}

/** Reads all objects and exceptions of a text that was taken to pieces. */
export function walk(scan: Scan): Reading {
  const walker = new Walker(scan);
  walker.run();
  return walker.reading;
}
