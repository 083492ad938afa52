/**
 * Going to a code's page and back: a browser keeps the page as it was, with a text
 * of any size, unless the page does something that keeps it from that. Nothing of the
 * text is stored by the site. A browser without a window may keep no page at all: then
 * what is tested is that this page gives no reason for it.
 */
import { findChromium, quietFlags } from '../support/chromium.ts';
import { expect, test } from './support/test.ts';

const executablePath = await findChromium();

test.use({
  launchOptions: {
    args: [...quietFlags],
    // Playwright switches off what keeps a page while one is on another.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath !== undefined && { executablePath }),
  },
});

const line =
  '2031-02-03T00:00:00Z [TencentCloudSDKError] Code=InternalError, Message=No., RequestId=';

function createLog(errors: number): string {
  return Array.from(
    { length: errors },
    (_, number) => `${line}0a1b2c3d-4e5f-4071-8293-${String(number).padStart(12, '0')}`,
  ).join('\n');
}

interface WithReasons {
  notRestoredReasons: { reasons: { reason: string }[] } | null;
}

for (const { what, errors, isLarge } of [
  { what: 'a short text', errors: 3, isLarge: false },
  { what: 'a text that a worker reads', errors: 200, isLarge: false },
  { what: 'a large text', errors: 20_000, isLarge: true },
]) {
  test(`${what} is there again`, async ({ page, box }) => {
    await page.goto('/decode/');
    await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    const text = createLog(errors);
    if (isLarge) {
      const file = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(text) };
      await page.locator('input[type="file"]').setInputFiles(file);
    } else await box.enter(text);
    const heading = box.getHeading(`Decoded: ${errors.toLocaleString('en')} errors of one kind`);
    await expect(heading).toBeVisible();
    await box.getCode('InternalError').click();
    await page.waitForURL('/errors/InternalError/');
    await page.goBack();
    await page.waitForURL('/decode/');
    await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
    const isKept = (await page.locator('html').getAttribute('data-persisted')) === 'true';
    if (!isKept) {
      const reasons = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return (entry as Partial<WithReasons> | undefined)?.notRestoredReasons?.reasons;
      });
      // `masked` is a reason of the browser's own; one of the page would have its name.
      expect(reasons).toEqual([{ reason: 'masked' }]);
    }
    // A text area is filled again even in a page that was made anew.
    if (isKept || !isLarge) await expect(heading).toBeVisible();
    if (!isLarge) await expect(box.field).toHaveValue(text);
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      history.state === null,
    ]);
    expect(stored).toEqual([0, 0, true]);
  });
}

test('a large text stays as it was where the browser keeps the page', async ({ page, box }) => {
  await page.goto('/decode/');
  await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
  const file = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(createLog(20_000)) };
  await page.locator('input[type="file"]').setInputFiles(file);
  const heading = box.getHeading('Decoded: 20,000 errors of one kind');
  await expect(heading).toBeVisible();
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(heading).toBeVisible();
  await expect(box.field).toBeHidden();
  // The worker is there too: it still knows the whole text.
  await page.getByRole('button', { name: 'Later lines' }).click();
  await expect(page.locator('[data-line="60"]')).toBeVisible();
});
