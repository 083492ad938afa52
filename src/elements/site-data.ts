/** The data of the site in the browser: two files, each loaded once and at first use only. */
import { decodeCodes } from '../lookup/codec.ts';
import { createLookup, prepareSureMatch, type Lookup } from '../lookup/lookup.ts';
import { answersFile, codeFile } from '../naming/addresses.ts';
import { href } from '../site.ts';
import type { SiteData } from './known-code.ts';
import { parseAnswers } from './parse-answers.ts';
import { pause, runInSteps } from './pause.ts';
import { rememberLoading } from './remember-loading.ts';

/**
 * The list of codes.
 * @throws if it cannot be loaded or read.
 */
export const loadLookup: () => Promise<Lookup> = rememberLoading(async () => {
  const response = await loadFile(codeFile);
  const rows = decodeCodes(await response.text());
  await pause();
  const lookup = createLookup(rows);
  // Its index is made at the first question: here, while nobody waits for the answer.
  await runInSteps(prepareSureMatch(lookup));
  return lookup;
});

const loadAnswers = rememberLoading(async () => {
  const response = await loadFile(answersFile);
  return parseAnswers(await response.json());
});

/**
 * The data, as far as it can be had: it never rejects. Without the list of codes
 * `lookup` is undefined; without the answers there are none.
 */
export async function loadSiteData(): Promise<SiteData> {
  const [lookup, answers] = await Promise.allSettled([loadLookup(), loadAnswers()]);
  return {
    lookup: lookup.status === 'fulfilled' ? lookup.value : undefined,
    answers: answers.status === 'fulfilled' ? answers.value : {},
  };
}

/**
 * A file of the site.
 * @throws if it cannot be loaded.
 */
export async function loadFile(address: string): Promise<Response> {
  const response = await fetch(href(address));
  if (!response.ok) throw new Error(`${address} could not be loaded: HTTP ${response.status}.`);
  return response;
}
