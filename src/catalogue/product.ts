/** A product's facts, turned into what its page shows. */
import type { ProductFacts } from '../schemas/facts.ts';
import { parseCode } from '../naming/code-name.ts';
import type { CodeMention, Product } from './model.ts';
import { compareCodePoints, sortNewestFirst, toActionAnchors } from './spellings.ts';

function toDocumentation(facts: ProductFacts): Product['documentation'] {
  const { documentation, documentationIntl } = facts;
  return [
    ...(documentationIntl === undefined
      ? []
      : [
          {
            site: 'intl' as const,
            url: `https://www.tencentcloud.com/document/product/${documentationIntl}`,
          },
        ]),
    ...(documentation === undefined
      ? []
      : [
          {
            site: 'cn' as const,
            url: `https://cloud.tencent.com/document/product/${documentation}`,
          },
        ]),
  ];
}

/** `addresses` leads from any spelling of a code to the spelling of its address. */
export function createProduct(
  facts: ProductFacts,
  addresses: ReadonlyMap<string, string>,
): Product {
  const anchors = toActionAnchors(facts);
  const toMention = (spelling: string): CodeMention => ({
    spelling,
    code: addresses.get(spelling) ?? spelling,
  });
  const versions = sortNewestFirst(facts.versions).map(
    ({ version, sites, actions, unattributed }) => ({
      version,
      sites,
      unattributed: unattributed.map(toMention),
      actions: Object.entries(actions)
        .sort(([one], [other]) => compareCodePoints(one, other))
        .map(([name, codes]) => ({
          name,
          anchor: anchors.get(`${version} ${name}`) ?? name,
          codes: codes.map(toMention),
        })),
    }),
  );
  const mentions = versions.flatMap(({ actions, unattributed }) => [
    ...unattributed,
    ...actions.flatMap(({ codes }) => codes),
  ]);
  return {
    id: facts.id,
    name: facts.name,
    abbreviation: facts.abbreviation,
    category: facts.category,
    nameSource: facts.nameSource,
    documentation: toDocumentation(facts),
    versions,
    codes: [...new Set(mentions.map(({ code }) => code))].sort(compareCodePoints),
    actionCount: new Set(versions.flatMap(({ actions }) => actions.map(({ name }) => name))).size,
  };
}

/** Codes of one family; without one, codes that have no detail. */
export interface FamilyGroup {
  family: string | undefined;
  codes: string[];
}

/** A product’s codes by their family, in the order in which they come; those without a detail first. */
export function groupByFamily(codes: readonly string[]): FamilyGroup[] {
  const groups = Map.groupBy(codes, (code) => {
    const { family, detail } = parseCode(code);
    return detail === undefined ? undefined : family;
  });
  return [...groups]
    .map(([family, members]) => ({ family, codes: members }))
    .sort((one, other) => compareCodePoints(one.family ?? '', other.family ?? ''));
}
