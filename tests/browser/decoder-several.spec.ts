import { expect, test } from './support/test.ts';

function toId(number: number): string {
  return `0a1b2c3d-4e5f-4071-8293-${String(number).padStart(12, '0')}`;
}

const codes = ['RequestLimitExceeded', 'InternalError', 'RequestLimitExceeded', 'ResourceInUse'];

/** A log of so many lines, of which every tenth is an error. */
function createLog(lines: number): string {
  return Array.from({ length: lines }, (_, number) => {
    const time = new Date(Date.UTC(2031, 1, 3) + number * 1000).toISOString();
    return number % 10 === 3
      ? `${time} [TencentCloudSDKError] Code=${codes[((number - 3) / 10) % 4]}, Message=Not now., RequestId=${toId(number)}`
      : `${time} worker-${number % 7} has done item-${number} and goes on with the next`;
  }).join('\n');
}

test.beforeEach(async ({ page }) => {
  await page.goto('/decode/');
  await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
});

test('several errors make a table, with times and lines', async ({ page, box }) => {
  await box.enter(createLog(80));
  await expect(box.getHeading('Decoded: 8 errors of 3 kinds')).toBeVisible();
  const row = box.region.getByRole('row').filter({
    has: page.getByRole('link', { name: 'RequestLimitExceeded', exact: true }),
  });
  await expect(row).toContainText('2031-02-03T00:00:03.000Z to 2031-02-03T00:01:03.000Z');
  await expect(row).toContainText('4 to 64');
  await expect(row, 'The list of codes has the word on a retry.').toContainText('Yes, slower');
});

test('the table is filtered by code and by RequestId', async ({ box }) => {
  await box.enter(createLog(80));
  const filter = box.region.getByRole('searchbox', { name: 'Filter these codes' });
  await filter.fill('internal');
  await expect(box.region.getByText('1 of 3 codes')).toBeVisible();
  await expect(box.getCode('InternalError')).toBeVisible();
  await expect(box.getCode('RequestLimitExceeded')).toBeHidden();
  await filter.fill(toId(33));
  await expect(box.getCode('ResourceInUse')).toBeVisible();
});

test('each row leads to its places in the text, and back', async ({ page, box }) => {
  await box.enter(createLog(80));
  const open = box.getButton('Lines 4 to 64: show RequestLimitExceeded in the text');
  await open.click();
  await expect(page.getByText('RequestLimitExceeded: 1 of 4, line 4')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('RequestLimitExceeded: 2 of 4, line 24')).toBeVisible();
  await expect(page.locator('pre mark[data-current]')).toHaveText('RequestLimitExceeded');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('RequestLimitExceeded: 1 of 4, line 4')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(box.region.getByRole('button', { name: /show InternalError/ })).toBeFocused();
});

test.describe('a large text', () => {
  const lines = 40_000;
  const text = createLog(lines);

  test.beforeEach(async ({ page }) => {
    const buffer = Buffer.from(text);
    const file = { name: 'large.log', mimeType: 'text/plain', buffer };
    await page.locator('input[type="file"]').setInputFiles(file);
  });

  test('is read in a worker and shown in part', async ({ page, box }) => {
    await expect(box.getHeading('Decoded: 4,000 errors of 3 kinds')).toBeVisible();
    const view = page.getByRole('region', { name: 'The text, to be read only' });
    await expect(view).toBeVisible();
    await expect(box.field).toBeHidden();
    expect(await view.evaluate(({ textContent }) => textContent.length)).toBeLessThan(50_000);
  });

  test('can be gone through error by error, and by lines', async ({ page, box }) => {
    await box.region.getByRole('button', { name: /show ResourceInUse/ }).click();
    await expect(page.getByText('ResourceInUse: 1 of 1,000, line 34')).toBeVisible();
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect(page.getByText('ResourceInUse: 1,000 of 1,000, line 39,994')).toBeVisible();
    await expect(page.locator('mark[data-current]')).toBeInViewport();
    await page.getByRole('button', { name: 'Earlier lines' }).click();
    await expect(page.locator('[data-line="39,900"]')).toBeVisible();
  });

  test('can be cleared, had back, and edited in part', async ({ page, box }) => {
    await box.getButton('Clear').click();
    await expect(box.field).toBeVisible();
    await expect(box.region).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(box.region.getByRole('heading', { name: /4,000 errors/ })).toBeVisible();
    await page.getByRole('button', { name: 'Edit this part' }).click();
    await expect(box.field).toHaveValue(/^2031-02-03T00:00:00/);
  });
});

test('a large text that is entered as if by typing does not stay in the text area', async ({
  box,
}) => {
  await box.enter(createLog(4000));
  await expect(box.region.getByRole('heading', { name: /400 errors of 3 kinds/ })).toBeVisible();
  await expect(box.field).toBeHidden();
});
