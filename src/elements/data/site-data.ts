/** The data of the site in the browser: each file is loaded once, and at first use only. */
import { readCodes } from '../../lookup/codec.ts';
import {
  createLookup,
  prepareFindCodes,
  prepareSureMatch,
  type Lookup,
} from '../../lookup/lookup.ts';
import { codeFile, summariesFile } from '../../naming/addresses.ts';
import { loadFile } from './load-file.ts';
import { parseSummaries, type Summaries } from './parse-summaries.ts';
import { makeInSteps } from '../dom/pause.ts';
import { rememberLoading } from './remember-loading.ts';

/**
 * The list of codes.
 * @throws if it cannot be loaded or read.
 */
export const loadLookup: () => Promise<Lookup> = rememberLoading(async () => {
  const response = await loadFile(codeFile);
  const lookup = createLookup(await makeInSteps(readCodes(await response.text())));
  // Its index would be made at the first question, in one go: here it is, while the page stays alive.
  await makeInSteps(prepareSureMatch(lookup));
  return lookup;
});

/** The list of codes; undefined if it cannot be had. */
export async function tryLoadLookup(): Promise<Lookup | undefined> {
  return loadLookup().catch(() => undefined);
}

/** The list of codes, made ready for `findCodes`, too; undefined if it cannot be had. */
export async function tryLoadSearch(): Promise<Lookup | undefined> {
  const lookup = await tryLoadLookup();
  if (lookup) await makeInSteps(prepareFindCodes(lookup));
  return lookup;
}

const loadSummaries = rememberLoading(async () => {
  const response = await loadFile(summariesFile);
  return parseSummaries(await response.json());
});

/** The summaries of written codes; none if they cannot be had. */
export async function tryLoadSummaries(): Promise<Summaries> {
  return loadSummaries().catch(() => new Map<string, string>());
}
