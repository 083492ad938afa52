/**
 * The policy, which the preview sends as a header, too, so that workers are bound as well; and
 * the site where nothing else can be reached. Every test fails on any breach that the browser
 * reports, any error and any request to another host (support/watch-page.ts).
 */
import { test as unwatchedTest } from '@playwright/test';
import { createHeaderPolicy } from '../../src/security/policy.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';
import { usePage } from './support/use-page.ts';

test.use({ permissions: ['clipboard-write'] });

test.beforeEach(async ({ context, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
});

for (const { kind, address, heading } of pageKinds) {
  test(`${kind} keeps to the policy, whatever is used there`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.headers()['content-security-policy']).toBe(createHeaderPolicy());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await usePage(page);
  });
}

test('a text of a megabyte, which a worker reads, keeps to the policy', async ({ page, box }) => {
  await page.goto('/decode/');
  await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
  const buffer = Buffer.from(`${'all is well\n'.repeat(90_000)}${documentedFailure}`);
  const file = { name: 'large.log', mimeType: 'text/plain', buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(box.getCode('AuthFailure.SignatureFailure')).toBeVisible();
});

// What the browser reports of these is what they are for.
unwatchedTest(
  'text becomes neither markup nor the address of a foreign script',
  async ({ page }) => {
    await page.goto('/decode/');
    const refused = await page.evaluate(() => {
      const attempts = [
        // The policy refuses whatever makes markup of text, all by one directive.
        () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
        () => {
          document.createElement('script').src = 'https://elsewhere.example/a.js';
        },
        () => new Worker('/codes.json'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'went through';
        } catch {
          return 'refused';
        }
      });
    });
    expect(refused).toEqual(['refused', 'refused', 'refused']);
  },
);
