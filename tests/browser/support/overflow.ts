import type { Page } from '@playwright/test';

/**
 * By how many pixels the page can be scrolled sideways, and what reaches out of it.
 * What scrolls by itself, such as a table, may be wider than the page.
 */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const names = wide.slice(0, 5).map((element) => {
      const { right } = element.getBoundingClientRect();
      return `<${element.localName} class="${element.className}"> reaches to ${right}`;
    });
    return [`${root.scrollWidth} px in a window of ${root.clientWidth}`, ...names];
  });
}
