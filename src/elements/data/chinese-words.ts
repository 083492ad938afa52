/** The words of codes in Chinese: loaded once, when someone types Chinese or on a page in Chinese. */
import { hasChinesePage, parseChineseFile, type ChineseFile } from '../../lookup/chinese-file.ts';
import { chineseFile } from '../../naming/addresses.ts';
import { loadFile } from './load-file.ts';
import { rememberLoading } from './remember-loading.ts';

/** @throws if they cannot be loaded or read. */
export const loadChineseWords: () => Promise<ChineseFile> = rememberLoading(async () => {
  const response = await loadFile(chineseFile);
  return parseChineseFile(await response.json());
});

/**
 * The codes that have a page in Chinese.
 * @throws as `loadChineseWords` does.
 */
export async function loadTranslatedCodes(): Promise<ReadonlySet<string>> {
  const { codes } = await loadChineseWords();
  return new Set(codes.filter(hasChinesePage).map(({ code }) => code));
}
