/**
 * Where the site is served. The only place that reads `base`: addresses are
 * made in `src/naming/addresses.ts` without it.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site as a link on a page writes it. */
export function href(address: string): string {
  return `${base}${address}`;
}

/** The absolute form of an address, where the build was told the site's host. */
export function toAbsoluteUrl(address: string, site: URL | undefined): string | undefined {
  return site && new URL(href(address), site).href;
}

/** The form of an address in which files for programs publish it: absolute where the host is known. */
export function toPublishedUrl(address: string, site: URL | undefined): string {
  return toAbsoluteUrl(address, site) ?? href(address);
}
