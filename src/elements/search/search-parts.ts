/**
 * What a search needs beside the list of codes: each part comes when it is asked for first.
 * Where one does not come the search goes on without it, and the reader is told.
 */
import type { decode } from '../../decoder/index.ts';
import type { CodeFilter } from '../../lookup/code-filter.ts';
import { hasChinese } from '../../lookup/has-chinese.ts';
import type { SearchFilters } from '../../naming/addresses.ts';
import { search as words } from '../../words/en/search.ts';
import type { ChineseSearch } from './chinese-search.ts';
import { isChinesePage, missingScript } from '../dom/dom.ts';
import type { Passage } from './passage.ts';
import { findCodeResults } from './search-results.ts';

/** What a script gives; undefined if it does not come, which only a reload can change. */
async function tryImport<Module>(loading: Promise<Module>): Promise<Module | undefined> {
  return loading.catch(() => {
    dispatchEvent(new Event(missingScript));
    return undefined;
  });
}

/** The decoder, which is larger than all else that a search needs of scripts. */
export async function tryLoadDecode(): Promise<typeof decode | undefined> {
  return (await tryImport(import('../../decoder/index.ts')))?.decode;
}

/** What was chosen as a filter of codes; undefined if its codes cannot be loaded. */
export async function tryLoadFilter(filters: SearchFilters): Promise<CodeFilter | undefined> {
  if (Object.keys(filters).length === 0) return {};
  const script = await tryImport(import('./search-filters.ts'));
  return script?.toCodeFilter(filters).catch(() => undefined);
}

/** Where the words in Chinese cannot be loaded. */
const withoutWords: ChineseSearch = {
  findCodes: findCodeResults,
  guides: { findPassages: () => Promise.reject(new Error('There are no words in Chinese.')) },
};

/** The search in Chinese where the text or the page is; undefined, too, if its script does not come. */
export async function tryLoadChinese(text: string): Promise<ChineseSearch | undefined> {
  if (!hasChinese(text) && !isChinesePage()) return undefined;
  const script = await tryImport(import('./chinese-search.ts'));
  return script?.loadChineseSearch(text).catch(() => (hasChinese(text) ? withoutWords : undefined));
}

/** The passages that a text finds, or why there are none to be had. */
export async function tryFindPassages(
  text: string,
  chinese: ChineseSearch | undefined,
  limit: number,
  isWanted: (passage: Passage) => boolean,
): Promise<{ passages: Passage[]; failure?: string }> {
  const needsChinese = hasChinese(text) && !chinese;
  const script = needsChinese
    ? undefined
    : (chinese?.guides ?? (await tryImport(import('./passages.ts'))));
  if (!script) return { passages: [], failure: words.guidesMissing };
  try {
    return { passages: await script.findPassages(text, limit, isWanted) };
  } catch {
    return { passages: [], failure: words.guidesFailed };
  }
}
