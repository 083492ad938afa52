/** Writes a product as the catalogue keeps it: an action a line, so that a diff shows what changed. */
import type { ProductFacts } from '../schemas/facts.ts';

type VersionFacts = ProductFacts['versions'][number];

function formatList(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}

/** The lines in braces, or the braces alone. */
function formatObject(fields: readonly string[], indent: string): string {
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}

function formatVersion({ version, sites, unattributed, actions }: VersionFacts): string {
  const lines = Object.entries(actions).map(
    ([action, codes]) => `        ${JSON.stringify(action)}: ${formatList(codes)}`,
  );
  const fields = [
    `      "version": ${JSON.stringify(version)}`,
    `      "sites": ${formatList(sites)}`,
    `      "unattributed": ${formatList(unattributed)}`,
    `      "actions": ${formatObject(lines, '      ')}`,
  ];
  return `    ${formatObject(fields, '    ')}`;
}

/**
 * The text of the product's file in `content/catalogue/`, with a last newline.
 * Fields come in the schema's order; lists and actions in the order given.
 */
export function formatProduct(product: ProductFacts): string {
  const described = [
    ['id', product.id],
    ['name', product.name],
    ['abbreviation', product.abbreviation],
    ['category', product.category],
    ['documentation', product.documentation],
    ['documentationIntl', product.documentationIntl],
    ['nameSource', product.nameSource],
  ] as const;
  const fields = described.flatMap(([key, value]) =>
    value === undefined ? [] : [`  "${key}": ${JSON.stringify(value)}`],
  );
  const versions = product.versions.map(formatVersion).join(',\n');
  return `${formatObject([...fields, `  "versions": [\n${versions}\n  ]`], '')}\n`;
}
