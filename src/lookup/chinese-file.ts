/** What the search knows in Chinese: the words of codes and the parts of the guide, as one file. */

/** A code and what is said of it in Chinese. */
export interface ChineseCode {
  code: string;
  /** Its names, the usual one first; none for a code that only pages of others tell of. */
  names: readonly string[];
  summary: string;
  /** All else that is said. */
  text: string;
}

/** A part of a guide. */
export interface ChinesePassage {
  title: string;
  /** With the fragment of its heading. */
  address: string;
  text: string;
}

export interface ChineseFile {
  codes: readonly ChineseCode[];
  passages: readonly ChinesePassage[];
}

/**
 * The file as it was loaded.
 * @throws TypeError if it has another form, which happens when it is of another build.
 */
export function parseChineseFile(json: unknown): ChineseFile {
  if (!isChineseFile(json)) {
    throw new TypeError('The words in Chinese have an unknown form. Load the page anew.');
  }
  return json;
}

/** Codes with names have a page in Chinese. */
export function hasChinesePage({ names }: ChineseCode): boolean {
  return names.length > 0;
}

function isChineseFile(json: unknown): json is ChineseFile {
  return (
    isRecord(json) &&
    isListOf(json['codes'], isCode) &&
    isListOf(json['passages'], (one) => hasTexts(one, ['title', 'address', 'text']))
  );
}

function isCode(value: unknown): boolean {
  return (
    hasTexts(value, ['code', 'summary', 'text']) &&
    isRecord(value) &&
    isListOf(value['names'], isText)
  );
}

function hasTexts(value: unknown, keys: readonly string[]): boolean {
  return isRecord(value) && keys.every((key) => isText(value[key]));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
