import { expect, test } from './support/test.ts';

/** Made up, and put together here so that no scanner takes them for real. */
const secretId = ['AKID', 'z8krbsJ5yKBZQpn74WFkmLPx3ABCDE'].join('');
const secretKey = ['Gu5t9xGARNpq86cd98joQYCN', '3CozkABC'].join('');
const requestId = '0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9';
const text = [
  `07:08:09.123 SecretId=${secretId} secretKey: ${secretKey}`,
  `07:08:09.456 {"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"The SecretId ${secretId} is not there, for +8613700000001."},"RequestId":"${requestId}"}}`,
].join('\n');
const secrets = [secretId, secretKey, '13700000001'];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('secrets are masked in all that is shown and copied, and marked in the paste', async ({
  page,
  box,
}) => {
  await page.goto('/decode/');
  await box.enter(text);
  await expect(box.getFact('Message')).toHaveText(
    /\[SecretId …BCDE\] is not there, for \[phone …01\]/,
  );
  await expect(box.region.getByText(/create a new one in the CAM console/)).toBeVisible();
  await expect(page.locator('pre mark[data-kind="secret"]')).toHaveText([
    secretId,
    secretKey,
    secretId,
    '+8613700000001',
  ]);
  for (const name of ['Copy for a ticket', 'Copy as Markdown', 'Copy RequestId', 'Copy link']) {
    await box.getButton(name).click();
  }
  const copies = await box.region
    .locator('[data-copy]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-copy') ?? ''));
  const shown = await box.region.textContent();
  for (const secret of secrets) {
    expect([...copies, shown].join('\n')).not.toContain(secret);
  }
});

test('a ticket has code, meaning, RequestId, time and address', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(text);
  await expect(box.getFact('Retry?')).toBeVisible();
  await box.getButton('Copy as Markdown').click();
  // The button says so only when the text is in the clipboard, which tests share.
  await expect(box.getButton('Copied')).toBeVisible();
  const ticket = await page.evaluate(() => navigator.clipboard.readText());
  expect(ticket).toMatch(/^\*\*`AuthFailure\.SecretIdNotFound`\*\*: /);
  expect(ticket).toContain(`- RequestId: \`${requestId}\``);
  expect(ticket).toContain('- When: 07:08:09.456');
  expect(ticket).toMatch(/\/errors\/AuthFailure\.SecretIdNotFound\/>$/);
});

test('no request and no storage holds a piece of the paste', async ({ page, box }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/decode/');
  await box.enter(text);
  await expect(box.region.getByRole('heading', { name: 'How to fix it' })).toBeVisible();
  for (const piece of [...secrets, requestId, 'is not there']) {
    expect(requests.join('\n')).not.toContain(piece);
  }
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0 });
});

test('one error is explained in place', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(
    'Code=InvalidParameterValue.SubnetId, Message=No., RequestId=x [TencentCloudSDKError]',
  );
  await expect(box.region.getByRole('heading', { name: 'What it means' })).toBeVisible();
  await expect(box.region.getByRole('heading', { name: 'How to fix it' })).toBeVisible();
});

test('going to a code’s page and back keeps the text', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.enter(text);
  await box.getCode('AuthFailure.SecretIdNotFound').click();
  await page.waitForURL(/\/errors\//);
  await page.goBack();
  await expect(box.field).toHaveValue(text);
  await expect(box.getCode('AuthFailure.SecretIdNotFound')).toBeVisible();
});
