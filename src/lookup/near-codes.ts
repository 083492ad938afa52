/** What a code that is not listed may have meant. */
import { findCodes, getNearestFamily, type Lookup } from './lookup.ts';

const wellFormedCode = /^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*$/;
const nearCount = 3;

/** Whether a text has the form of a code, such as `Family` or `Family.Detail`. */
export function isWellFormedCode(text: string): boolean {
  return wellFormedCode.test(text);
}

/** Codes of nearly the same letters, the likeliest first. The code's family is none of them. */
export function findNearCodes(lookup: Lookup, spelling: string): string[] {
  if (!isWellFormedCode(spelling)) return [];
  const family = getNearestFamily(lookup, spelling)?.code;
  return findCodes(lookup, spelling, nearCount)
    .filter(({ row, reason }) => row.code !== family && reason !== 'words')
    .map(({ row }) => row.code);
}
