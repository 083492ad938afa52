/** Refreshes the facts from checkouts of the Go SDKs: `npm run catalogue -- <folder> [<second folder>]`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDataFile, readDataFolder } from '../catalogue/data-folder.ts';
import { changeSchema, productSchema } from '../schemas/facts.ts';
import {
  compareCatalogues,
  formatChanges,
  type Difference,
} from '../refresh/compare-catalogues.ts';
import { mergeCatalogue, uncategorised, type Catalogue } from '../refresh/merge-catalogue.ts';
import { parseArguments } from '../refresh/parse-arguments.ts';
import { readCheckout } from '../refresh/read-checkout.ts';
import { formatChange, recordChange } from '../refresh/record-change.ts';
import { toFileChanges, writeCatalogue } from '../refresh/write-catalogue.ts';

const catalogueFolder = 'content/catalogue';
const changesFolder = 'content/changes';

/** Writes down which codes came and went today; gone codes keep their pages by that. */
function writeChange(codes: Difference, before: Catalogue): void {
  if (codes.came.length + codes.went.length === 0) return;
  const day = new Date().toISOString().slice(0, 10);
  const file = join(changesFolder, `${day}.yaml`);
  const earlier = existsSync(file) ? readDataFile(file, changeSchema) : undefined;
  mkdirSync(changesFolder, { recursive: true });
  writeFileSync(file, formatChange(recordChange(day, earlier, codes, before)));
  console.log(`What came and went is written down in ${file}.`);
}

function refreshCatalogue(words: readonly string[]): void {
  const { folders, isDryRun, dropsProducts } = parseArguments(words);
  // npm runs scripts in the project's folder; a relative path is meant from where npm was called.
  const start = process.env['INIT_CWD'] ?? '.';
  const checkouts = folders.map(({ folder, site }) => readCheckout(resolve(start, folder), site));
  const [first, second] = checkouts;
  if (second !== undefined && first?.site === second.site) {
    throw new Error(`Both folders are of the site "${second.site}": name one of each.`);
  }

  const before = readDataFolder(catalogueFolder, 'json', productSchema);
  const after = mergeCatalogue(before, checkouts);
  const changes = compareCatalogues(before, after);
  const files = toFileChanges(before, after);

  for (const { file, line, what } of checkouts.flatMap(({ warnings }) => warnings)) {
    console.warn(`Skipped: ${file}${line === undefined ? '' : `:${line}`}  ${what}`);
  }
  for (const { site, versions } of checkouts) {
    console.log(`Read ${versions.length} versions of the site "${site}".`);
  }
  if (checkouts.length === 1) {
    console.log(
      'What the other site lists is kept; refresh from both for codes to go from shared versions.',
    );
  }
  for (const line of formatChanges(changes)) console.log(line);
  for (const { id, category } of after.values()) {
    if (category !== uncategorised) continue;
    console.log(
      `${catalogueFolder}/${id}.json needs a name and a category: set "name", "category" and "nameSource".`,
    );
  }

  const { went } = changes.products;
  if (files.size === 0) {
    console.log('Nothing to write.');
  } else if (isDryRun) {
    console.log(`${files.size} files would change; a dry run writes none.`);
  } else if (went.length > 0 && !dropsProducts) {
    throw new Error(
      `No SDK lists these products any more: ${went.join(', ')}. Nothing was written. If the ` +
        'checkouts are whole, run it again with --drop-products to remove their files.',
    );
  } else {
    writeCatalogue(catalogueFolder, files);
    writeChange(changes.codes, before);
    console.log(`${files.size} files written.`);
  }
}

try {
  refreshCatalogue(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
