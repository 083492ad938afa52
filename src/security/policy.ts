/**
 * The Content-Security-Policy: made here once, for the meta tag of every page and for the
 * headers that a host can send.
 *
 * It stands on thousands of pages, so it says only what differs from the default: workers
 * fall back to `script-src`, and what no page has (frames, fonts, a manifest) to nothing.
 */
const listDirectives = (formTargets: readonly string[]): readonly string[] => [
  "default-src 'none'",
  // The search of the guides runs WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  ["form-action 'self'", ...formTargets].join(' '),
  // Text becomes neither markup nor the address of a script, but by src/elements/dom/guard-script-urls.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/**
 * For the meta tag of a page.
 * @param formTargets origins to which its forms may send, besides the site itself
 */
export function createPagePolicy(formTargets: readonly string[] = []): string {
  return listDirectives(formTargets).join('; ');
}

/** For the header: the same, and what a meta tag cannot say. */
export function createHeaderPolicy(formTargets: readonly string[] = []): string {
  return `${createPagePolicy(formTargets)}; frame-ancestors 'none'`;
}
