/**
 * Who returns which code, and which codes are one and the same: spellings that
 * differ in letter case only share a page, since their folders would overwrite
 * each other on a case-insensitive disk.
 */
import type { ProductFacts } from '../schemas/facts.ts';
import { nameActionAnchors } from '../naming/action-anchors.ts';
import type { ProductUse, Spelling } from './model.ts';

/** Two spellings with the same key are one code. A trailing dot is a misprint. */
export function toSpellingKey(code: string): string {
  return code.toLowerCase().replace(/\.$/, '');
}

export function compareCodePoints(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The anchors of a product’s actions, from `version Action`. */
export function toActionAnchors(product: ProductFacts): Map<string, string> {
  return nameActionAnchors(
    sortNewestFirst(product.versions).map(({ version, actions }) => ({
      version,
      actions: Object.keys(actions),
    })),
  );
}

export function sortNewestFirst<V extends { version: string }>(versions: readonly V[]): V[] {
  return versions.toSorted((one, other) => compareCodePoints(other.version, one.version));
}

interface Occurrence {
  product: ProductFacts;
  version: string;
  actions: { name: string; anchor: string }[];
}

/** Every place where each code occurs, as it is spelled there. */
function collectOccurrences(products: Iterable<ProductFacts>): Map<string, Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>();
  for (const product of products) {
    const anchors = toActionAnchors(product);
    for (const { version, actions, unattributed } of sortNewestFirst(product.versions)) {
      const within = new Map<string, Occurrence>();
      const mention = (code: string): Occurrence => {
        const known = within.get(code);
        if (known) return known;
        const occurrence: Occurrence = { product, version, actions: [] };
        within.set(code, occurrence);
        return occurrence;
      };
      for (const [name, codes] of Object.entries(actions)) {
        const anchor = anchors.get(`${version} ${name}`) ?? name;
        for (const code of codes) mention(code).actions.push({ name, anchor });
      }
      for (const code of unattributed) mention(code);
      for (const [code, occurrence] of within) {
        const list = occurrences.get(code);
        if (list) list.push(occurrence);
        else occurrences.set(code, [occurrence]);
      }
    }
  }
  return occurrences;
}

function toSpelling(code: string, occurrences: readonly Occurrence[]): Spelling {
  const uses = Map.groupBy(occurrences, ({ product }) => product);
  return {
    code,
    reach: occurrences.length,
    uses: [...uses]
      .map(([{ id, name, category }, places]): ProductUse => ({
        product: { id, name, category },
        versions: places.map(({ version, actions }) => ({ version, actions })),
        actionCount: new Set(places.flatMap(({ actions }) => actions.map((action) => action.name)))
          .size,
      }))
      .sort((one, other) => compareCodePoints(one.product.name, other.product.name)),
  };
}

/**
 * All spellings of all codes that products list, those of one code together,
 * by their key. The first of each is the spelling of the address: the one that
 * most product versions return, on a tie the first in code-point order.
 */
export function collectSpellings(products: Iterable<ProductFacts>): Map<string, Spelling[]> {
  const spellings = [...collectOccurrences(products)].map(([code, places]) =>
    toSpelling(code, places),
  );
  const groups = Map.groupBy(spellings, ({ code }) => toSpellingKey(code));
  for (const group of groups.values()) {
    group.sort(
      (one, other) =>
        Number(one.code.endsWith('.')) - Number(other.code.endsWith('.')) ||
        other.reach - one.reach ||
        compareCodePoints(one.code, other.code),
    );
  }
  return groups;
}
