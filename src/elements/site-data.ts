/** The data of the site in the browser: two files, each loaded once and at first use only. */
import { decodeCodes } from '../lookup/codec.ts';
import { createLookup, type Lookup } from '../lookup/lookup.ts';
import { answersFile, codeFile } from '../naming/addresses.ts';
import type { ShortAnswers } from '../naming/answers.ts';
import { href } from '../site.ts';
import type { SiteData } from './known-code.ts';
import { parseAnswers } from './parse-answers.ts';

/** So long a failure stands before the next use tries again. Milliseconds. */
const retryAfter = 5000;

const getLookup = rememberLoading(async () => createLookup(decodeCodes(await load(codeFile).then(toText))));
const getAnswers = rememberLoading(async () => parseAnswers(await load(answersFile).then(toJson)));

/**
 * The data, as far as it can be had: it never rejects. Without the list of codes
 * `lookup` is undefined; without the answers there are none.
 */
export async function loadSiteData(): Promise<SiteData> {
  const [lookup, answers] = await Promise.allSettled([getLookup(), getAnswers()]);
  return {
    lookup: getValue<Lookup>(lookup),
    answers: getValue<ShortAnswers>(answers) ?? {},
  };
}

function getValue<Value>(result: PromiseSettledResult<Value>): Value | undefined {
  return result.status === 'fulfilled' ? result.value : undefined;
}

async function load(address: string): Promise<Response> {
  const response = await fetch(href(address));
  if (!response.ok) throw new Error(`${address} could not be loaded: HTTP ${response.status}.`);
  return response;
}

function toText(response: Response): Promise<string> {
  return response.text();
}

function toJson(response: Response): Promise<unknown> {
  return response.json();
}

/** A function that loads once, and anew only some time after a failure. */
function rememberLoading<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= start().catch((cause: unknown) => {
      setTimeout(() => (loading = undefined), retryAfter);
      throw cause;
    });
    return loading;
  };
}
