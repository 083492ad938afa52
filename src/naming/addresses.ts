/**
 * The addresses of the site, made here and nowhere else. They begin and end
 * with a slash and know nothing of the path below which the site is served:
 * `href` in `src/site.ts` adds that.
 */
import { parseCode } from './code-name.ts';

export const home = '/';
export const responses = '/responses/';
export const guides = '/guides/';
export const errors = '/errors/';
export const products = '/products/';
export const decode = '/decode/';
export const search = '/search/';
export const codesJson = '/codes.json';

/** The compact code file that the search and the decoder load at first use. */
export const codeFile = '/lookup.txt';

/** What the code file does not hold: the short answers, likewise loaded at first use. */
export const answersFile = '/answers.json';

/** The permanent page of a code, or of a family that is no code itself. */
export function toCodeAddress(code: string): string {
  return `/errors/${code}/`;
}

/** The explanation of a code or of a family's codes, which the decoder loads when it shows one. */
export function toExplanationAddress(name: string): string {
  return `/errors/${name}/answer.json`;
}

/** The codes of a family whose details begin with a letter, given in lower case. */
export function toLetterAddress(family: string, letter: string): string {
  return `/errors/${family}/${letter}/`;
}

export function toProductAddress(productId: string): string {
  return `/products/${productId}/`;
}

/** An action on its product's page. */
export function toActionAddress(productId: string, anchor: string): string {
  return `/products/${productId}/#${anchor}`;
}

/** A guide. The guide to the response format has an address of its own. */
export function toGuideAddress(slug: string): string {
  return slug === 'responses' ? responses : `/guides/${slug}/`;
}

/** Search results for a query. */
export function toSearchAddress(query: string): string {
  return `/search/?q=${encodeURIComponent(query)}`;
}

/** Under which letter a detail is listed. */
export function toLetter(code: string): string | undefined {
  return parseCode(code).detail?.charAt(0).toLowerCase();
}
