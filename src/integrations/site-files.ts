/** What a build has written so far. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of the built site by their paths in it, in code-point order: the disk's order is its own. */
export async function listSiteFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
