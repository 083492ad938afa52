/** Writes the files of a refresh: all of them, or none. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProductFacts } from '../schemas/facts.ts';
import { productSchema } from '../schemas/facts.ts';
import { formatProduct } from './format-product.ts';
import type { Catalogue } from './merge-catalogue.ts';

/** The new text of each file that changes, by product id; undefined for a file to remove. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

function formatChecked(id: string, product: ProductFacts): string {
  const result = productSchema.safeParse(product);
  if (result.success && result.data.id === id) return formatProduct(result.data);
  const reason = result.error?.issues
    .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
    .join('\n  ');
  throw new Error(`The refreshed facts of "${id}" do not fit productSchema:\n  ${reason ?? 'id'}`);
}

/**
 * Which files a refresh changes. Nothing is written yet.
 * @throws Error naming the product whose new facts do not fit the schema.
 */
export function toFileChanges(before: Catalogue, after: Catalogue): FileChanges {
  const changes = new Map<string, string | undefined>();
  for (const id of before.keys()) if (!after.has(id)) changes.set(id, undefined);
  for (const [id, product] of after) {
    const text = formatChecked(id, product);
    const present = before.get(id);
    if (present === undefined || formatProduct(present) !== text) changes.set(id, text);
  }
  return changes;
}

function restore(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

/**
 * Makes the changes in the folder. New texts are written beside it first and
 * then moved into place; if a move fails, the earlier ones are undone.
 * @throws Error with the failure as its cause; the folder is then as it was.
 */
export function writeCatalogue(folder: string, changes: FileChanges): void {
  const staging = mkdtempSync(join(dirname(folder), '.catalogue-'));
  const undo: (() => void)[] = [];
  try {
    for (const [id, text] of changes) {
      if (text !== undefined) writeFileSync(join(staging, `${id}.json`), text);
    }
    for (const [id, text] of changes) {
      const file = join(folder, `${id}.json`);
      const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      undo.unshift(() => {
        restore(file, present);
      });
      if (text === undefined) rmSync(file);
      else renameSync(join(staging, `${id}.json`), file);
    }
  } catch (cause) {
    for (const step of undo) step();
    throw new Error('Writing failed; the catalogue is as it was.', { cause });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
