/** The gaps in an idiom's sentences, and what fills them. */
import { toIndefinite, toOne, toQuotedWords, toSeveral, type Subject } from './subject.ts';
import type { Word } from './lexicon.ts';

/** What is known of a code when its sentences are made. */
export interface Setting {
  subject: Subject;
  /** What the subject is called where the code names none. */
  fallback: string;
  /** All words of the detail. */
  words: readonly Word[];
  /** The product, where only one returns the code. */
  product: string | undefined;
  actions: readonly string[];
  /** The action that lists what the subject names. */
  list: string | undefined;
}

/** What the gaps hold; a gap that is undefined takes its whole text with it. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** The names of all gaps; those that may stay empty are `optionalSlots`. */
export const slotNames = [
  'subject',
  'Subject',
  'a',
  'A',
  'name',
  'one',
  'several',
  'is',
  'was',
  'has',
  'does',
  'it',
  'them',
  'its',
  'behind',
  'Behind',
  'other',
  'others',
  'words',
  'product',
  'action',
  'actions',
  'list',
] as const;

/** These have nothing to hold for some codes: a text with one is left out then. */
export const optionalSlots: ReadonlySet<string> = new Set(['action', 'actions', 'list', 'product']);

/** More actions than this are not named. */
const mostNamed = 3;

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function toSlots(setting: Setting): Slots {
  const { subject, actions } = setting;
  const thing: Subject = subject.kind === 'none' ? toFallback(setting.fallback) : subject;
  const subjectText = toDefinite(thing);
  const behindText = subject.behind && toDefinite(subject.behind);
  const indefinite = toIndefiniteSubject(thing);
  return {
    subject: subjectText,
    Subject: capitalise(subjectText),
    a: indefinite,
    A: capitalise(indefinite),
    name: thing.name,
    one: toOne(thing),
    several: toSeveral(thing),
    is: thing.isPlural ? 'are' : 'is',
    was: thing.isPlural ? 'were' : 'was',
    has: thing.isPlural ? 'have' : 'has',
    does: thing.isPlural ? 'do' : 'does',
    it: thing.isPlural ? 'they' : 'it',
    them: thing.isPlural ? 'them' : 'it',
    its: thing.isPlural ? 'their' : 'its',
    behind: behindText,
    Behind: behindText && capitalise(behindText),
    other: subject.behind && toIndefiniteSubject(subject.behind),
    others: subject.behind && toSeveral(subject.behind),
    words: toQuotedWords(setting.words),
    product: setting.product,
    action: actions.length === 1 ? toQuoted(actions[0]) : undefined,
    actions:
      actions.length > 0 && actions.length <= mostNamed
        ? and.format(actions.map(toQuoted))
        : undefined,
    list: setting.list === undefined ? undefined : toQuoted(setting.list),
  };
}

function toIndefiniteSubject(subject: Subject): string {
  const isNamed = ['thing', 'pair', 'deed'].includes(subject.kind);
  return isNamed ? toIndefinite(toOne(subject), subject.isProper) : toDefinite(subject);
}

function toFallback(name: string): Subject {
  return { kind: 'thing', name, isPlural: false };
}

function toDefinite({ kind, name, isProper }: Subject): string {
  switch (kind) {
    case 'thing':
    case 'pair':
    case 'deed':
      return isProper === true ? name : `the ${name}`;
    case 'words':
      return `what the code calls ${name}`;
    case 'step':
    case 'none':
      return name;
  }
}

function toQuoted(name = ''): string {
  return `\`${name}\``;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const slot = /\{(\w+)\}/g;

/** The gaps that a text has. */
export function listSlots(text: string): string[] {
  return Array.from(text.matchAll(slot), ([, name]) => name ?? '');
}

/** The text with its gaps filled; undefined where there is nothing for one of them. */
export function fill(text: string, slots: Slots): string | undefined {
  if (listSlots(text).some((name) => slots[name] === undefined)) return undefined;
  return text.replace(slot, (_, name: string) => slots[name] ?? '');
}
