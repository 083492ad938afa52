/** Where a translation and its original differ in more than their words. */
import type { Explanation, Translation } from '../schemas/explanations.ts';
import { toQuotedNames, walkTexts } from './content-problems.ts';
import type { ContentProblem } from './data-folder.ts';

/** All but the code and its names, which English has none of. */
type TranslatedWords = Omit<Translation, 'code' | 'names'>;

/** The texts of an explanation that are translated, in the form of a translation. */
function toWords(explanation: Explanation): TranslatedWords {
  const { summary, meaning, causes, fix, fixer, retry, related, restsOn } = explanation;
  return {
    summary,
    meaning,
    causes,
    fix,
    fixer: fixer.note,
    retry: { note: retry.note, reason: retry.reason },
    related:
      related && Object.fromEntries(related.map(({ code, difference }) => [code, difference])),
    restsOn,
  };
}

function toTexts(words: TranslatedWords): Map<string, string> {
  return new Map([...walkTexts(words, '')].map(({ field, text }) => [field, text]));
}

function listNames(text: string): string {
  return [...new Set(toQuotedNames(text))].sort().join(', ') || 'none';
}

/** @param explanation what is written about the code in English, if anything */
export function findTranslationProblems(
  file: string,
  { code, names: _, ...translation }: Translation,
  explanation: Explanation | undefined,
): ContentProblem[] {
  const report = (field: string, what: string) => ({ file, line: undefined, field, what });
  if (!explanation) return [report('code', `nothing is written about ${code} to translate`)];
  const original = toTexts(toWords(explanation));
  const translated = toTexts(translation);
  const missing = [...original.keys()].filter((field) => !translated.has(field));
  return [
    ...missing.map((field) => report(field, 'stands in the English file and not here')),
    ...[...translated].flatMap(([field, text]) => {
      const source = original.get(field);
      if (source === undefined) return [report(field, 'the English file has no such part')];
      const [names, wanted] = [listNames(text), listNames(source)];
      if (names === wanted) return [];
      return [report(field, `names in backticks: ${names}; the English file has: ${wanted}`)];
    }),
  ];
}
