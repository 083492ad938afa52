/** What can be wrong with the content as a whole, though each file is well formed. */
import type { CodeFile, Explanation } from '../schemas/explanations.ts';
import { parseCode } from '../naming/code-name.ts';
import type { ContentProblem } from './data-folder.ts';
import type { Gone, Spelling } from './model.ts';
import { toSpellingKey } from './spellings.ts';

interface Draft {
  code: string;
  family: string;
  detail: string | undefined;
  spellings: readonly Spelling[];
  explanation: Explanation | undefined;
  gone: Gone | undefined;
}

function toFile(code: string): string {
  return `content/codes/${code}.yaml`;
}

/** All texts within a value, each with the path of its field. */
export function* walkTexts(
  value: unknown,
  field: string,
): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') yield { field, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkTexts(item, `${field}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* walkTexts(item, field === '' ? key : `${field}.${key}`);
    }
  }
}

/** What stands in backticks in a text. */
export function toQuotedNames(text: string): string[] {
  return text.split('`').filter((_, index) => index % 2 === 1);
}

/**
 * @param drafts one a page, before explanations are chosen
 * @param addresses from any spelling of a code to that of its address
 */
export function findContentProblems(
  files: readonly CodeFile[],
  drafts: readonly Draft[],
  addresses: ReadonlyMap<string, string>,
): ContentProblem[] {
  const families = Map.groupBy(drafts, ({ family }) => family);
  const pages = new Map(drafts.map((draft) => [toSpellingKey(draft.code), draft]));
  const notes = new Set(files.flatMap(({ code, family }) => (family ? [code] : [])));
  const problems: ContentProblem[] = [];
  const report = (code: string, field: string, what: string) =>
    problems.push({ file: toFile(code), line: undefined, field, what });

  for (const { code, explanation, family } of files) {
    const page = pages.get(toSpellingKey(code));
    const isListed = page?.spellings.some(({ uses }) => uses.length > 0) ?? false;
    if (explanation?.scope === 'product' && !isListed && !page?.gone) {
      report(
        code,
        'explanation',
        'no product returns this code, and its scope is neither "common" nor "client"',
      );
    }
    if (explanation?.scope === 'client' && isListed) {
      report(code, 'explanation.scope', 'is "client", but a product lists this code');
    }
    if (explanation && page && page.code !== code) {
      report(code, 'code', `its page is addressed as ${page.code}: name file and code so`);
    }
    if (family && !families.get(code)?.some(({ detail }) => detail !== undefined)) {
      report(code, 'family', 'there is no code below this one, so the note serves nobody');
    }
    for (const { code: related } of explanation?.related ?? []) {
      const address = addresses.get(related);
      if (address === related) continue;
      report(
        code,
        'explanation.related',
        address === undefined
          ? `there is no code ${related}`
          : `the page of ${related} is addressed as ${address}: name it so`,
      );
    }
    for (const { field, text } of walkTexts({ explanation, family }, '')) {
      if (/\.(?:text|message)$/.test(field)) continue;
      for (const name of toQuotedNames(text)) {
        if (/^[A-Za-z]+\.[A-Za-z0-9_.]+$/.test(name) && isMissing(name)) {
          report(code, field, `there is no code ${name}`);
        }
      }
    }
  }

  function isMissing(name: string): boolean {
    return families.has(parseCode(name).family) && !addresses.has(name);
  }

  for (const { code, family, explanation } of drafts) {
    if (!explanation && !notes.has(family)) {
      report(
        family,
        'family',
        `${code} has no explanation and its family no note: write one of the two`,
      );
    }
  }
  return problems;
}
