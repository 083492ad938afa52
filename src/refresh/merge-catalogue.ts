/**
 * Facts of the SDKs + the present catalogue → the new catalogue. Pure.
 *
 * What an SDK lists replaces what the catalogue had from that site. What the
 * SDKs do not hold (name, category, documentation) is kept.
 */
import type { ProductFacts } from '../schemas/facts.ts';
import { toSortedList } from './identifiers.ts';
import type { Checkout, SdkVersion, Site } from './read-checkout.ts';

/** By product id. */
export type Catalogue = ReadonlyMap<string, ProductFacts>;

type VersionFacts = ProductFacts['versions'][number];

/** The category of a product that nobody has described yet. */
export const uncategorised = 'Uncategorised';

/** One source of a version's facts: an SDK, or what the catalogue has from a site that is not refreshed. */
interface Source {
  sites: readonly Site[];
  actions: Iterable<readonly [string, Iterable<string>]>;
  codes: Iterable<string>;
}

/** A provisional name: short ids are mostly abbreviations, longer ones are words. */
function toInferredName(id: string): string {
  return id.length <= 4 ? id.toUpperCase() : `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function mergeSources(version: string, sources: readonly Source[]): VersionFacts {
  const actions = new Map<string, string[]>();
  for (const source of sources) {
    for (const [action, codes] of source.actions) {
      actions.set(action, [...(actions.get(action) ?? []), ...codes]);
    }
  }
  const attributed = new Set([...actions.values()].flat());
  const codes = sources.flatMap((source) => [...source.codes]);
  const sites: Site[] = ['cn', 'intl'];
  return {
    version,
    sites: sites.filter((site) => sources.some((source) => source.sites.includes(site))),
    unattributed: toSortedList(codes.filter((code) => !attributed.has(code))),
    actions: Object.fromEntries(
      toSortedList(actions.keys()).map((action) => [
        action,
        toSortedList(actions.get(action) ?? []),
      ]),
    ),
  };
}

/**
 * What the catalogue itself contributes: nothing if every site that lists the
 * version is refreshed. Otherwise all of it, since the catalogue does not say
 * which action or code of a version came from which site.
 */
function toKeptSource(facts: VersionFacts | undefined, refreshed: ReadonlySet<Site>): Source[] {
  const sites = facts?.sites.filter((site) => !refreshed.has(site)) ?? [];
  if (facts === undefined || sites.length === 0) return [];
  return [{ sites, actions: Object.entries(facts.actions), codes: facts.unattributed }];
}

function groupByProduct(checkout: Checkout): Map<string, Map<string, SdkVersion>> {
  const products = new Map<string, Map<string, SdkVersion>>();
  for (const listed of checkout.versions) {
    const versions = products.get(listed.product) ?? new Map<string, SdkVersion>();
    products.set(listed.product, versions.set(listed.version, listed));
  }
  return products;
}

/**
 * The catalogue after a refresh from one checkout or from one of each site, by
 * id in code-point order. A version that its sites no longer list is left out,
 * and so is a product without versions.
 */
export function mergeCatalogue(before: Catalogue, checkouts: readonly Checkout[]): Catalogue {
  const refreshed = new Set(checkouts.map(({ site }) => site));
  const listings = checkouts.map((checkout) => ({
    site: checkout.site,
    products: groupByProduct(checkout),
  }));
  const after = new Map<string, ProductFacts>();

  for (const id of toSortedList([
    ...before.keys(),
    ...listings.flatMap(({ products }) => [...products.keys()]),
  ])) {
    const product = before.get(id);
    const present = new Map(product?.versions.map((facts) => [facts.version, facts]));
    const versions = toSortedList([
      ...present.keys(),
      ...listings.flatMap(({ products }) => [...(products.get(id)?.keys() ?? [])]),
    ]).flatMap((version) => {
      const sources = toKeptSource(present.get(version), refreshed);
      for (const { site, products } of listings) {
        const listed = products.get(id)?.get(version);
        if (listed !== undefined) sources.push({ ...listed, sites: [site] });
      }
      return sources.length === 0 ? [] : [mergeSources(version, sources)];
    });
    if (versions.length === 0) continue;
    const described = product ?? {
      id,
      name: toInferredName(id),
      category: uncategorised,
      nameSource: 'inferred' as const,
    };
    after.set(id, { ...described, versions });
  }
  return after;
}
