/** What the search knows in Chinese: see `src/lookup/chinese-file.ts`. */
import type { ChineseCode, ChineseFile, ChinesePassage } from '../../lookup/chinese-file.ts';
import { toPlainText, type Prose } from '../prose.ts';
import type { TranslatedView, TranslatedViews } from '../translated-view.ts';

function join(texts: readonly Prose[]): string {
  return texts.map(toPlainText).join('\n');
}

function toCode({ view, names, answer, short }: TranslatedView): ChineseCode {
  const { meaning, causes, symptoms, steps } = answer;
  const looks = symptoms.flatMap(({ when, look }) => [when, look]);
  return {
    code: view.code,
    names,
    summary: short.summary,
    text: join([...meaning, ...causes, ...looks, ...steps]),
  };
}

/** Codes without a page in Chinese, and how the pages of others tell them apart. */
function listOthers(views: TranslatedViews): ChineseCode[] {
  const told = [...views.values()].flatMap(({ related }) =>
    related.filter(({ isChinese }) => !isChinese),
  );
  return [...Map.groupBy(told, ({ code }) => code)].map(([code, [first, ...rest]]) => ({
    code,
    names: [],
    summary: first ? toPlainText(first.text) : '',
    text: join(rest.map(({ text }) => text)),
  }));
}

/** The most widely listed codes come first: where two are found by the same, that settles it. */
export function createChineseFile(
  views: TranslatedViews,
  passages: readonly ChinesePassage[],
): ChineseFile {
  const common = [...views.values()].sort(
    (one, other) => other.view.products.length - one.view.products.length,
  );
  return { codes: [...common.map(toCode), ...listOthers(views)], passages };
}
