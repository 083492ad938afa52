/** All that the package knows of codes: the list with its lookup, and the explanations. */
import { decodeCodes } from '../lookup/codec.ts';
import { createLookup, getNearestFamily, getSureMatch, type Lookup } from '../lookup/lookup.ts';
import { findNearCodes } from '../lookup/near-codes.ts';
import { toCodeAddress } from '../naming/addresses.ts';
import type { CodeExplanation } from './explanation.ts';
import { decodeExplanations } from './explanation-file.ts';

/** What is known of a code, spelled as somebody did. */
export type KnownCode =
  /** `code` is spelled as its page is addressed. */
  | {
      readonly kind: 'known';
      readonly code: string;
      readonly explanation: CodeExplanation | undefined;
      /** The address of its page; undefined where the package was not told where the site is. */
      readonly url: string | undefined;
    }
  /** The list lacks it. `near`: what a mistyped code may have meant. */
  | {
      readonly kind: 'unknown';
      readonly code: string;
      readonly family: string | undefined;
      readonly near: readonly string[];
    };

export interface Reference {
  /** The day of the facts, as ISO 8601 writes it. */
  readonly updated: string;
  readonly lookup: Lookup;
  /** What is known of a code in any spelling. Never throws. */
  readonly describe: (spelling: string) => KnownCode;
}

/**
 * The reference of the two files of one build.
 * @throws CodeFileError or ExplanationFileError when they cannot be read.
 */
export function createReference(codeFile: string, explanationFile: string): Reference {
  const rows = decodeCodes(codeFile);
  const lookup = createLookup(rows);
  const explanations = decodeExplanations(
    explanationFile,
    rows.map(({ code }) => code),
  );
  const toUrl = (code: string) =>
    explanations.site === ''
      ? undefined
      : new URL(toCodeAddress(code).slice(1), explanations.site).href;
  return {
    updated: explanations.updated,
    lookup,
    describe: (spelling) => {
      const code = getSureMatch(lookup, spelling)?.code;
      if (code === undefined) return describeUnknown(lookup, spelling);
      return { kind: 'known', code, explanation: explanations.get(code), url: toUrl(code) };
    },
  };
}

function describeUnknown(lookup: Lookup, spelling: string): KnownCode {
  const family = getNearestFamily(lookup, spelling)?.code;
  return { kind: 'unknown', code: spelling, family, near: findNearCodes(lookup, spelling) };
}
