/** The actions of a product on the map, from the product’s file, once it is opened. */
import { nameActionAnchors } from '../../naming/action-anchors.ts';
import { toActionAddress, toProductJsonAddress } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { createElement } from '../dom/dom.ts';
import { loadFile } from '../data/load-file.ts';
import { parseVersions } from './parse-versions.ts';

/**
 * Puts the actions of each version below the version's link.
 *
 * @param product the branch of the product
 * @throws if they cannot be loaded or read
 */
export async function addActions(product: HTMLElement, id: string): Promise<void> {
  const response = await loadFile(toProductJsonAddress(id));
  const versions = parseVersions(await response.json());
  const anchors = nameActionAnchors(versions);
  for (const { version, actions } of versions) {
    const items = actions.map((name) => {
      const anchor = anchors.get(`${version} ${name}`) ?? name;
      const link = createElement('a', { href: href(toActionAddress(id, anchor)) }, name);
      return createElement('li', {}, createElement('code', {}, link));
    });
    const place = product.querySelector(`[data-version="${CSS.escape(version)}"]`);
    place?.append(createElement('ul', { role: 'list' }, ...items));
  }
}
