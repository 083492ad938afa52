/**
 * Translates words of the interface where they stand: the pages are English, and would
 * be too many in six languages. It knows texts, not places: which texts of a page are
 * words of the interface is decided where it is used (`elements/language/interface-text.ts`).
 */
import { createPatterns, translateByPattern, type Pattern } from './patterns.ts';
import type { Hole } from './translation.ts';

/** The translation of a whole text of the interface; undefined for any other text. */
export type Translate = (text: string) => string | undefined;

type Func = (...values: readonly unknown[]) => unknown;

/** What stands between words that were joined where they are shown. */
const joints = ['; ', ' · ', ', '] as const;

/** A longer text is no word of the interface. */
const longest = 700;

/**
 * @param english the English table
 * @param other the table of another language; it may lack words
 * @param holes how the arguments of functions look: see `Holes`
 */
export function createTranslator(english: unknown, other: unknown, holes: unknown): Translate {
  const texts = new Map<string, string>();
  const patterns: Pattern[] = [];
  collect(english, other, holes, texts, patterns);

  const translateOne = (text: string): string | undefined => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    for (const pattern of patterns) {
      const found = translateByPattern(pattern, text, translateOne);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const translateWords = (text: string) => translateOne(text) ?? translateCapital(text);
  const translateCapital = (text: string): string | undefined => {
    const found = translateOne(text.charAt(0).toLowerCase() + text.slice(1));
    return found && found.charAt(0).toUpperCase() + found.slice(1);
  };

  return (text) => {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest) return undefined;
    const found =
      translateWords(trimmed) ??
      translateInSigns(trimmed, translateWords) ??
      translateSentences(trimmed, translateWords) ??
      translateJoined(trimmed, translateWords);
    return found === undefined ? undefined : text.replace(trimmed, () => found);
  };
}

/** Walks both tables at once. What the other lacks stays English. */
function collect(
  english: unknown,
  other: unknown,
  holes: unknown,
  texts: Map<string, string>,
  patterns: Pattern[],
): void {
  if (typeof english === 'string') {
    if (typeof other === 'string' && english !== '') addText(texts, english, other);
  } else if (isFunction(english)) {
    if (isFunction(other) && isHoles(holes))
      patterns.push(...createPatterns(english, other, holes));
  } else if (isTable(english) && isTable(other)) {
    for (const [key, words] of Object.entries(other)) {
      collect(english[key], words, isTable(holes) ? holes[key] : undefined, texts, patterns);
    }
  }
}

/** A sentence with names in backticks is shown in pieces, where it has them: `inline.ts`. */
function addText(texts: Map<string, string>, english: string, other: string): void {
  texts.set(english.trim(), other.trim());
  const [pieces, others] = [english.split('`'), other.split('`')];
  if (pieces.length < 2 || pieces.length !== others.length) return;
  for (const [index, piece] of pieces.entries()) {
    const isText = index % 2 === 0 && /\p{L}/u.test(piece);
    if (isText) texts.set(piece.trim(), (others[index] ?? '').trim());
  }
}

/** Words in signs that were put around them: "The codes:" or ". Enter opens it". */
function translateInSigns(text: string, translate: Translate): string | undefined {
  const [, before = '', words = '', after = ''] = /^([.;,: ]*)(.*?)([:;, ]*)$/su.exec(text) ?? [];
  if (words === '' || words === text) return undefined;
  const found = translate(words);
  return found === undefined ? undefined : before + found + after;
}

/** Several texts in one: each may be a sentence, or some of them. */
function translateSentences(text: string, translate: Translate): string | undefined {
  const sentences = text.split(/(?<=[.:]) /);
  const found: string[] = [];
  for (let from = 0; from < sentences.length;) {
    let next: string | undefined;
    let to = sentences.length;
    for (; to > from && next === undefined; to -= 1) {
      const some = sentences.slice(from, to).join(' ');
      next = translate(some) ?? translateBeforeStop(some, translate);
    }
    if (next === undefined) return undefined;
    found.push(next);
    from = to + 1;
  }
  return found.join(' ');
}

/** Words that were made a sentence by a full stop. Chinese and Japanese have their own. */
function translateBeforeStop(text: string, translate: Translate): string | undefined {
  const found = text.endsWith('.') ? translate(text.slice(0, -1)) : undefined;
  if (found === undefined) return undefined;
  return (
    found + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(found) ? '。' : '.')
  );
}

function translateJoined(text: string, translate: Translate): string | undefined {
  for (const joint of joints) {
    const parts = text.split(joint);
    const found = parts.map((part) => translate(part));
    if (parts.length > 1 && !found.includes(undefined)) return found.join(joint);
  }
  return undefined;
}

function isFunction(value: unknown): value is Func {
  return typeof value === 'function';
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isHoles(value: unknown): value is readonly Hole[] {
  return Array.isArray(value);
}
