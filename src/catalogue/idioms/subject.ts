/** What an idiom is said of: the words of a detail that the idiom leaves over. */
import { dropFillers, toPlural, toSingular, type Lexicon, type Word } from './lexicon.ts';

/** A phrase that a sentence can be made about. */
export interface Subject {
  /**
   * `thing`: a noun phrase. `step`: something done, such as `decoding the image`. `words`: neither
   * is certain, and the code's words are quoted. `none`: nothing is left over.
   */
  kind: 'thing' | 'step' | 'words' | 'none';
  /** The phrase without an article. */
  name: string;
  isPlural: boolean;
}

export const nothing: Subject = { kind: 'none', name: '', isPlural: false };

/** Whether the words after which things are identified end a phrase: `instance id`. */
function isId({ lemma }: Word): boolean {
  return lemma === 'id' || lemma === 'ids';
}

export interface SubjectOptions {
  /** Whether `instance ID` stands for the instance itself. */
  isWithoutId?: boolean;
  /** Whether a verb before a noun belongs to its name: `start time`, of a parameter. */
  isWithoutSteps?: boolean;
}

/** The subject that words make. */
export function toSubject(
  words: readonly Word[],
  lexicon: Lexicon,
  { isWithoutId = false, isWithoutSteps = false }: SubjectOptions = {},
): Subject {
  const told = dropFillers(words, lexicon);
  const last = told.at(-1);
  if (!last) return nothing;
  const isClause = told.some(
    ({ lemma, isAfterFiller }, at) => lexicon.isTelling(lemma) || (at > 0 && isAfterFiller),
  );
  if (isClause) return quote(words);
  const step = isWithoutSteps ? undefined : toStep(told, lexicon);
  if (step) return step;
  if (!lexicon.isNoun(last.lemma) || holdsVerb(told, lexicon)) return quote(words);
  return isWithoutId && told.length > 1 && isId(last)
    ? toThing(told.slice(0, -1), lexicon, last.lemma === 'ids')
    : toThing(told, lexicon, false);
}

function toThing(words: readonly Word[], lexicon: Lexicon, isMadePlural: boolean): Subject {
  const name = words.map(({ shown }) => shown).join(' ');
  const last = words.at(-1)?.shown ?? '';
  if (isMadePlural && !lexicon.isPlural(last)) {
    return { kind: 'thing', name: toPlural(name), isPlural: true };
  }
  return { kind: 'thing', name, isPlural: lexicon.isPlural(last) };
}

/** A verb before its object (`create instance`) or, where none is, behind it (`image decode`). */
function toStep(words: readonly Word[], lexicon: Lexicon): Subject | undefined {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (!first || !last || others.length === 0) return undefined;
  const ahead = lexicon.toGerund(first.shown);
  if (ahead !== undefined) {
    return lexicon.isNoun(last.lemma) ? nameStep(ahead, others) : undefined;
  }
  const behind = lexicon.toGerund(last.shown);
  const objects = words.slice(0, -1);
  const isObject = lexicon.isNoun(objects.at(-1)?.lemma ?? '');
  return behind !== undefined && isObject ? nameStep(behind, objects) : undefined;
}

/** Whether a verb stands amid the words, which then are a sentence: `trade get price`. */
function holdsVerb(words: readonly Word[], lexicon: Lexicon): boolean {
  return words
    .slice(1, -1)
    .some(({ lemma, shown }) => lexicon.toGerund(shown) !== undefined && !lexicon.isNoun(lemma));
}

function nameStep(gerund: string, object: readonly Word[]): Subject {
  const name = object.map(({ shown }) => shown).join(' ');
  return { kind: 'step', name: `${gerund} the ${name}`, isPlural: false };
}

function quote(words: readonly Word[]): Subject {
  return { kind: 'words', name: toQuotedWords(words), isPlural: false };
}

/** Words as the code has them, in quotation marks. */
export function toQuotedWords(words: readonly Word[]): string {
  return `“${words.map(({ shown }) => shown).join(' ')}”`;
}

const vowelSound = /^(?:[aeio]|un|up|FTP|HTTP|[AEFHILMNORSX][A-Z])/;

/** `an instance`, `a URL`. */
export function toIndefinite(name: string): string {
  return `${vowelSound.test(name) ? 'an' : 'a'} ${name}`;
}

/** The subject in the plural, without an article. */
export function toSeveral({ name, isPlural }: Subject): string {
  return isPlural ? name : toPlural(name);
}

/** The subject in the singular, without an article. */
export function toOne({ name, isPlural }: Subject): string {
  return isPlural ? toSingular(name) : name;
}
