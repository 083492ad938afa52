/** Codes that refreshes of the catalogue lost: their pages stay, and say so. */
import type { CatalogueChange, ProductFacts } from '../schemas/facts.ts';
import type { Gone } from './model.ts';
import { toSpellingKey } from './spellings.ts';

/** A code that is gone, as it was spelled. */
export type GoneCode = Gone & { code: string };

/**
 * The codes that went and did not come back, by their spelling’s key.
 * @param changes the oldest first
 * @param isListed whether a product lists a code now, by its spelling’s key
 */
export function collectGoneCodes(
  changes: readonly CatalogueChange[],
  products: readonly ProductFacts[],
  isListed: (key: string) => boolean,
): Map<string, GoneCode> {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const gone = new Map<string, GoneCode>();
  for (const { id: since, went } of changes) {
    for (const { code, products: listers } of went) {
      const key = toSpellingKey(code);
      if (isListed(key)) continue;
      gone.set(key, {
        code,
        since,
        products: listers.map((lister) => names.get(lister) ?? lister),
      });
    }
  }
  return gone;
}
