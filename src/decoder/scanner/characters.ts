/** Character codes that the scanner and the readers name. */
export const Char = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  ampersand: 38,
  singleQuote: 39,
  openParen: 40,
  closeParen: 41,
  comma: 44,
  dot: 46,
  slash: 47,
  colon: 58,
  semicolon: 59,
  less: 60,
  equals: 61,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  backtick: 96,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
  noBreakSpace: 0xa0,
  wideColon: 0xff1a,
  /** 签, as in signature; 秒, as in a second. */
  signatureAnchor: 0x7b7e,
  secondAnchor: 0x79d2,
} as const;

/** What the scanner does at a character. Words start with a letter, a digit or `_`. */
export const CharClass = {
  other: 0,
  letter: 1,
  digit: 2,
  /** `-` and `.`: inside of a word, they belong to it. */
  joiner: 3,
  quote: 4,
  backslash: 5,
  openBrace: 6,
  closeBrace: 7,
  closeParen: 8,
  less: 9,
  ampersand: 10,
  /** A character by which a known Chinese sentence is found. */
  anchor: 11,
} as const;

/**
 * A class for every UTF-16 unit: a table as large as the range needs no test for what is beyond
 * ASCII, which the innermost loops feel.
 */
export const charClasses = new Uint8Array(1 << 16);
for (let c = 48; c <= 57; c += 1) charClasses[c] = CharClass.digit;
for (let c = 65; c <= 90; c += 1) charClasses[c] = CharClass.letter;
for (let c = 97; c <= 122; c += 1) charClasses[c] = CharClass.letter;
charClasses[95] = CharClass.letter; // _
charClasses[45] = CharClass.joiner; // -
charClasses[46] = CharClass.joiner; // .
charClasses[Char.doubleQuote] = CharClass.quote;
charClasses[Char.singleQuote] = CharClass.quote;
charClasses[Char.backslash] = CharClass.backslash;
charClasses[Char.openBrace] = CharClass.openBrace;
charClasses[Char.closeBrace] = CharClass.closeBrace;
charClasses[Char.closeParen] = CharClass.closeParen;
charClasses[Char.less] = CharClass.less;
charClasses[Char.ampersand] = CharClass.ampersand;
charClasses[Char.signatureAnchor] = CharClass.anchor;
charClasses[Char.secondAnchor] = CharClass.anchor;

/** The class of a UTF-16 unit; of NaN, what lies beyond the text's end, too. */
function getCharClass(char: number): number {
  return charClasses[char] ?? CharClass.other;
}

/** Letters, digits and `_`, and the joiners `-` and `.` which words hold but do not end in. */
export function isWordChar(char: number): boolean {
  const found = getCharClass(char);
  return found >= CharClass.letter && found <= CharClass.joiner;
}

/** Whether a word of this length has the hyphens of a UUID, and so is no name. */
export function isUuidShaped(text: string, start: number, length: number): boolean {
  return (
    length === 36 &&
    text.charCodeAt(start + 8) === 45 &&
    text.charCodeAt(start + 13) === 45 &&
    text.charCodeAt(start + 18) === 45 &&
    text.charCodeAt(start + 23) === 45
  );
}

export function isUpper(char: number): boolean {
  return char >= 65 && char <= 90;
}

/** Space, tab and no-break space, but no line end. */
export function isBlank(char: number): boolean {
  return char === Char.space || char === Char.tab || char === Char.noBreakSpace;
}

export function isLineEnd(char: number): boolean {
  return char === Char.lineFeed || char === Char.carriageReturn;
}

/** The letter after a backslash that stands for white space: `\n`, `\r`, `\t`. */
export function isEscapedSpace(char: number): boolean {
  return char === 110 || char === 114 || char === 116;
}
