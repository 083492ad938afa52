/** What is copied, and that the reader is told. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { errorTexts, log, requestIds } from './support/texts.ts';

const address = '/errors/LimitExceeded/';
const fromGo = errorTexts.find(({ by }) => by === 'the Go SDK')?.text ?? '';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the RequestId is copied', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(fromGo);
  await box.getButton('Copy RequestId').click();
  await expect(box.getButton('Copied')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await readClipboard(page)).toBe(requestIds[0]);
  await expect(box.getButton('Copy RequestId'), 'The button keeps its word.').toBeVisible();
});

test('of several errors all RequestIds are copied, or those of one code', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(log);
  await box.getButton('Copy all RequestIds').click();
  await expect(box.getButton('Copied')).toBeVisible();
  expect((await readClipboard(page)).split('\n').toSorted()).toEqual(requestIds.toSorted());
  await box.getButton('Copy 2 RequestIds of RequestLimitExceeded').click();
  await expect(async () => {
    expect(await readClipboard(page)).toBe(`${requestIds[0]}\n${requestIds[2]}`);
  }).toPass();
});

test('a ticket has the code, the advice, the RequestId and the address', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(fromGo);
  await box.getButton('Copy for a ticket').click();
  await expect(box.getButton('Copied')).toBeVisible();
  const lines = (await readClipboard(page)).split('\n');
  expect(lines[0]).toBe('LimitExceeded');
  expect(lines).toContain(`RequestId: ${requestIds[0]}`);
  expect(lines.at(-1)).toBe(new URL(address, page.url()).href);
  expect(lines.join(), 'The message may hold what is not for everyone.').not.toContain('networks');
});

test('the page’s address is copied', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await readClipboard(page)).toBe(page.url());
});

test('a code’s page is copied as a reference in Markdown', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await readClipboard(page)).toMatch(
    /^\[LimitExceeded\]\(http.*\/errors\/LimitExceeded\/\): \S/,
  );
});

test('a code’s page is copied for a ticket, as the decoder does it', async ({ page }) => {
  await page.goto(address);
  const summary = await page.locator('.lead').innerText();
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const [code, meaning, retry, who, ...rest] = (await readClipboard(page)).split('\n');
  expect([code, meaning]).toEqual(['LimitExceeded', summary]);
  expect(retry).toMatch(/^Retry\? \S/);
  expect(who).toMatch(/^Who can fix it\? \S/);
  expect(rest).toEqual([page.url()]);
});

for (const { of, address: place, label } of [
  {
    of: 'a code’s page',
    address: '/errors/AuthFailure.SignatureFailure/',
    label: 'Example response in JSON',
  },
  { of: 'a guide', address: '/responses/', label: undefined },
]) {
  test(`the example of ${of} is copied as it stands, from the keyboard`, async ({ page }) => {
    await page.goto(place);
    const example = page
      .locator('figure', label === undefined ? {} : { has: page.getByLabel(label) })
      .filter({ hasText: '"Error"' })
      .first();
    const button = example.getByRole('button', { name: 'Copy text' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(example.getByRole('button', { name: 'Copied' })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText('Copied');
    const copied = await readClipboard(page);
    expect(JSON.parse(copied)).toHaveProperty(
      'Response.Error.Code',
      'AuthFailure.SignatureFailure',
    );
    expect(copied).toMatch(/^\{\n {2}"Response": \{\n[^]*\n\}$/);
    await expect(button, 'The button keeps its word.').toBeVisible();
  });
}

test('where copying is forbidden, the reader is told', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('alert')).toContainText('did not allow copying');
});

test('a button that says “Copied” keeps its width', async ({ page }) => {
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  const next = page.getByRole('button', { name: 'Copy for a ticket' });
  const before = await next.boundingBox();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await next.boundingBox()).toEqual(before);
});
