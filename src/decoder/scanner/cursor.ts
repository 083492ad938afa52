/**
 * Finds one thing after the other in a text by the engine's native search. It remembers what it
 * found: asked twice for the same stretch, it searches once, so that the sum of all searches is
 * linear.
 */
export class Cursor {
  readonly #search: (from: number) => number;
  readonly #end: number;
  #found = -1;

  /** `search` gives where the thing is from an offset on; below 0 where it is not. */
  constructor(end: number, search: (from: number) => number) {
    this.#end = end;
    this.#search = search;
  }

  /** Where the thing is from `from` on; the text's end where it is not. `from` must never fall. */
  from(from: number): number {
    if (this.#found < from) {
      const found = this.#search(from);
      this.#found = found < 0 ? this.#end : found;
    }
    return this.#found;
  }
}

/** A cursor over the places of a string. */
export function seekString(text: string, part: string): Cursor {
  return new Cursor(text.length, (from) => text.indexOf(part, from));
}

/** A cursor over the last characters of a global pattern's matches. */
export function seekPattern(text: string, pattern: RegExp): Cursor {
  return new Cursor(text.length, (from) => {
    pattern.lastIndex = from;
    // `test` makes no object for a match, as `exec` does.
    return pattern.test(text) ? pattern.lastIndex - 1 : -1;
  });
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
