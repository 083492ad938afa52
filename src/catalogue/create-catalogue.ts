/** Puts facts and prose together into the model. */
import type { CodeFile, Explanation, ProductFacts } from '../content.config.ts';
import { parseCode } from '../naming/code-name.ts';
import { createAnswer, type Answer } from './answer.ts';
import { findContentProblems } from './content-problems.ts';
import { ContentError } from './data-folder.ts';
import type { Catalogue, Entry, Family, Reading, Spelling } from './model.ts';
import { createProduct } from './product.ts';
import { parseProse } from './prose.ts';
import { addRelatedCodes } from './related-codes.ts';
import { collectSpellings, compareCodePoints, toSpellingKey } from './spellings.ts';

/** A page before its explanation is chosen. */
type Draft = Pick<Entry, 'code' | 'family' | 'detail' | 'spellings' | 'reach'> & {
  explanation: Explanation | undefined;
};

/** One draft a page: what products list, and what is written about besides. */
function createDrafts(
  groups: ReadonlyMap<string, Spelling[]>,
  files: readonly CodeFile[],
): Draft[] {
  const explanations = new Map(files.map((file) => [toSpellingKey(file.code), file]));
  const listed = [...groups].flatMap(([key, spellings]) => {
    const [main] = spellings;
    return main ? [{ key, code: main.code, spellings }] : [];
  });
  const unlisted = files
    .filter(({ code, explanation }) => explanation && !groups.has(toSpellingKey(code)))
    .map(({ code }) => ({
      key: toSpellingKey(code),
      code,
      spellings: [{ code, uses: [], reach: 0 }],
    }));
  return [...listed, ...unlisted]
    .sort((one, other) => compareCodePoints(one.code, other.code))
    .map(({ key, code, spellings }) => ({
      code,
      ...parseCode(code),
      spellings,
      reach: spellings.reduce((sum, { reach }) => sum + reach, 0),
      explanation: explanations.get(key)?.explanation,
    }));
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

interface Sources {
  /** The notes of families, parsed once for all the codes that they serve. */
  notes: ReadonlyMap<string, Answer>;
  addresses: ReadonlyMap<string, string>;
}

function createReading({ code, family, explanation }: Draft, sources: Sources): Reading {
  if (explanation) {
    return {
      basis: 'written',
      answer: createAnswer(explanation, code, sources.addresses),
      restsOn: parseProse(explanation.restsOn, sources.addresses, code),
      sdks: explanation.sdks,
      example: explanation.example,
    };
  }
  const note = sources.notes.get(family);
  if (!note) throw new TypeError(`${code} has nothing to stand on`);
  return { basis: 'family', family, answer: note };
}

function createEntry(draft: Draft, sources: Sources): Entry {
  const { code, family, detail, spellings, reach, explanation } = draft;
  return {
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

/**
 * The catalogue of a set of content.
 * @throws ContentError naming every problem that shows only across files: an
 *   explanation of a code that nobody returns, a code without any explanation,
 *   a mention of a code that does not exist.
 */
export function createCatalogue(
  productFacts: readonly ProductFacts[],
  codeFiles: readonly CodeFile[],
): Catalogue {
  const drafts = mergeFamilyNames(createDrafts(collectSpellings(productFacts), codeFiles));
  const addresses = new Map(
    drafts.flatMap(({ code, spellings }) => spellings.map((spelling) => [spelling.code, code])),
  );
  const problems = findContentProblems(codeFiles, drafts, addresses);
  if (problems.length > 0) throw new ContentError(problems);

  const sources: Sources = {
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
