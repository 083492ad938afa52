import type { Page } from '@playwright/test';

/** Where the keyboard is. */
export interface Focus {
  readonly name: string;
  /** The place within the page, so that two links of one name are told apart. */
  readonly path: string;
  /** Whether the browser draws something around it that can be seen. */
  readonly isVisible: boolean;
  /** Whether it lies, with its middle, within the window, and nothing covers it. */
  readonly isInView: boolean;
}

/** What has the focus; undefined when it is nowhere, or on the page as a whole. */
export async function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    // The frame around the box is drawn for the text area in it.
    const isOutlined = [element, element.parentElement ?? element]
      .map((one) => getComputedStyle(one))
      .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
    // A link that breaks over lines has a middle that is not its own.
    const rects = [...element.getClientRects()];
    const isOnTop = rects.some(({ left, top, width, height }) => {
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found !== null && (element.contains(found) || found.contains(element));
    });
    const steps: string[] = [];
    for (let node: Element | null = element; node; node = node.parentElement) {
      const { parentElement, localName } = node;
      steps.unshift(
        `${localName}${parentElement ? [...parentElement.children].indexOf(node) : ''}`,
      );
    }
    return {
      name: (element.ariaLabel ?? element.innerText).trim() || element.localName,
      path: steps.join(' '),
      isVisible: isOutlined,
      isInView: isOnTop,
    };
  });
}

/**
 * Goes through the page by Tab until the focus leaves it.
 *
 * @param most presses after which it must have come to the end
 */
export async function walkByTab(page: Page, most: number): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus === undefined || focus.path === stops[0]?.path) return stops;
    stops.push(focus);
  }
  throw new Error(`After ${most} presses of Tab the page has no end: is the focus trapped?`);
}
