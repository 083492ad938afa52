/** No page of any kind has a barrier that axe knows, in either theme, wide or narrow. */
import { findBarriers } from './support/find-barriers.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const widths = [1440, 360];
const advice = 'These keep someone from using the page. Put them right in the component.';

// Four looks at a page take long on a machine that has other things to do.
test.describe.configure({ timeout: 90_000 });
test.use({ reducedMotion: 'reduce' });

for (const { kind, address } of pageKinds) {
  test(`${kind} has no barriers`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await findBarriers(page), `Light, ${width} px. ${advice}`).toEqual([]);
      // The themes differ in nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page, 'colours'), `Dark, ${width} px. ${advice}`).toEqual([]);
    }
  });
}
