/** The folders that scripts and workers come from, besides the worker for use without a network. */
const folders = ['assets/', 'pagefind/'] as const;
const worker = 'sw.js';

/**
 * Whether an address is that of a script of the site.
 * @param site where the site is served, with a slash at the end
 */
export function isOwnScript(url: string, site: URL): boolean {
  if (!URL.canParse(url, site)) return false;
  const { origin, pathname } = new URL(url, site);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return false;
  const path = pathname.slice(site.pathname.length);
  return path === worker || folders.some((folder) => path.startsWith(folder));
}
