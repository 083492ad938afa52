/** Pages fit the window, from the narrowest phone on. */
import { findOverflow } from './support/overflow.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const widths = [320, 360, 768, 1440];

for (const { kind, address } of pageKinds) {
  test(`${kind} is never wider than the window`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findOverflow(page), `At ${width} px something sticks out.`).toEqual([]);
    }
  });
}
