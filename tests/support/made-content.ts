/** Made-up facts and explanations, small enough to see at a glance what follows from them. */
import type { CodeFile, Explanation, FamilyNote } from '../../src/schemas/explanations.ts';
import type { ProductFacts } from '../../src/schemas/facts.ts';

type VersionFacts = ProductFacts['versions'][number];

/** A version of a product; what is left out is as plain as it can be. */
export function makeVersion(
  version: string,
  actions: VersionFacts['actions'],
  unattributed: string[] = [],
): VersionFacts {
  return { version, sites: ['cn'], unattributed, actions };
}

export function makeProduct(id: string, versions: VersionFacts[]): ProductFacts {
  return { id, name: `Product ${id}`, category: 'Made up', nameSource: 'official', versions };
}

/** A product with one version, in which one action returns the codes. */
export function makeProductOf(id: string, codes: string[]): ProductFacts {
  return makeProduct(id, [makeVersion('2020-01-01', { DoIt: codes })]);
}

export function makeNote(changes: Partial<FamilyNote> = {}): FamilyNote {
  return {
    summary: 'It did not work.',
    meaning: ['Something is not as it should be.'],
    fix: { steps: ['Look what it is.'] },
    fixer: { who: 'caller', note: 'In the call.' },
    retry: { advice: 'no', note: 'It fails each time.', reason: ['Nothing changes by itself.'] },
    ...changes,
  };
}

export function makeExplanation(changes: Partial<Explanation> = {}): Explanation {
  return {
    ...makeNote(),
    scope: 'product',
    restsOn: 'Nothing but the tests.',
    ...changes,
  };
}

/** The file of a family’s note. */
export function makeFamilyFile(code: string, changes: Partial<FamilyNote> = {}): CodeFile {
  return { code, family: makeNote(changes) };
}

/** The file of an explanation. */
export function makeCodeFile(code: string, changes: Partial<Explanation> = {}): CodeFile {
  return { code, explanation: makeExplanation(changes) };
}

/** The file of a common code. */
export function makeCommonFile(code: string, changes: Partial<Explanation> = {}): CodeFile {
  return makeCodeFile(code, { scope: 'common', list: 'responses', ...changes });
}
