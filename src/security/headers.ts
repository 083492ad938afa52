/**
 * `_headers`, as several static hosts read it: a pattern a paragraph. Where patterns overlap,
 * hosts join the values of one header, so no header is set by two patterns that overlap.
 */
import { createHeaderPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** What is said with every file, besides the policy. */
const commonHeaders: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The names of these files change with what is in them. */
const forEver: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Asked for anew each time; a host answers in a few bytes that nothing has changed. */
const fresh: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Media types that hosts do not know, or know without the character set. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  'changes.xml': 'application/atom+xml; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
};

function getMediaType(path: string): string | undefined {
  return Object.entries(mediaTypes).find(([end]) => path.endsWith(end))?.[1];
}

/** Folders whose pages are many: one pattern stands for all of them. */
function toPagePattern(path: string): string {
  const [folder, ...rest] = path.split('/');
  return rest.length === 0 ? `/${path}` : `/${folder ?? ''}/*`;
}

/**
 * The headers by pattern.
 * @param paths the files of the site, like `errors/index.html`
 * @param formTargets origins to which forms may send, besides the site itself
 */
export function createHeaders(
  paths: readonly string[],
  formTargets: readonly string[] = [],
): ReadonlyMap<string, Headers> {
  const policy = { 'Content-Security-Policy': createHeaderPolicy(formTargets) };
  const patterns = new Map<string, Headers>([
    ['/*', { ...policy, ...commonHeaders }],
    ['/', fresh],
    ['/assets/*', forEver],
    ['/sw.js', fresh],
  ]);
  for (const path of [...paths].sort()) {
    if (path.endsWith('.html')) patterns.set(toPagePattern(path), fresh);
  }
  for (const path of [...paths].sort()) {
    const type = getMediaType(path);
    if (type !== undefined) patterns.set(`/${path}`, { 'Content-Type': type });
  }
  return patterns;
}

/** The text of `_headers`. @param base the path below which the site is served, without a slash at its end */
export function formatHeaders(patterns: ReadonlyMap<string, Headers>, base: string): string {
  return [...patterns]
    .map(([pattern, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return `${[`${base}${pattern}`, ...lines].join('\n')}\n`;
    })
    .join('\n');
}
