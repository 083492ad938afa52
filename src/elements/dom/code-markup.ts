/** A code as the pages show it: the same markup as the component of the server's. */
import { parseCode } from '../../naming/code-name.ts';
import { toFamilyLength } from '../../styles/lengths.ts';
import { toCodeParts, type MarkedRange, type Run } from './code-parts.ts';
import { createElement } from './dom.ts';

/**
 * A code as a link or, without an address, as plain text. All its parts stay
 * inline without a blank between them: the name of the link is exactly the code.
 */
export function createCode(
  code: string,
  address: string | undefined,
  ranges: readonly MarkedRange[] = [],
): HTMLElement {
  const length = toFamilyLength(parseCode(code).family);
  const element =
    address === undefined
      ? createElement('span', { class: 'code', 'data-family': length })
      : createElement('a', { class: 'code', 'data-family': length, href: address });
  for (const { part, humps } of toCodeParts(code, ranges)) {
    const span = createElement('span', { 'data-part': part });
    for (const [index, runs] of humps.entries()) {
      if (index > 0) span.append(createElement('wbr'));
      span.append(...runs.map(toNode));
    }
    element.append(span);
    if (part === 'dot') element.append(createElement('wbr'));
  }
  return element;
}

function toNode({ text, isMarked }: Run): Node | string {
  return isMarked ? createElement('mark', {}, text) : text;
}
