/** Puts facts and prose together into the model. */
import type { CodeFile, Explanation } from '../schemas/explanations.ts';
import type { CatalogueChange, ProductFacts } from '../schemas/facts.ts';
import { parseCode } from '../naming/code-name.ts';
import { createAnswer, type Answer } from './answer.ts';
import { findContentProblems } from './content-problems.ts';
import { ContentError } from './data-folder.ts';
import { collectGoneCodes, type GoneCode } from './gone-codes.ts';
import type { IdiomReader } from './idioms/read-code.ts';
import type { Catalogue, Entry, Family, Reading, Spelling } from './model.ts';
import { createProduct } from './product.ts';
import { parseProse } from './prose.ts';
import { addRelatedCodes } from './related-codes.ts';
import { collectSpellings, compareCodePoints, toSpellingKey } from './spellings.ts';

/** A page before its explanation is chosen. */
type Draft = Pick<Entry, 'code' | 'family' | 'detail' | 'spellings' | 'reach' | 'gone'> & {
  explanation: Explanation | undefined;
};

/** One draft a page: what products list or have listed, and what is written about besides. */
function createDrafts(
  groups: ReadonlyMap<string, Spelling[]>,
  files: readonly CodeFile[],
  gone: ReadonlyMap<string, GoneCode>,
): Draft[] {
  const explanations = new Map(files.map((file) => [toSpellingKey(file.code), file]));
  const listed = [...groups].flatMap(([key, spellings]) => {
    const [main] = spellings;
    return main ? [{ key, code: main.code, spellings }] : [];
  });
  const explained = files.flatMap(({ code, explanation }) => (explanation ? [code] : []));
  const unlisted = [...explained, ...[...gone.values()].map(({ code }) => code)]
    .filter((code) => !groups.has(toSpellingKey(code)))
    .map((code) => ({
      key: toSpellingKey(code),
      code,
      spellings: [{ code, uses: [], reach: 0 }],
    }));
  const unlistedOnce = new Map(unlisted.map((page) => [page.key, page])).values();
  return [...listed, ...unlistedOnce]
    .sort((one, other) => compareCodePoints(one.code, other.code))
    .map(({ key, code, spellings }) => ({
      code,
      ...parseCode(code),
      spellings,
      reach: spellings.reduce((sum, { reach }) => sum + reach, 0),
      explanation: explanations.get(key)?.explanation,
      gone: toGone(gone.get(key)),
    }));
}

function toGone(code: GoneCode | undefined): Entry['gone'] {
  return code && { since: code.since, products: code.products };
}

/** Families that differ in letter case only become one, named as most of its codes name it. */
function mergeFamilyNames(drafts: readonly Draft[]): Draft[] {
  const names = new Map<string, string>();
  for (const group of Map.groupBy(drafts, ({ family }) => family.toLowerCase()).values()) {
    const sizes = [...Map.groupBy(group, ({ family }) => family)].sort(
      ([one, ofOne], [other, ofOther]) =>
        ofOther.length - ofOne.length || compareCodePoints(one, other),
    );
    const name = sizes[0]?.[0];
    if (name !== undefined) for (const [spelling] of sizes) names.set(spelling, name);
  }
  return drafts.map((draft) => ({ ...draft, family: names.get(draft.family) ?? draft.family }));
}

/** What explains codes, besides what is written about them. */
interface Sources {
  readIdiom: IdiomReader;
  /** The notes of families, parsed once for all the codes that they serve. */
  notes: ReadonlyMap<string, Answer>;
  addresses: ReadonlyMap<string, string>;
}

function createReading(draft: Draft, sources: Sources): Reading {
  const { code, family, explanation, spellings } = draft;
  if (explanation) {
    return {
      basis: 'written',
      answer: createAnswer(explanation, code, sources.addresses),
      restsOn: parseProse(explanation.restsOn, sources.addresses, code),
      sdks: explanation.sdks,
      example: explanation.example,
    };
  }
  const idiom = sources.readIdiom(code, spellings);
  if (idiom) {
    const answer = createAnswer(idiom.text, code, sources.addresses);
    return { basis: 'idiom', idiom: idiom.idiom, isPhrase: idiom.isPhrase, answer };
  }
  const note = sources.notes.get(family);
  if (!note) throw new TypeError(`${code} has nothing to stand on`);
  return { basis: 'family', answer: note };
}

function createEntry(draft: Draft, sources: Sources): Entry {
  const { code, family, detail, spellings, reach, explanation, gone } = draft;
  return {
    gone,
    code,
    family,
    detail,
    spellings,
    reach,
    scope: explanation?.scope ?? 'product',
    commonGroup: explanation?.list === 'responses' ? explanation.group : undefined,
    reading: createReading(draft, sources),
    related: (explanation?.related ?? []).map(({ code: related, difference }) => ({
      code: related,
      difference: parseProse(difference, sources.addresses, code),
    })),
  };
}

function createFamilies(
  entries: readonly Entry[],
  notes: ReadonlyMap<string, Answer>,
): Map<string, Family> {
  const groups = Map.groupBy(entries, ({ family }) => family);
  return new Map(
    [...groups]
      .sort(([one], [other]) => compareCodePoints(one, other))
      .map(([name, members]) => [
        name,
        {
          name,
          entry: members.find(({ detail }) => detail === undefined),
          note: notes.get(name),
          children: members.filter(({ detail }) => detail !== undefined),
        },
      ]),
  );
}

const readNothing: IdiomReader = () => undefined;

export interface CatalogueOptions {
  /** How a code is read that nobody has written about; absent: not at all. */
  readIdiom?: IdiomReader;
  /** What refreshes have changed, the oldest first. */
  changes?: readonly CatalogueChange[];
}

/**
 * The catalogue of a set of content.
 * @throws ContentError naming every problem that shows only across files: an
 *   explanation of a code that nobody returns, a code without any explanation,
 *   a mention of a code that does not exist.
 */
export function createCatalogue(
  productFacts: readonly ProductFacts[],
  codeFiles: readonly CodeFile[],
  { readIdiom = readNothing, changes = [] }: CatalogueOptions = {},
): Catalogue {
  const spellings = collectSpellings(productFacts);
  const gone = collectGoneCodes(changes, productFacts, (key) => spellings.has(key));
  const drafts = mergeFamilyNames(createDrafts(spellings, codeFiles, gone));
  const addresses = new Map(
    drafts.flatMap(({ code, spellings }) => spellings.map((spelling) => [spelling.code, code])),
  );
  const problems = findContentProblems(codeFiles, drafts, addresses);
  if (problems.length > 0) throw new ContentError(problems);

  const sources: Sources = {
    readIdiom,
    notes: new Map(
      codeFiles.flatMap(({ code, family }) =>
        family ? [[code, createAnswer(family, code, addresses)]] : [],
      ),
    ),
    addresses,
  };
  const entries = addRelatedCodes(drafts.map((draft) => createEntry(draft, sources)));
  return {
    entries: new Map(entries.map((entry) => [entry.code, entry])),
    families: createFamilies(entries, sources.notes),
    products: new Map(
      productFacts
        .toSorted((one, other) => compareCodePoints(one.id, other.id))
        .map((facts) => [facts.id, createProduct(facts, addresses)]),
    ),
    addresses,
    actionCount: productFacts.reduce(
      (sum, { versions }) =>
        sum + versions.reduce((part, { actions }) => part + Object.keys(actions).length, 0),
      0,
    ),
  };
}
