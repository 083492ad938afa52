/** What a refresh leaves in `content/changes/`: which codes came and went. */
import { stringify } from 'yaml';
import type { CatalogueChange } from '../schemas/facts.ts';
import type { Difference } from './compare-catalogues.ts';
import { toSortedList } from './identifiers.ts';
import type { Catalogue } from './merge-catalogue.ts';

/** The ids of the products that list a code. */
function listListers(catalogue: Catalogue, code: string): string[] {
  const listers = [...catalogue.values()].filter(({ versions }) =>
    versions.some(
      ({ unattributed, actions }) =>
        unattributed.includes(code) || Object.values(actions).some((codes) => codes.includes(code)),
    ),
  );
  return toSortedList(listers.map(({ id }) => id));
}

/**
 * The record of a day with what one more refresh changed: what came and went on one day is not
 * told.
 * @param day as ISO 8601 writes it
 * @param earlier the record of the same day, if there is one
 * @param before the catalogue that had the codes which went
 */
export function recordChange(
  day: string,
  earlier: CatalogueChange | undefined,
  { came, went }: Difference,
  before: Catalogue,
): CatalogueChange {
  const cameEarlier = new Set(earlier?.came);
  const wentEarlier = earlier?.went ?? [];
  const isBack = new Set(came);
  const isGone = new Set(went);
  const left = wentEarlier.filter(({ code }) => !isBack.has(code));
  const wasThere = new Set(wentEarlier.map(({ code }) => code));
  return {
    id: day,
    came: toSortedList(
      [...cameEarlier, ...came.filter((code) => !wasThere.has(code))].filter(
        (code) => !isGone.has(code),
      ),
    ),
    went: [
      ...left,
      ...went
        .filter((code) => !cameEarlier.has(code))
        .map((code) => ({ code, products: listListers(before, code) })),
    ].toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  };
}

/** The record as the text of its file. */
export function formatChange(change: CatalogueChange): string {
  return stringify(change, { lineWidth: 0 });
}
