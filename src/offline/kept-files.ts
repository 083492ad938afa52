/** What comes with a first visit, to be there without a network: about 300 KB compressed. */
import {
  codeFile,
  decode,
  guides,
  home,
  offline,
  responses,
  search,
  summariesFile,
} from '../naming/addresses.ts';

const pages = [home, responses, guides, decode, search, offline].map(
  (address) => `${address}index.html`,
);
const files = new Set([...pages, codeFile, summariesFile, '/theme.js', '/icon.svg']);

/**
 * Whether a file is kept. The index of the guides' search is not: it is larger than all of these.
 * @param path of the file in the site, like `errors/index.html`
 */
export function isKept(path: string): boolean {
  return (
    files.has(`/${path}`) || /^assets\//.test(path) || /^guides\/[^/]+\/index\.html$/.test(path)
  );
}
