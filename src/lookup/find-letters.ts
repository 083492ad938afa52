/** The ways to find a code by its own letters in their order: spelling, beginning, part after the dot. */
import { parseCode, toLettersKey } from '../naming/code-name.ts';
import type { CleanQuery } from './clean-query.ts';
import type { Entry } from './entry.ts';
import { sortByScore, type Finding, type LookupIndex } from './lookup-index.ts';
import { getBeginning } from './sorted-keys.ts';

/** No code is as long. */
const LONGEST_CODE = 1000;

/** The code spelled just so, or one of its other spellings. */
export function* findSpelling(index: LookupIndex, query: CleanQuery): Generator<Finding> {
  const { text, endsInDot } = query;
  const alias = endsInDot ? index.bySpelling().get(`${text}.`) : undefined;
  if (alias !== undefined) yield { entry: alias, reason: 'alias', keyRanges: toWhole(alias) };

  const exact = index.byCode().get(text);
  if (exact !== undefined) {
    yield { entry: exact, reason: endsInDot ? 'alias' : 'exact', keyRanges: toWhole(exact) };
  }
  const spelled = index.bySpelling().get(text);
  if (spelled !== undefined) yield { entry: spelled, reason: 'alias', keyRanges: toWhole(spelled) };
}

/**
 * Codes of the same letters. Those that differ in capitals alone come first, or,
 * where the query is a constant of the Go SDK, those of which it is the constant:
 * `INVALIDPARAMETER_VALUE` is the one with the dot, `INVALIDPARAMETERVALUE` the one without.
 */
export function* findSameLetters(index: LookupIndex, { text }: CleanQuery): Generator<Finding> {
  const key = toLettersKey(text);
  const entries = index.byKey().get(key) ?? [];
  const closest = getClosest(entries, text);
  for (const entry of closest === undefined ? entries : [closest, ...entries]) {
    yield { entry, reason: 'letters', keyRanges: toWhole(entry) };
  }
  for (const entry of index.bySpellingKey().get(key) ?? []) {
    yield { entry, reason: 'alias', keyRanges: toWhole(entry) };
  }
}

/** The one among codes of the same letters that has the query's dots too; undefined if none or several. */
export function getClosest(entries: readonly Entry[], text: string): Entry | undefined {
  const form = toConstant(text);
  const closest = entries.filter(({ row }) => toConstant(row.code) === form);
  return closest.length === 1 ? closest[0] : undefined;
}

/** A code as the Go SDK spells its constant: capitals, `_` for the dot. */
function toConstant(code: string): string {
  return code.toUpperCase().replaceAll('.', '_');
}

/** Codes that stand spelled in full among other words: `error AuthFailure.SignatureFailure in cvm`. */
export function* findInSentence(index: LookupIndex, { text }: CleanQuery): Generator<Finding> {
  if (!text.includes(' ')) return;
  for (const word of text.split(' ')) {
    const spelling = word.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
    const entry = index.byCode().get(spelling) ?? index.bySpelling().get(spelling);
    if (entry !== undefined) yield { entry, reason: 'exact', keyRanges: toWhole(entry) };
  }
}

/** Codes that begin so, the shortest first; after a typed dot, those that have one there before the rest. */
export function* findPrefix(index: LookupIndex, query: CleanQuery): Generator<Finding> {
  const key = toLettersKey(query.text);
  if (key === '') return;
  const typed = query.text.toLowerCase() + (query.endsInDot ? '.' : '');
  const isDotted = typed.includes('.');
  const found = sortByScore(index, getBeginning(index.sortedKeys(), key), ({ row: { code } }) =>
    isDotted && !code.toLowerCase().startsWith(typed) ? LONGEST_CODE + code.length : code.length,
  );
  for (const entry of found) yield { entry, reason: 'prefix', keyRanges: [[0, key.length]] };
}

/** Codes whose part after the dot is this, then those where it begins so, the shortest first. */
export function* findTail(index: LookupIndex, { text }: CleanQuery): Generator<Finding> {
  const key = toLettersKey(text);
  if (key === '') return;
  const found = getBeginning(index.sortedTails(), key);
  for (const entry of sortByScore(index, found, ({ tail }) => tail.length)) {
    const start = entry.key.length - entry.tail.length;
    yield { entry, reason: 'tail', keyRanges: [[start, start + key.length]] };
  }
}

/** Codes of other families with the part after the dot that the query has. */
export function* findSameTail(index: LookupIndex, { text }: CleanQuery): Generator<Finding> {
  const key = toLettersKey(parseCode(text).detail ?? '');
  if (key === '') return;
  const found = getBeginning(index.sortedTails(), key);
  for (const entry of sortByScore(index, found, ({ tail }) => (tail === key ? 0 : undefined))) {
    yield { entry, reason: 'tail', keyRanges: [[entry.key.length - key.length, entry.key.length]] };
  }
}

function toWhole(entry: Entry): Finding['keyRanges'] {
  return [[0, entry.key.length]];
}
