import type { FieldValue } from './field-list.ts';
import type { Frame, OpenString } from './reading.ts';
import { getQuoteLevel } from './scanner/tokens.ts';

/** So many entries are kept; where more are open, the outermost is given up. */
const deepest = 64;

/**
 * The objects and strings that are open at one point of the text. A string is a wall: a brace inside
 * it closes nothing outside, and its end closes all that was opened in it.
 */
export class Stack {
  readonly #entries: (Frame | OpenString)[] = [];
  /** How many strings are open with each quote; so that most quotes need no search. */
  readonly #openQuotes = new Map<number, number>();

  /** The string we are directly in, if we are. */
  get string(): OpenString | undefined {
    const top = this.#entries.at(-1);
    return top?.kind === 'string' ? top : undefined;
  }

  /** The innermost object, whether or not a string of it is open. */
  get frame(): Frame | undefined {
    for (let at = this.#entries.length - 1; at >= 0; at -= 1) {
      const entry = this.#entries[at];
      if (entry?.kind === 'object') return entry;
    }
    return undefined;
  }

  /** The innermost string, whether or not an object of it is open. */
  get innermostString(): OpenString | undefined {
    for (let at = this.#entries.length - 1; at >= 0; at -= 1) {
      const entry = this.#entries[at];
      if (entry?.kind === 'string') return entry;
    }
    return undefined;
  }

  openFrame(frame: Frame, closed: (frame: Frame) => void): void {
    this.#makeRoom(frame.start, closed);
    this.#entries.push(frame);
  }

  openString(string: OpenString, closed: (frame: Frame) => void): void {
    this.#makeRoom(string.start, closed);
    this.#entries.push(string);
    this.#countQuote(string.quote, 1);
  }

  hasString(quote: number): boolean {
    return (this.#openQuotes.get(quote) ?? 0) > 0;
  }

  /** Closes the innermost object, unless a string was opened since; `closed` gets it. */
  closeFrame(isList: boolean, closed: (frame: Frame) => void): void {
    const top = this.#entries.at(-1);
    if (top?.kind !== 'object' || top.isList !== isList) return;
    this.#entries.pop();
    closed(top);
  }

  /** Closes the innermost string of this quote and all that was opened in it. */
  closeString(quote: number, end: number, closed: (frame: Frame) => void): void {
    while (this.#entries.length > 0) {
      const entry = this.#pop(end, closed);
      if (entry?.kind === 'string' && entry.quote === quote) return;
    }
  }

  /** Closes everything: the text is at its end. Says whether a string was open. */
  closeAll(end: number, closed: (frame: Frame) => void): void {
    while (this.#entries.length > 0) this.#pop(end, closed);
  }

  #makeRoom(end: number, closed: (frame: Frame) => void): void {
    if (this.#entries.length < deepest) return;
    const given = this.#drop(this.#entries.shift(), end, closed);
    const next = this.#entries.find((entry) => entry.kind === 'object');
    if (next && next.parent === given) next.parent = undefined;
  }

  #pop(end: number, closed: (frame: Frame) => void): Frame | OpenString | undefined {
    return this.#drop(this.#entries.pop(), end, closed);
  }

  #drop<Entry extends Frame | OpenString>(
    entry: Entry | undefined,
    end: number,
    closed: (frame: Frame) => void,
  ): Entry | undefined {
    if (entry?.kind === 'string') {
      this.#countQuote(entry.quote, -1);
      endValue(entry.field, end);
    } else if (entry?.kind === 'object') closed(entry);
    return entry;
  }

  #countQuote(quote: number, by: number): void {
    this.#openQuotes.set(quote, (this.#openQuotes.get(quote) ?? 0) + by);
  }
}

/** Writes down where a field's string ends. */
function endValue(field: FieldValue | undefined, end: number): void {
  if (field?.content) field.content.end = end;
}

/** How many layers of backslashes must be undone inside a string. */
export function getLayers(string: OpenString | undefined): number {
  return string ? getQuoteLevel(string.quote) + 1 : 0;
}
