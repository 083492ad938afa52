/**
 * Puts the words of the interface into another language, where they stand, and all that
 * other scripts add later. Those know nothing of it: they write English.
 */
import { createTranslator } from '../words/translator.ts';
import { english } from '../words/translation.ts';
import { holes } from '../words/holes.ts';
import type { Language } from './language.ts';
import { PageTranslation } from './page-translation.ts';

const tables = {
  'zh-Hans': () => import('../words/zh-Hans/index.ts'),
  ja: () => import('../words/ja/index.ts'),
  ko: () => import('../words/ko/index.ts'),
  pt: () => import('../words/pt/index.ts'),
  id: () => import('../words/id/index.ts'),
} as const satisfies Record<Exclude<Language, 'en'>, unknown>;

let stop: (() => void) | undefined;

/** The language that was asked for last: another may come while its table is on its way. */
let wanted: Language = 'en';

/** Shows the interface in a language, now and in whatever is added to the page. */
export async function translatePage(language: Language): Promise<void> {
  wanted = language;
  const table = language === 'en' ? undefined : (await tables[language]()).words;
  if (language !== wanted) return;
  stop?.();
  stop = undefined;
  if (table === undefined || language === 'en') return;
  const translation = new PageTranslation(language, createTranslator(english, table, holes));
  stop = () => translation.undo();
}
