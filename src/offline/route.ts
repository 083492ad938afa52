/**
 * Which request is answered how where the network may be gone. Pure: the worker hands in
 * what it was asked.
 *
 * Pages and data come from the network first: what they say must be right, and they must fit
 * each other. Their copies answer where the network fails, or takes too long. Files whose
 * names change with their content come from the copy first.
 */
import { codeFile, errors, summariesFile } from '../naming/addresses.ts';

export interface Asked {
  method: string;
  url: string;
  /** `navigate`: the reader goes to a page. */
  mode: string;
  /** Whether only a part of the file is asked for. */
  isPart: boolean;
}

export type Route =
  /** The browser does what it would do without a worker. */
  | { kind: 'untouched' }
  /** Never changes under its name. `key`: the address of its copy. */
  | { kind: 'asset'; key: string }
  /** A page or data. */
  | { kind: 'fresh'; key: string; isVisit: boolean };

const untouched: Route = { kind: 'untouched' };

/** These two have no hash in their names. They are small, stand alone, and would hold up each page. */
const assets = ['/theme.js', '/icon.svg'];
const data = [codeFile, summariesFile];

/** Files for programs, which are opened in the browser, too. */
const isForPrograms = /\.(?:json|md|txt|xml)$/;

/** @param scope where the site is served: origin and path, with a slash at the end */
export function chooseRoute({ method, url, mode, isPart }: Asked, scope: string): Route {
  const site = new URL(scope);
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || isPart) return untouched;
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return untouched;
  const path = pathname.slice(site.pathname.length - 1);
  // Without query: what is searched for is kept nowhere.
  const key = `${origin}${pathname}`;
  if (path.startsWith('/assets/') || assets.includes(path)) return { kind: 'asset', key };
  if (data.includes(path)) return { kind: 'fresh', key, isVisit: false };
  if (mode === 'navigate') {
    return isForPrograms.test(path) ? untouched : { kind: 'fresh', key, isVisit: true };
  }
  // The decoder reads pages of codes. Of what is pasted nothing is kept, so these are not either.
  const isEntry = path.startsWith(errors) && path.endsWith('/');
  return isEntry ? { kind: 'fresh', key, isVisit: false } : untouched;
}

/** Has the worker load its copies again. */
export const fillMessage = 'fill';

/** Begins the names of the caches of a site, so that sites on one host keep theirs apart. */
export function toCachePrefix(scope: string): string {
  return `api-3-errors ${new URL(scope).pathname} `;
}

/** What came with a version of the site, and the pages that were visited since. */
export function toCacheNames(scope: string, version: string): { files: string; visits: string } {
  const prefix = toCachePrefix(scope);
  return { files: `${prefix}files ${version}`, visits: `${prefix}visits ${version}` };
}
