/** Reads a code that nobody has written about from the words of its detail. */
import type { FamilyNote } from '../../schemas/explanations.ts';
import type { Idiom, IdiomReading, IdiomsFile, WordsFile } from '../../schemas/idioms.ts';
import { parseCode } from '../../naming/code-name.ts';
import type { ProductFacts } from '../../schemas/facts.ts';
import type { Spelling } from '../model.ts';
import {
  collectListActions,
  findDeed,
  findListAction,
  listActionNames,
  type ListActions,
} from './deeds.ts';
import { createLexicon, listActionNouns, type Lexicon, type Word } from './lexicon.ts';
import { createPhrases, isAsStrong, listMatches, type Phrases, type Sides } from './match.ts';
import { fill, toSlots, type Slots } from './slots.ts';
import { splitDetail } from './split-detail.ts';
import { toPair, toSubject, type Subject } from './subject.ts';

/** What a code’s words say. */
export interface IdiomText {
  /** The idiom’s id. */
  idiom: string;
  /** Whether the idiom’s own phrase was found, and not only its family with some words. */
  isPhrase: boolean;
  subject: Subject;
  /** The detail’s words, each in the form by which it is compared. */
  words: string[];
  /** Other idioms that claim the code as strongly: there should be none. */
  rivals: string[];
  text: FamilyNote;
}

/**
 * @param spellings the code with its look-alikes and who returns them
 * @returns undefined where the words do not suffice
 */
export type IdiomReader = (code: string, spellings: readonly Spelling[]) => IdiomText | undefined;

/** The reader of the details of a catalogue. */
export function createIdiomReader(
  { groups, idioms }: IdiomsFile,
  wordsFile: WordsFile,
  products: readonly ProductFacts[],
): IdiomReader {
  const actionsOf = new Map(products.map((facts) => [facts.id, listProductActions(facts)]));
  const lexicon = createLexicon(wordsFile, listActionNouns([...actionsOf.values()].flat()));
  const phrases = createPhrases(idioms);
  const bare = idioms.filter((idiom) => idiom.phrases.length === 0);
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, families]) =>
      families.map((family) => [family, group] as const),
    ),
  );
  const listsOf = new Map<string, ListActions>();
  const getLists = (product: string): ListActions => {
    const known = listsOf.get(product) ?? collectListActions(actionsOf.get(product) ?? []);
    listsOf.set(product, known);
    return known;
  };

  return (code, spellings) => {
    const { family, detail } = parseCode(code);
    if (detail === undefined) return undefined;
    const words = splitDetail(detail, lexicon);
    const known = groupOf.get(family);
    const thing = known === undefined ? invalidThing.exec(family)?.[1] : undefined;
    const named = splitDetail(thing ?? '', lexicon);
    const group = known ?? (thing === undefined ? family : parameterGroup);
    const found = choose({ words, group, named }, { bare, phrases, lexicon });
    if (!found) return undefined;
    const { idiom, reading, subject, rivals } = found;
    const uses = spellings.flatMap((spelling) => spelling.uses);
    const productIds = new Set(uses.map(({ product }) => product.id));
    const [product] = uses;
    const only = productIds.size === 1 ? product?.product : undefined;
    const actions = listActionNames(spellings);
    const slots = toSlots({
      subject,
      fallback: reading.fallback,
      words,
      product: only?.name,
      actions,
      list:
        only && subject.kind === 'thing'
          ? findListAction(getLists(only.id), subject.name)
          : undefined,
    });
    const deed = findDeed(actions);
    return {
      idiom: idiom.id,
      isPhrase: idiom.phrases.length > 0,
      subject,
      rivals,
      words: words.map(({ lemma }) => lemma),
      text: compose(reading, slots, deed && reading.deeds?.[deed]),
    };
  };
}

function listProductActions({ versions }: ProductFacts): string[] {
  return versions.flatMap(({ actions }) => Object.keys(actions));
}

/** A family that is about one parameter, such as `InvalidVpcId`. */
const invalidThing = /^Invalid([A-Z]\w*)$/;

const parameterGroup = 'parameter';

/** In these groups a verb before a noun is part of the noun’s name: `StartTime`. */
const groupsWithoutSteps: ReadonlySet<string> = new Set([
  parameterGroup,
  'missing',
  'absent',
  'taken',
  'limit',
  'short',
]);

interface Choice {
  idiom: Idiom;
  reading: IdiomReading;
  subject: Subject;
}

interface Table {
  /** The idioms that need no phrase. */
  bare: readonly Idiom[];
  phrases: Phrases;
  lexicon: Lexicon;
}

/** A code’s detail and its family, as far as they decide how it is read. */
interface Name {
  words: readonly Word[];
  group: string;
  /** What the family itself is about, which counts where the detail names nothing. */
  named: readonly Word[];
}

/**
 * The first reading that fits the family’s group and what the idiom leaves over, and the ids of the
 * idioms that fit as well as that one.
 */
function choose(name: Name, table: Table): (Choice & { rivals: string[] }) | undefined {
  const { bare, phrases, lexicon } = table;
  const fits = listMatches(name.words, phrases, lexicon).flatMap((match) => {
    const choice = fit(match.idiom, match, name, lexicon);
    return choice ? [{ match, choice }] : [];
  });
  const [best, ...others] = fits;
  if (best) {
    const rivals = others
      .filter(({ match }) => match.idiom !== best.match.idiom && isAsStrong(match, best.match))
      .map(({ match }) => match.idiom.id);
    return { ...best.choice, rivals };
  }
  for (const idiom of bare) {
    const choice = fit(idiom, { rest: name.words, sides: undefined }, name, lexicon);
    if (choice) return { ...choice, rivals: [] };
  }
  return undefined;
}

function fit(
  idiom: Idiom,
  { rest, sides }: { rest: readonly Word[]; sides: Sides | undefined },
  { group, named }: Name,
  lexicon: Lexicon,
): Choice | undefined {
  for (const reading of idiom.readings) {
    if (reading.in && !reading.in.includes(group)) continue;
    const pair = sides && toPair(sides.before, sides.behind, lexicon);
    if (pair && reading.of.includes(pair.kind)) return { idiom, reading, subject: pair };
    const subject = toSubject(rest.length > 0 ? rest : named, lexicon, {
      isWithoutId: reading.isWithoutId,
      isWithoutSteps:
        reading.isWithoutSteps || (sides === undefined && groupsWithoutSteps.has(group)),
    });
    if (reading.of.includes(subject.kind)) return { idiom, reading, subject };
  }
  return undefined;
}

/** The reading’s texts, filled: what has nothing to fill a gap is left out. */
function compose(reading: IdiomReading, slots: Slots, deed: string | undefined): FamilyNote {
  const fillAll = (texts: readonly string[]) => texts.flatMap((text) => fill(text, slots) ?? []);
  const must = (text: string): string => fill(text, slots) ?? text;
  const causes = fillAll(reading.causes ?? []);
  return {
    summary: must(reading.summary),
    meaning: fillAll(deed === undefined ? reading.meaning : [...reading.meaning, deed]),
    ...(causes.length > 0 ? { causes } : {}),
    fix: { steps: fillAll(reading.steps) },
    fixer: { who: reading.fixer.who, note: must(reading.fixer.note) },
    retry: {
      advice: reading.retry.advice,
      note: must(reading.retry.note),
      reason: fillAll(reading.retry.reason),
    },
  };
}
