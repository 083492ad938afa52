/** The places of the map of the site that come from the catalogue: families and products. */
import {
  toCodeAddress,
  toLetterAddress,
  toProductAddress,
  toVersionAddress,
} from '../naming/addresses.ts';
import type { site } from '../words/en/site.ts';
import { groupByLetter, hasLetterPages } from './children-view.ts';
import type { Family, Product } from './model.ts';

export interface MapLink {
  kind: 'link';
  label: string;
  address: string;
  note?: string;
  /** For a version of a product: the actions are put below it. */
  version?: string;
}

export interface MapFold {
  kind: 'fold';
  label: string;
  note?: string;
  places: MapPlace[];
  isOpen?: boolean;
  /** Short places stand in a row. */
  isRow?: boolean;
  /** The id of a product. */
  product?: string;
}

export type MapPlace = MapLink | MapFold;

/** The words that count what is below a place. */
export type MapWords = Pick<typeof site, 'codeCount' | 'actionCount' | 'version'>;

/** A family: a link, or, if it is large, a fold with its letters. */
export function createFamilyPlace(family: Family, words: MapWords): MapPlace {
  const { name, children, entry } = family;
  const link = { kind: 'link', label: name, address: toCodeAddress(name) } as const;
  const note = words.codeCount(children.length + (entry ? 1 : 0));
  if (!hasLetterPages(family)) return { ...link, note };
  const letters = [...groupByLetter(children).keys()].map((letter) => ({
    kind: 'link' as const,
    label: letter.toUpperCase(),
    address: toLetterAddress(name, letter),
  }));
  return { kind: 'fold', label: name, note, places: [link, ...letters], isRow: true };
}

/** A product: a fold with its page and its versions. */
export function createProductPlace(product: Product, words: MapWords): MapFold {
  const { id, name, versions } = product;
  return {
    kind: 'fold',
    label: name,
    note: id,
    product: id,
    places: [
      { kind: 'link', label: name, address: toProductAddress(id) },
      ...versions.map(({ version, actions }) => ({
        kind: 'link' as const,
        label: words.version(version),
        address: toVersionAddress(id, version),
        note: words.actionCount(actions.length),
        version,
      })),
    ],
  };
}
