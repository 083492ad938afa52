/**
 * Finds one thing after the other in a text by the engine's native search. It remembers what it
 * found: asked twice for the same stretch, it searches once, so that the sum of all searches is
 * linear.
 */
export interface Cursor {
  /** Where the thing is from `from` on; the text's end where it is not. `from` must never fall. */
  from(from: number): number;
}

/** Goes over the places of a string. */
export class StringCursor implements Cursor {
  readonly #text: string;
  readonly #part: string;
  #found = -1;

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
  }

  from(from: number): number {
    if (this.#found >= from) return this.#found;
    const found = this.#text.indexOf(this.#part, from);
    this.#found = found < 0 ? this.#text.length : found;
    return this.#found;
  }
}

/** Goes over the last characters of a global pattern's matches. */
export class PatternCursor implements Cursor {
  readonly #text: string;
  readonly #pattern: RegExp;
  #found = -1;

  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = pattern;
  }

  from(from: number): number {
    if (this.#found >= from) return this.#found;
    this.#pattern.lastIndex = from;
    // `test` makes no object for a match, as `exec` does.
    const isFound = this.#pattern.test(this.#text);
    this.#found = isFound ? this.#pattern.lastIndex - 1 : this.#text.length;
    return this.#found;
  }
}

/** The first place that any of the cursors gives from `from` on. */
export function findFirst(cursors: readonly Cursor[], from: number): number {
  let first = Infinity;
  for (const cursor of cursors) {
    const found = cursor.from(from);
    if (found < first) first = found;
  }
  return first;
}
