/** The data of the site in the browser: each file is loaded once, and at first use only. */
import type { decode } from '../decoder/index.ts';
import { decodeCodes } from '../lookup/codec.ts';
import { createLookup, prepareSureMatch, type Lookup } from '../lookup/lookup.ts';
import { codeFile, summariesFile } from '../naming/addresses.ts';
import { loadFile } from './load-file.ts';
import { parseSummaries, type Summaries } from './parse-summaries.ts';
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

/** The list of codes; undefined if it cannot be had. */
export async function tryLoadLookup(): Promise<Lookup | undefined> {
  return loadLookup().catch(() => undefined);
}

const loadSummaries = rememberLoading(async () => {
  const response = await loadFile(summariesFile);
  return parseSummaries(await response.json());
});

/** The summaries of written codes; none if they cannot be had. */
export async function tryLoadSummaries(): Promise<Summaries> {
  return loadSummaries().catch(() => new Map<string, string>());
}

/** The decoder, which is larger than all else that a search needs of scripts; undefined if it cannot be had. */
export async function tryLoadDecode(): Promise<typeof decode | undefined> {
  const script = await import('../decoder/index.ts').catch(() => undefined);
  return script?.decode;
}
