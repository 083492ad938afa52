/** What an idiom is said of: the words of a detail that the idiom leaves over. */
import { dropFillers, toPlural, toSingular, type Lexicon, type Word } from './lexicon.ts';

/** A phrase that a sentence can be made about. */
export interface Subject {
  /**
   * `thing`: a noun phrase. `step`: something done, such as `decoding the image`. `words`: neither
   * is certain, and the code's words are quoted. `none`: nothing is left over. `pair`: a thing
   * before the idiom and a thing behind it. `deed`: a thing before, and a step behind.
   */
  kind: 'thing' | 'step' | 'words' | 'none' | 'pair' | 'deed';
  /** The phrase without an article. */
  name: string;
  isPlural: boolean;
  /** Whether it is a name that takes no article, such as `COS`. */
  isProper?: boolean;
  /** What stands behind the idiom, in a pair or a deed. */
  behind?: Subject;
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
  const linked = isWithoutSteps ? undefined : toLinkedStep(told, lexicon);
  if (linked) return linked;
  const isFirstOfStep = !isWithoutSteps && startsStep(told, lexicon);
  const isClause = told.some(
    ({ lemma, isAfterFiller }, at) =>
      (lexicon.isTelling(lemma) &&
        !isCompound(told.slice(at, at + 2), lexicon) &&
        !(at === 0 && isFirstOfStep)) ||
      (at > 0 && isAfterFiller),
  );
  if (isClause || (!isWithoutSteps && isDoneAlready(told, lexicon))) return quote(words);
  const step = isWithoutSteps ? undefined : toStep(told, lexicon);
  if (step) return step;
  const isNamed = lexicon.isNoun(last.lemma) || isCompound(told.slice(-2), lexicon);
  if (!isNamed || holdsVerb(told, lexicon)) return quote(words);
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
  if (words.length === 1 && lexicon.isProper(last)) {
    return { kind: 'thing', name, isPlural: false, isProper: true };
  }
  return { kind: 'thing', name, isPlural: lexicon.isPlural(last) };
}

/** What stands before and behind an idiom; undefined where one of them is not certain. */
export function toPair(
  before: readonly Word[],
  behind: readonly Word[],
  lexicon: Lexicon,
): Subject | undefined {
  if (startsStep(before, lexicon)) return undefined;
  const first = toSubject(before, lexicon, { isWithoutSteps: true });
  const second = toSubject(behind, lexicon);
  if (first.kind !== 'thing' || first.name === second.name) return undefined;
  if (second.kind === 'thing') return { ...first, kind: 'pair', behind: second };
  return second.kind === 'step' ? { ...first, kind: 'deed', behind: second } : undefined;
}

/** Words that tie a thing to what is done. */
const links: ReadonlySet<string> = new Set([
  'and',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'to',
  'with',
]);

/** A verb, its object and more that is tied to it: `add users to group`. */
function toLinkedStep(words: readonly Word[], lexicon: Lexicon): Subject | undefined {
  const at = words.findIndex(({ lemma }) => links.has(lemma));
  const link = words[at];
  if (!link) return undefined;
  const step = toSubject(words.slice(0, at), lexicon);
  const other = toSubject(words.slice(at + 1), lexicon, { isWithoutSteps: true });
  if (step.kind !== 'step' || other.kind !== 'thing') return undefined;
  const object = withArticle(other.name, other.isProper);
  return { ...step, name: `${step.name} ${link.lemma} ${object}` };
}

/** A verb before its object (`create instance`) or, where none is, behind it (`image decode`). */
function toStep(words: readonly Word[], lexicon: Lexicon): Subject | undefined {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (others.length === 0)
    return lexicon.isNoun(first.lemma) ? undefined : toBareStep(first, lexicon);
  const ahead = lexicon.toGerund(first.shown);
  if (ahead !== undefined && startsStep(words, lexicon)) {
    return lexicon.isNoun(last.lemma) ? nameStep(ahead, others, lexicon) : undefined;
  }
  const behind = isCompound(words.slice(-2), lexicon) ? undefined : lexicon.toGerund(last.shown);
  const objects = words.slice(0, -1);
  const isObject = lexicon.isNoun(objects.at(-1)?.lemma ?? '');
  if (behind !== undefined) return isObject ? nameStep(behind, objects, lexicon) : undefined;
  return toStepAmid(words, lexicon);
}

/** Whether a verb stands first that is not already done, and no part of a name: `start time`. */
function startsStep(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first] = words;
  if (!first || first.isAfterFiller || words.length < 2) return false;
  return lexicon.toGerund(first.shown) !== undefined && !isCompound(words.slice(0, 2), lexicon);
}

/** Whether the words say that a step is done: `already bind usage plan`. */
function isDoneAlready([first, ...others]: readonly Word[], lexicon: Lexicon): boolean {
  if (!first?.isAfterFiller || others.length === 0 || lexicon.isNoun(first.lemma)) return false;
  return lexicon.toGerund(first.shown) !== undefined;
}

/** A step that is said of something before it: `trade create order`. */
function toStepAmid(words: readonly Word[], lexicon: Lexicon): Subject | undefined {
  const at = words.findIndex((_, place) => place > 0 && isVerbAt(words, place, lexicon));
  const whose = words.slice(0, at);
  const step = at < 0 ? undefined : toStep(words.slice(at), lexicon);
  if (!step || !lexicon.isNoun(whose.at(-1)?.lemma ?? '')) return undefined;
  return { ...step, name: `${step.name} (${whose.map(({ shown }) => shown).join(' ')})` };
}

function isVerbAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word || lexicon.isNoun(word.lemma) || isCompound(words.slice(at, at + 2), lexicon))
    return false;
  return lexicon.toGerund(word.shown) !== undefined;
}

function isCompound(words: readonly Word[], lexicon: Lexicon): boolean {
  return lexicon.isCompound(words.map(({ shown }) => shown).join(' '));
}

/** A verb without its object: `deleting`, but not `applying for`. */
function toBareStep({ shown }: Word, lexicon: Lexicon): Subject | undefined {
  const gerund = lexicon.toGerund(shown);
  if (gerund === undefined || gerund.includes(' ')) return undefined;
  return { kind: 'step', name: gerund, isPlural: false };
}

/** Whether a verb stands amid the words, which then are a sentence: `trade get price`. */
function holdsVerb(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some((_, at) => at > 0 && at < words.length - 1 && isVerbAt(words, at, lexicon));
}

function nameStep(gerund: string, object: readonly Word[], lexicon: Lexicon): Subject {
  const { name, isProper } = toThing(object, lexicon, false);
  return { kind: 'step', name: `${gerund} ${withArticle(name, isProper)}`, isPlural: false };
}

function withArticle(name: string, isProper = false): string {
  return isProper ? name : `the ${name}`;
}

function quote(words: readonly Word[]): Subject {
  return { kind: 'words', name: toQuotedWords(words), isPlural: false };
}

/** Words as the code has them, in quotation marks. */
export function toQuotedWords(words: readonly Word[]): string {
  return `“${words.flatMap(({ shown }) => shown || []).join(' ')}”`;
}

/** What has no singular and no plural. */
const uncounted = /\b(?:data|hardware|information|metadata|software|traffic)$/;

/** Short forms that are said as words, not letter by letter. */
const saidAsWord = '(?!HAVIP|LAN|MAC|MASID|NAS|NAT|RAID|RAM|ROM|SAML|SIM)';
const vowelSound = new RegExp(
  `^(?:[aei]|o(?!n[ce])|un(?!i[cfoqtv])|up|hour|[FLMNRSX][0-9]|${saidAsWord}[AEFHILMNORSX][A-Z])`,
);

/** `an instance`, `a URL`; a proper name and `data` stay as they are. */
export function toIndefinite(name: string, isProper = false): string {
  if (isProper || uncounted.test(name)) return name;
  return `${vowelSound.test(name) ? 'an' : 'a'} ${name}`;
}

/** The subject in the plural, without an article. */
export function toSeveral({ name, isPlural }: Subject): string {
  return isPlural || uncounted.test(name) ? name : toPlural(name);
}

/** The subject in the singular, without an article. */
export function toOne({ name, isPlural }: Subject): string {
  return isPlural ? toSingular(name) : name;
}
