/** What the words of codes mean to the reader of details: their forms, their kinds, how they are shown. */
import type { WordsFile } from '../../schemas/idioms.ts';

/** A word of a detail. */
export interface Word {
  /** What it is compared by: one form for all of a word's, its misspellings included. */
  lemma: string;
  /** As it is shown within a sentence. */
  shown: string;
  /** Whether a word such as `is` stood before it, which phrases do without. */
  isAfterFiller?: boolean;
}

export interface Lexicon {
  /** The words that a piece of a detail stands for: mostly one, two for `unsupported`. */
  read(piece: string): Word[];
  /** Names that are not divided at their humps, such as `MySQL`. */
  readonly whole: RegExp | undefined;
  /** Whether a phrase that ends in this word names a thing. */
  isNoun(lemma: string): boolean;
  /** `creating` of `create`; undefined for what is no verb of the table, or another form of one. */
  toGerund(shown: string): string | undefined;
  /** Words that say nothing to the meaning of a phrase: `is`, `already`, `the`. */
  isFiller(lemma: string): boolean;
  /** Words of clauses and of problems, `must` or `wrong`: what holds one is no name of a thing. */
  isTelling(lemma: string): boolean;
  /** Whether a thing of this name takes no article: `COS`. */
  isProper(shown: string): boolean;
  /** Whether a verb and a noun, as they are shown, name a thing: `start time`. */
  isCompound(shown: string): boolean;
  /** Whether a word counts as several: `instances`, but not `status`. */
  isPlural(shown: string): boolean;
}

const verbAndThings = /[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g;

/** What actions are about: the last words of their names, as `instance` in `DescribeInstances`. */
export function listActionNouns(actionNames: Iterable<string>): Set<string> {
  const nouns = new Set<string>();
  for (const name of actionNames) {
    const last = name.match(verbAndThings)?.slice(1).at(-1)?.toLowerCase();
    if (last !== undefined && last.length > 2) nouns.add(last).add(toSingular(last));
  }
  return nouns;
}

/** The words without those that add nothing to a phrase. */
export function dropFillers(words: readonly Word[], lexicon: Lexicon): Word[] {
  return words.flatMap((word, at) => {
    if (isPossessive(words, at, lexicon)) return [word];
    if (lexicon.isFiller(word.lemma)) return [];
    const before = words[at - 1];
    if (!before || !lexicon.isFiller(before.lemma)) return [word];
    // `can not be deleted` is said of deleting.
    const isPassive = before.lemma === 'be' && lexicon.toGerund(word.lemma) !== undefined;
    return [isPassive ? { ...word, shown: word.lemma } : { ...word, isAfterFiller: true }];
  });
}

/** Whether a `has` has a thing behind it and one before it, and so is no mere filler. */
function isPossessive(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (words[at]?.lemma !== 'have' || at === 0 || !next) return false;
  return lexicon.isNoun(next.lemma) && lexicon.toGerund(next.lemma) === undefined;
}

/** The singular of a regular plural; any other word as it is. */
export function toSingular(word: string): string {
  if (/(?:[^aeiou])ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

/** The plural of a noun as it is shown: `ID` → `IDs`, `policy` → `policies`. */
export function toPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** @param actionNouns words that are known to be nouns, from the names of actions */
export function createLexicon(file: WordsFile, actionNouns: ReadonlySet<string>): Lexicon {
  const forms = new Map<string, string>();
  for (const [lemma, others] of Object.entries(file.forms)) {
    for (const other of others) forms.set(other, lemma);
  }
  const expanded = new Map(Object.entries(file.expanded));
  const shown = new Map(Object.entries(file.shown));
  for (const acronym of file.acronyms) shown.set(acronym.toLowerCase(), acronym);
  const nouns = new Set([...file.nouns, ...actionNouns]);
  const notNouns = new Set([...file.notNouns, ...file.clauseWords, ...file.fillers]);
  const verbs = new Map(Object.entries(file.verbs));
  const fillers = new Set(file.fillers);
  const telling = new Set([...file.clauseWords, ...file.problemWords]);
  const singulars = new Set(file.singulars);
  const proper = new Set(file.proper);
  const compounds = new Set(file.compounds);

  const toShown = (piece: string): string => {
    const lower = piece.toLowerCase();
    const known = shown.get(lower);
    if (known !== undefined) return known;
    const singular = toSingular(lower);
    const knownSingular = singular === lower ? undefined : shown.get(singular);
    if (knownSingular !== undefined) return toPlural(knownSingular);
    return /^[A-Z][A-Z0-9]+$/.test(piece) ? piece : lower;
  };
  const toWord = (piece: string): Word => {
    const lower = piece.toLowerCase();
    const lemma = forms.get(lower) ?? lower;
    return { lemma, shown: toShown(file.misspelt.includes(lower) ? lemma : piece) };
  };

  return {
    whole:
      file.whole.length === 0 ? undefined : new RegExp(`(?:${file.whole.join('|')})(?![a-z])`, 'g'),
    read: (piece) => {
      const lower = piece.toLowerCase();
      const several = expanded.get(lower);
      if (several === undefined) return [toWord(piece)];
      const known = shown.get(lower);
      const words = several.split(' ').map(toWord);
      // One word in the code is one word on the page: `unsupported`, not “not support”.
      return known === undefined
        ? words
        : words.map((word, at) => ({ ...word, shown: at === 0 ? known : '' }));
    },
    isNoun: (lemma) => {
      if (notNouns.has(lemma)) return false;
      return nouns.has(lemma) || nouns.has(toSingular(lemma));
    },
    toGerund: (shownWord) => verbs.get(shownWord),
    isFiller: (lemma) => fillers.has(lemma),
    isTelling: (lemma) => telling.has(lemma),
    isProper: (word) => proper.has(word),
    isCompound: (words) => compounds.has(words),
    isPlural: (word) => !singulars.has(word.toLowerCase()) && toSingular(word) !== word,
  };
}
