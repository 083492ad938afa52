/** What a page in another language shows of a code: the facts of its entry, in other words. */
import type { CodeFile, Explanation, Translation } from '../schemas/explanations.ts';
import { createAnswer, toShortAnswer, type Answer, type ShortAnswer } from './answer.ts';
import { createCodeViews, type CodeView } from './code-view.ts';
import type { CommonCodes, CommonRow } from './common-codes.ts';
import { ContentError } from './data-folder.ts';
import type { Catalogue } from './model.ts';
import { parseProse, type Prose } from './prose.ts';
import { findTranslationProblems } from './translation-problems.ts';

/** A page in the other language. `view` holds its facts. */
export interface TranslatedView {
  view: CodeView;
  /** Its name in Chinese, then what else readers search for. */
  names: readonly string[];
  /** Its name and, in a sentence, what it means. */
  opening: Prose;
  answer: Answer;
  short: ShortAnswer;
  restsOn: Prose;
  related: { code: string; text: Prose; isChinese: boolean }[];
}

/** By code, in code-point order. */
export type TranslatedViews = ReadonlyMap<string, TranslatedView>;

/** Names of codes lead to pages in the same language, where there are such. */
function createLeader(translated: ReadonlySet<string>) {
  const lead = (prose: Prose): Prose =>
    prose.map((piece) =>
      piece.kind === 'code' ? { ...piece, isChinese: translated.has(piece.code) } : piece,
    );
  const leadAll = ({
    summary,
    meaning,
    causes,
    symptoms,
    steps,
    fixer,
    retry,
  }: Answer): Answer => ({
    summary: lead(summary),
    meaning: meaning.map(lead),
    causes: causes.map(lead),
    symptoms: symptoms.map(({ when, look }) => ({ when: lead(when), look: lead(look) })),
    steps: steps.map(lead),
    fixer: { ...fixer, note: lead(fixer.note) },
    retry: { ...retry, note: lead(retry.note), reason: retry.reason.map(lead) },
  });
  return { lead, leadAll };
}

function findProblems(
  translations: readonly Translation[],
  explanations: ReadonlyMap<string, Explanation | undefined>,
) {
  return translations.flatMap((translation) =>
    findTranslationProblems(
      `content/zh/codes/${translation.code}.yaml`,
      translation,
      explanations.get(translation.code),
    ),
  );
}

/** @throws ContentError naming every part that a translation lacks or has too many */
export function createTranslatedViews(
  translations: readonly Translation[],
  files: readonly CodeFile[],
  catalogue: Catalogue,
): TranslatedViews {
  const explanations = new Map(files.map(({ code, explanation }) => [code, explanation]));
  const problems = findProblems(translations, explanations);
  if (problems.length > 0) throw new ContentError(problems);
  const views = new Map(createCodeViews(catalogue).map((view) => [view.code, view]));
  const { lead, leadAll } = createLeader(new Set(translations.map(({ code }) => code)));
  return new Map(
    translations.flatMap((translation): [string, TranslatedView][] => {
      const { code } = translation;
      const view = views.get(code);
      const explanation = explanations.get(code);
      if (!view || !explanation) return [];
      const parse = (text: string) => lead(parseProse(text, catalogue.addresses, code));
      const words = {
        ...translation,
        fixer: { ...explanation.fixer, note: translation.fixer },
        retry: { ...explanation.retry, ...translation.retry },
      };
      const answer = leadAll(createAnswer(words, code, catalogue.addresses));
      const related = Object.entries(translation.related ?? {}).map(([other, difference]) => ({
        code: other,
        text: parse(difference),
        isChinese: translations.some((one) => one.code === other),
      }));
      const restsOn = parse(translation.restsOn);
      const { names } = translation;
      const opening: Prose = [{ kind: 'text', text: `${names[0] ?? ''}：` }, ...answer.summary];
      return [
        [code, { view, names, opening, answer, short: toShortAnswer(answer), restsOn, related }],
      ];
    }),
  );
}

/** The common codes of the response page, with their summaries in the other language. */
export function translateCommonCodes(common: CommonCodes, views: TranslatedViews): CommonCodes {
  const translate = (row: CommonRow) => {
    const translated = views.get(row.code);
    return translated ? { ...row, text: translated.opening, isChinese: true } : row;
  };
  return {
    ...common,
    groups: common.groups.map(({ group, codes }) => ({ group, codes: codes.map(translate) })),
  };
}
