/** What came and what went between two catalogues, and how that is told. Pure; the order is stable. */
import { toSortedList } from './identifiers.ts';
import type { Catalogue } from './merge-catalogue.ts';

export interface Difference {
  came: string[];
  went: string[];
}

/** A version or action that is in both catalogues, and what changed in it. */
export interface Change extends Difference {
  /** Like `cvm 2017-03-12 RunInstances`. */
  where: string;
}

export interface CatalogueChanges {
  products: Difference;
  /** `<product> <version>`. */
  versions: Difference;
  /** Versions that other sites list than before. */
  sites: Change[];
  /** `<product> <version> <Action>`, of versions in both catalogues. */
  actions: Difference;
  /** Codes that the catalogue as a whole did not have, or has no more. */
  codes: Difference;
  /** Codes that an action in both catalogues can return now, or no more. */
  codesOfActions: Change[];
}

/** A catalogue by the names under which its changes are told. */
interface Outline {
  products: Set<string>;
  versions: Map<string, readonly string[]>;
  /** The version's name, then the action's codes. */
  actions: Map<string, { version: string; codes: readonly string[] }>;
  unattributed: Map<string, readonly string[]>;
  codes: Set<string>;
}

function toOutline(catalogue: Catalogue): Outline {
  const outline: Outline = {
    products: new Set(catalogue.keys()),
    versions: new Map(),
    actions: new Map(),
    unattributed: new Map(),
    codes: new Set(),
  };
  for (const [id, product] of catalogue) {
    for (const { version, sites, unattributed, actions } of product.versions) {
      const where = `${id} ${version}`;
      outline.versions.set(where, sites);
      outline.unattributed.set(`${where} (no action)`, unattributed);
      for (const code of unattributed) outline.codes.add(code);
      for (const [action, codes] of Object.entries(actions)) {
        outline.actions.set(`${where} ${action}`, { version: where, codes });
        for (const code of codes) outline.codes.add(code);
      }
    }
  }
  return outline;
}

function compare(before: Iterable<string>, after: Iterable<string>): Difference {
  const old = new Set(before);
  const now = new Set(after);
  return {
    came: toSortedList(now).filter((text) => !old.has(text)),
    went: toSortedList(old).filter((text) => !now.has(text)),
  };
}

/** The changes within what both maps have. */
function compareWithin(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): Change[] {
  return toSortedList(before.keys()).flatMap((where) => {
    const now = after.get(where);
    if (now === undefined) return [];
    const { came, went } = compare(before.get(where) ?? [], now);
    return came.length + went.length === 0 ? [] : [{ where, came, went }];
  });
}

/** Compares two catalogues. Of what came or went as a whole, the parts are not told again. */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueChanges {
  const old = toOutline(before);
  const now = toOutline(after);
  const listActions = (outline: Outline) =>
    [...outline.actions]
      .filter(([, { version }]) => old.versions.has(version) && now.versions.has(version))
      .map(([where]) => where);
  const toCodes = (outline: Outline) =>
    new Map([
      ...[...outline.actions].map(([where, { codes }]) => [where, codes] as const),
      ...outline.unattributed,
    ]);
  return {
    products: compare(old.products, now.products),
    versions: compare(old.versions.keys(), now.versions.keys()),
    sites: compareWithin(old.versions, now.versions),
    actions: compare(listActions(old), listActions(now)),
    codes: compare(old.codes, now.codes),
    codesOfActions: compareWithin(toCodes(old), toCodes(now)),
  };
}

function formatDifference(title: string, { came, went }: Difference): string[] {
  if (came.length + went.length === 0) return [];
  return [
    `${title}: ${came.length} came, ${went.length} went`,
    ...came.map((text) => `  + ${text}`),
    ...went.map((text) => `  - ${text}`),
  ];
}

function formatWithin(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [
    `${title}: ${changes.length} changed`,
    ...changes.flatMap(({ where, came, went }) => [
      `  ${where}`,
      ...came.map((text) => `    + ${text}`),
      ...went.map((text) => `    - ${text}`),
    ]),
  ];
}

/** The changes as lines of plain text; none if nothing changed. */
export function formatChanges(changes: CatalogueChanges): string[] {
  return [
    ...formatDifference('Products', changes.products),
    ...formatDifference('Versions', changes.versions),
    ...formatWithin('Sites of versions', changes.sites),
    ...formatDifference('Actions', changes.actions),
    ...formatDifference('Codes of the whole catalogue', changes.codes),
    ...formatWithin('Codes of actions', changes.codesOfActions),
  ];
}
