/** What the map needs of the file of a product. */
import { isRecord } from '../data/is-record.ts';

interface Version {
  version: string;
  actions: string[];
}

/**
 * The versions that a product's file names, the newest first, as it has them.
 * @throws if it is no such file
 */
export function parseVersions(file: unknown): Version[] {
  if (!isRecord(file) || !Array.isArray(file['versions'])) {
    throw new TypeError('The file names no versions.');
  }
  return file['versions'].flatMap((one: unknown) =>
    isRecord(one) && typeof one['version'] === 'string' && isRecord(one['actions'])
      ? [{ version: one['version'], actions: Object.keys(one['actions']) }]
      : [],
  );
}
