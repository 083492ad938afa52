/** What a static host answers an address with. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

export type Found =
  /** @property path of the file within the site's folder */
  | { kind: 'file'; path: string }
  /** @property to another address of the same file, without query */
  | { kind: 'moved'; to: string }
  | { kind: 'unknown' }
  /** Not below the path where the site is served. */
  | { kind: 'outside' };

/** The path with slashes at both ends, whatever the base that a build was told: `/api/`. */
export function toPrefix(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

/**
 * Finds what answers an address, whatever is in it: a path as the disk has it, letter by
 * letter. A folder without its slash, and slashes too many, lead to the right address.
 *
 * @param pathname as it was asked for: not decoded, without query
 * @param prefix the path below which the site is served, as `toPrefix` makes it
 */
export function findAnswer(folder: string, prefix: string, pathname: string): Found {
  const tidy = pathname.replace(/\/{2,}/g, '/');
  if (tidy === prefix.slice(0, -1)) return { kind: 'moved', to: prefix };
  if (!tidy.startsWith(prefix)) return { kind: 'outside' };
  const path = toPath(tidy.slice(prefix.length));
  if (path === undefined) return { kind: 'unknown' };
  if (path !== '' && !path.endsWith('/') && isFile(folder, `${path}/index.html`)) {
    return { kind: 'moved', to: `${tidy}/` };
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!isFile(folder, file)) return { kind: 'unknown' };
  return tidy === pathname ? { kind: 'file', path: file } : { kind: 'moved', to: tidy };
}

/** The decoded path; undefined for what would lead out of the folder, or is a path on some systems only. */
function toPath(encoded: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    // A percent sign of its own.
    return undefined;
  }
  const parts = path.replace(/\/$/, '').split('/');
  const isOdd = path.includes('\\') || (path !== '' && parts.some((part) => /^\.*$/.test(part)));
  return isOdd ? undefined : path;
}

function isFile(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, path)).isFile();
  } catch {
    // There is none, or no file can be called so.
    return false;
  }
}
