/** Other spellings of addresses, for hosts that read `_redirects`. */
import { toCodeAddress } from '../naming/addresses.ts';
import type { Catalogue } from './model.ts';

/**
 * The lines of `_redirects`: from each other spelling of a code to its page, for good. Hosts allow
 * some hundreds of them, so what follows from a rule (another letter case, `_` for a dot) is left to
 * the page 404, which looks the code up.
 * @param href from an address to the path below which the site is served
 */
export function createRedirects(
  { addresses }: Catalogue,
  href: (address: string) => string,
): string {
  const lines = [...addresses]
    .filter(([spelling, code]) => spelling !== code)
    .map(([spelling, code]) => `${href(toCodeAddress(spelling))} ${href(toCodeAddress(code))} 301`);
  return `${lines.join('\n')}\n`;
}
