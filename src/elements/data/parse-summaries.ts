import { isRecord } from './is-record.ts';

/** The summaries of written codes, by code. */
export type Summaries = ReadonlyMap<string, string>;

/**
 * The summaries of a file that was loaded.
 * @throws TypeError if the file has another form, which happens when it is of another build.
 */
export function parseSummaries(json: unknown): Summaries {
  if (!isRecord(json)) throw createError();
  return new Map(
    Object.entries(json).map(([code, summary]) => {
      if (typeof summary !== 'string') throw createError();
      return [code, summary];
    }),
  );
}

function createError(): TypeError {
  return new TypeError('The summaries have an unknown form. Load the page anew.');
}
