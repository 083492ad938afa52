/** No page of any kind has a barrier that axe knows, in either theme, wide or narrow. */
import { findBarriers } from './support/find-barriers.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const widths = [1440, 768, 360];
const schemes = ['light', 'dark'] as const;
const advice = 'These keep someone from using the page. Put them right in the component.';

// Six looks at a page take long on a machine that has other things to do.
test.describe.configure({ timeout: 90_000 });
test.use({ reducedMotion: 'reduce' });

for (const { kind, address } of pageKinds) {
  test(`${kind} has no barriers`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        // The themes differ in nothing but colours.
        const barriers = await findBarriers(page, colorScheme === 'light' ? 'all' : 'colours');
        expect(barriers, `${colorScheme}, ${width} px. ${advice}`).toEqual([]);
      }
    }
  });
}
