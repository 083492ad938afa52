/** The table of keys, drawn from the one by which they are heard. */
import { deeds, reading } from '../../words/en/keys.ts';
import { createElement } from '../dom/dom.ts';
import { keyTable, type Deed } from './keys.ts';

const deedWords: Readonly<Record<Deed, string>> = deeds;
const { keys: words } = reading;

/** A row a deed: the keys that are pressed for it, and what it is. */
export function createKeyTable(): HTMLTableElement {
  const rows = keyTable.map(({ keys, deed }) =>
    createElement(
      'tr',
      {},
      createElement('th', { scope: 'row' }, ...keys.flatMap(drawKey)),
      createElement('td', {}, deedWords[deed]),
    ),
  );
  const head = [words.key, words.deed].map((name) => createElement('th', { scope: 'col' }, name));
  return createElement(
    'table',
    {},
    createElement('caption', {}, words.caption),
    createElement('thead', {}, createElement('tr', {}, ...head)),
    createElement('tbody', {}, ...rows),
  );
}

function drawKey(key: string, index: number): (Node | string)[] {
  const drawn = createElement('kbd', {}, key);
  return index === 0 ? [drawn] : [` ${words.then} `, drawn];
}
