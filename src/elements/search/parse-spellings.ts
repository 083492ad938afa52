import { isRecord } from '../data/is-record.ts';

/**
 * The codes of a product's file, as it spells them.
 * @throws TypeError if the file has another form, which happens when it is of another build.
 */
export function parseSpellings(json: unknown): ReadonlySet<string> {
  if (!isRecord(json) || !Array.isArray(json['codes'])) throw createError();
  return new Set(
    json['codes'].map((code: unknown) => {
      if (!isRecord(code) || typeof code['spelling'] !== 'string') throw createError();
      return code['spelling'];
    }),
  );
}

function createError(): TypeError {
  return new TypeError('The file of the product has an unknown form. Load the page anew.');
}
