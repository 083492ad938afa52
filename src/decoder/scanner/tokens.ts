/** Kinds of tokens. What a token's `id` means depends on its kind. */
export const TokenKind = {
  /** `{`, or the bracket after PHP's `Array` (then `id` is 1). */
  open: 1,
  /** `}` (`id` 0) or `)` (`id` 1). */
  close: 2,
  /** A quote: `id` packs its character and its level of escaping. */
  quote: 3,
  /** A known field name with its separator: `id` is the number of its meaning. */
  field: 4,
  /** A known word without a separator: `id` is the number of its meaning. */
  word: 5,
  /** A long word that says who speaks: `id` is the number in `markers`. */
  marker: 6,
  /** A word spelled like a code: `Family.Detail`, or a general family alone. */
  code: 7,
  /** A word spelled like a SecretId. */
  secretId: 8,
  /** A place where a known sentence may be. */
  anchor: 9,
  /** A failed response as a whole, from the quote before `Response` on. Only where a text is skimmed. */
  failedResponse: 10,
} as const;

/** How a field's name and its value are set apart. */
export const Separator = { colon: 1, equals: 2, arrow: 3, xml: 4 } as const;

/** Bits of a field's `form`: separator in the low four, then the quote's level + 1, then spelling. */
const levelShift = 4;
const apiSpelledBit = 1 << 8;

/** Packs a field's form. `level` is -1 for a name without quotes. */
export function packForm(separator: number, level: number, apiSpelled: boolean): number {
  return separator | ((level + 1) << levelShift) | (apiSpelled ? apiSpelledBit : 0);
}

/** Bits of a token's head: kind in the low four, then twelve of the id, then the form. */
const idShift = 4;
const formShift = 16;
const lowest = { kind: 0xf, id: 0xfff, separator: 0xf, level: 0xf } as const;

const width = 4;

/**
 * The tokens of a text, in order, as numbers in one growing array: a megabyte can hold a million.
 * Four numbers make a token: its head, its start, its end, and where its value starts.
 */
export class TokenList {
  #slots: Int32Array;
  #length = 0;

  /** `room` is how many tokens are expected. */
  constructor(room: number) {
    this.#slots = new Int32Array(width * Math.max(64, room));
  }

  get length(): number {
    return this.#length;
  }

  push(kind: number, id: number, start: number, end: number, value = end, form = 0): void {
    const at = this.#length * width;
    let slots = this.#slots;
    if (at + width > slots.length) {
      slots = new Int32Array(slots.length * 2);
      slots.set(this.#slots);
      this.#slots = slots;
    }
    slots[at] = kind | (id << idShift) | (form << formShift);
    slots[at + 1] = start;
    slots[at + 2] = end;
    slots[at + 3] = value;
    this.#length += 1;
  }

  /** Takes the last token back. */
  pop(): void {
    this.#length -= 1;
  }

  #read(index: number, slot: number): number {
    return index >= 0 && index < this.#length ? (this.#slots[index * width + slot] ?? 0) : 0;
  }

  /** The kind of a token; 0 outside the list. */
  kind(index: number): number {
    return this.#read(index, 0) & lowest.kind;
  }

  id(index: number): number {
    return (this.#read(index, 0) >>> idShift) & lowest.id;
  }

  start(index: number): number {
    return this.#read(index, 1);
  }

  /** The end of the token itself; of a field, the end of its name without the quotes. */
  end(index: number): number {
    return this.#read(index, 2);
  }

  /** Where a field's value starts. */
  value(index: number): number {
    return this.#read(index, 3);
  }

  separator(index: number): number {
    return (this.#read(index, 0) >>> formShift) & lowest.separator;
  }

  /** The level of escaping of a field's quotes; -1 where its name has none. */
  level(index: number): number {
    return ((this.#read(index, 0) >>> (formShift + levelShift)) & lowest.level) - 1;
  }

  isApiSpelled(index: number): boolean {
    return (this.#read(index, 0) & (apiSpelledBit << formShift)) !== 0;
  }
}

/** Packs a quote: its character and how many times it is escaped (`"` 0, `\"` 1, `\\\"` 2). */
export function packQuote(char: number, level: number): number {
  return char * 16 + level;
}

export function getQuoteLevel(id: number): number {
  return id & 15;
}

/** A string whose quotes are escaped more often than this is not looked into. */
const deepestEscape = 4;

/**
 * How many times a quote is escaped that stands behind a run of backslashes; -1 where that is too
 * often. At level L, 2^L - 1 backslashes belong to the quote. More of them, in multiples of 2^(L+1),
 * are escaped backslashes: so L is the number of one-bits at the run's low end.
 */
export function getEscapeLevel(run: number): number {
  let level = 0;
  while (level <= deepestEscape && ((run >>> level) & 1) === 1) level += 1;
  return level <= deepestEscape ? level : -1;
}
