/** A link at each heading that has a place of its own: it leads there, and copies the address. */
import { controls as words } from '../../words/en/controls.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createElement, hasModifier } from '../dom/dom.ts';
import { sayMissing } from '../dom/notice.ts';
import styles from '../../styles/late/link-headings.css?inline';

/** Adds the links. The names of the headings stay as they are. */
export function linkHeadings(): void {
  adoptSheet(styles);
  for (const heading of document.querySelectorAll<HTMLElement>('.part[id] > h2')) {
    addLink(heading, heading.parentElement?.id, heading.textContent);
  }
  for (const heading of document.querySelectorAll<HTMLElement>('.guide > :is(h2, h3)[id]')) {
    addLink(heading, heading.id, heading.textContent);
  }
  for (const fold of document.querySelectorAll<HTMLElement>('.fold[id]')) {
    const end = fold.querySelector<HTMLElement>(':scope > p:last-child');
    if (end) end.append(createLink(fold.id, fold.querySelector('summary > strong')?.textContent));
  }
}

function addLink(heading: HTMLElement, id = '', name: string): void {
  heading.ariaLabel = name.trim();
  heading.append(createLink(id, name));
}

function createLink(id: string, name = ''): HTMLAnchorElement {
  const link = createElement('a', {
    class: 'heading-link',
    href: `#${id}`,
    'aria-label': words.linkTo(name.trim()),
  });
  link.addEventListener('click', (event) => {
    if (hasModifier(event)) return;
    import('./copy.ts').then(({ copyPlace }) => copyPlace(link)).catch(sayMissing);
  });
  return link;
}
