/** Every page that a search engine should know; the 404 page and search results are none. */
import { groupByLetter, hasLetterPages } from '../catalogue/children-view.ts';
import { createCodeViews } from '../catalogue/code-view.ts';
import { splitPages, type SitemapPage } from '../catalogue/machine/sitemap.ts';
import { catalogue, chinese, updated } from '../catalogue/site-catalogue.ts';
import {
  decode,
  errors,
  guides as guidesAddress,
  home,
  map,
  products,
  toChineseAddress,
  toCodeAddress,
  toGuideAddress,
  toLetterAddress,
  toProductAddress,
  translatedPages,
} from '../naming/addresses.ts';
import { chinese as chineseTag } from '../words/index.ts';
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
    ...twins.values(),
  ];
  const pages = [...others.map((address) => ({ address, changed: updated })), ...codes];
  return pages.map((page) => ({ ...page, ...getLanguages(page.address) }));
}

/** The pages that are there in Chinese, too, each with its twin. */
const twins = new Map(
  [...translatedPages, ...[...chinese.keys()].map(toCodeAddress)].map((address) => [
    address,
    toChineseAddress(address),
  ]),
);
const originals = new Map([...twins].map(([address, twin]) => [twin, address]));

/** A page in each language, as the heads of both pages name them; nothing for a page without a twin. */
function getLanguages(address: string): Pick<SitemapPage, 'languages'> {
  const english = originals.get(address) ?? address;
  const twin = twins.get(english);
  return twin === undefined
    ? {}
    : { languages: { en: english, 'x-default': english, [chineseTag]: twin } };
}

/** The pages of each sitemap. */
export function listSitemaps(): SitemapPage[][] {
  return splitPages(listPages());
}
