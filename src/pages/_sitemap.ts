/** Every page that a search engine should know; the 404 page and search results are none. */
import { groupByLetter, hasLetterPages } from '../catalogue/children-view.ts';
import { createCodeViews } from '../catalogue/code-view.ts';
import { splitPages, type SitemapPage } from '../catalogue/machine/sitemap.ts';
import { catalogue, chinese, updated } from '../catalogue/site-catalogue.ts';
import {
  chineseHome,
  decode,
  errors,
  guides as guidesAddress,
  home,
  map,
  products,
  responses,
  toChineseAddress,
  toCodeAddress,
  toGuideAddress,
  toLetterAddress,
  toProductAddress,
} from '../naming/addresses.ts';
import { guides, takeSample } from './_site.ts';

/**
 * When a page changed is known by the day of the facts that it shows. That of a code that is gone
 * has shown no others since the day on which it went.
 */
function listPages(): SitemapPage[] {
  const letters = [...catalogue.families.values()]
    .filter(hasLetterPages)
    .flatMap(({ name, children }) =>
      [...groupByLetter(children).keys()].map((letter) => toLetterAddress(name, letter)),
    );
  const codes = takeSample(createCodeViews(catalogue)).map(({ code, gone }) => ({
    address: toCodeAddress(code),
    changed: gone?.since ?? updated,
  }));
  const others = [
    home,
    decode,
    map,
    guidesAddress,
    ...guides.map(({ id }) => toGuideAddress(id)),
    errors,
    ...takeSample(letters),
    products,
    ...takeSample([...catalogue.products.keys()]).map(toProductAddress),
    chineseHome,
    toChineseAddress(responses),
    ...[...chinese.keys()].map((code) => toChineseAddress(toCodeAddress(code))),
  ];
  return [...others.map((address) => ({ address, changed: updated })), ...codes];
}

/** The pages of each sitemap. */
export function listSitemaps(): SitemapPage[][] {
  return splitPages(listPages());
}
