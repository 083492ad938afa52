/** One page of each kind: what the bench weighs, and Lighthouse judges. */

export interface PageKind {
  name: string;
  /** Below the site's base. */
  address: string;
  /** The audits of Lighthouse that it fails on purpose. */
  skippedAudits?: readonly string[];
}

/** What a page is not asked for: search engines shall not list these. */
const unlisted = ['is-crawlable'];

export const pageKinds: readonly PageKind[] = [
  { name: 'home', address: '/' },
  { name: 'decoder', address: '/decode/' },
  { name: 'response format', address: '/responses/' },
  { name: 'guide', address: '/guides/retrying/' },
  { name: 'code, written about', address: '/errors/AuthFailure.SignatureFailure/' },
  { name: 'code, read from its name', address: '/errors/FailedOperation.NoLock/' },
  { name: 'family', address: '/errors/FailedOperation/' },
  { name: 'letter of a family', address: '/errors/InvalidParameterValue/i/' },
  { name: 'all codes', address: '/errors/' },
  { name: 'product', address: '/products/cvm/' },
  { name: 'all products', address: '/products/' },
  { name: 'search', address: '/search/?q=signature', skippedAudits: unlisted },
  { name: 'no such page', address: '/404.html', skippedAudits: unlisted },
];

/** The file of the built site that answers an address. */
export function toPageFile(address: string): string {
  const path = address.replace(/\?.*$/, '');
  return `dist${path.endsWith('/') ? `${path}index.html` : path}`;
}
