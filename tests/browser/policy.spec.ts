/**
 * The policy, sent as a header, too, as hosts do that read `_headers`: with it workers are
 * bound as well. Every test fails on any breach that the browser reports (support/watch-page.ts).
 */
import { test as unwatchedTest } from '@playwright/test';
import { createHeaderPolicy } from '../../src/security/policy.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';

test.beforeEach(async ({ context }) => {
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': createHeaderPolicy() };
    await route.fulfill({ response, headers });
  });
});

test.afterEach(async ({ context }) => {
  // What is still on its way when a test ends is of no interest.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const { kind, address, heading } of pageKinds) {
  test(`${kind} keeps to the policy`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.waitForLoadState('load');
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

test('the search of codes and guides, and the theme, keep to the policy', async ({
  page,
  search,
}) => {
  await page.goto('/guides/');
  await page.getByRole('button', { name: /^(Dark|Light)$/ }).click();
  await search.open();
  await search.ask('exponential backoff');
  await expect(search.list).toContainText('When to retry');
});

// What the browser reports of these is what they are for.
unwatchedTest(
  'text becomes neither markup nor the address of a foreign script',
  async ({ page }) => {
    await page.goto('/decode/');
    const refused = await page.evaluate(() => {
      const attempts = [
        // What no code of the site may do: the policy has to refuse it.
        () => Reflect.set(document.createElement('div'), 'innerHTML', '<b>text</b>'),
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
