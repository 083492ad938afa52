import { isBelieved, type Reading } from './reading.ts';
import { noteSigns } from './recognisers/signs.ts';

/**
 * Whether what was found in a skimmed text settles what it is: an answer, or an error that is
 * believed. Otherwise words count that stand anywhere, and the whole text must be read.
 */
export function isConclusive(reading: Reading): boolean {
  if (reading.drafts.some((draft) => draft.trust !== 'certain')) noteSigns(reading);
  return (
    reading.successes > 0 ||
    reading.legacy.length > 0 ||
    reading.drafts.some((draft) => isBelieved(reading, draft))
  );
}
