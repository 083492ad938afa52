/** Where on the map a page is. */
import { toCodeAddress, toLetter, toLetterAddress } from '../../naming/addresses.ts';
import { parseCode } from '../../naming/code-name.ts';

/**
 * The addresses by which a page may stand on the map, the nearest first: its own,
 * and for a code those of its letter and of its family.
 *
 * @param address without the path below which the site is served
 */
export function listPlaces(address: string): string[] {
  const [, section, name, rest] = address.split('/');
  if (section !== 'errors' || name === undefined || rest !== '') return [address];
  const code = decodeURIComponent(name);
  const { family } = parseCode(code);
  const letter = toLetter(code);
  if (letter === undefined) return [address];
  return [address, toLetterAddress(family, letter), toCodeAddress(family)];
}
