/** The box: what it says of every text that a developer may have. */
import { expect, test } from './support/test.ts';
import * as texts from './support/texts.ts';

const [id, secondId, thirdId] = texts.requestIds;

test.beforeEach(async ({ page }) => {
  await page.goto('/decode/');
});

test('an error is decoded, whoever printed it', async ({ box }) => {
  for (const { by, text, code, facts } of texts.errorTexts) {
    await test.step(`printed by ${by}`, async () => {
      await box.enter(text);
      await expect(box.getHeading('Decoded: one error')).toBeVisible();
      await expect(box.getCode(code)).toHaveAttribute('href', `/errors/${code}/`);
      await expect(box.getFact('Retry?')).not.toBeEmpty();
      for (const [label, fact] of Object.entries(facts)) {
        await expect(box.getFact(label), `“${label}”, by ${by}, is another.`).toHaveText(fact);
      }
    });
  }
});

test('several errors make a table with counts, and a place to begin', async ({ box, page }) => {
  await box.enter(texts.log);
  await expect(box.getHeading('Decoded: 3 errors of 2 kinds')).toBeVisible();
  const rows = box.region.getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(/RequestLimitExceeded\s*2\s*Yes, slower/);
  await expect(rows.nth(2)).toContainText('ResourcesSoldOut.SpecifiedInstanceType');
  await expect(box.region).toContainText('Begin with RequestLimitExceeded');
  await box.getCode('ResourcesSoldOut.SpecifiedInstanceType').click();
  await expect(page).toHaveURL('/errors/ResourcesSoldOut.SpecifiedInstanceType/');
});

const others = [
  {
    kind: 'a success',
    text: texts.success,
    heading: 'Decoded: a success',
    says: 'The call succeeded',
    advice: { 'What to do': /Keep the RequestId/ },
  },
  {
    kind: 'an answer of API 2.0',
    text: texts.legacy,
    heading: 'Decoded: API 2.0',
    says: 'API 2.0, the older interface',
    advice: { Code: /SecretidNotAuthAccessResource/, 'What to do': /older documentation/ },
  },
  {
    kind: 'an error of another service',
    text: texts.objectStorage,
    heading: 'Decoded: another service',
    says: 'COS or CI, the object storage',
    advice: { Code: /NoSuchKey/, 'What to do': /TencentCloudSDK/ },
  },
  {
    kind: 'a text without a code',
    text: 'The machine is slow today.',
    heading: 'Decoded: no code',
    says: 'names no error code',
    advice: { 'Paste more': /the raw response/, 'Or go by the message': /Search codes and guides/ },
  },
  {
    kind: 'a code that many services have',
    text: '{"code": "ResourceNotFound", "message": "There is no such page."}',
    heading: 'Decoded: perhaps an error',
    says: 'Nothing in this text says that it is an error of API 3.0',
    advice: { 'It may be': /ResourceNotFound/, 'Paste more': /the raw response/ },
  },
  {
    kind: 'an exception that prints no code',
    text: texts.codeless,
    heading: 'Decoded: an error, but no code',
    says: 'its code was not printed',
    advice: { 'Why it may be': /ErrorCode/, RequestId: id },
  },
] as const;

test('what is no error with a code is named as what it is, with advice', async ({ box }) => {
  for (const { kind, text, heading, says, advice } of others) {
    await test.step(kind, async () => {
      await box.enter(text);
      await expect(box.getHeading(heading)).toBeVisible();
      await expect(box.region).toContainText(says);
      for (const [label, words] of Object.entries(advice)) {
        await expect(box.getFact(label)).toHaveText(words);
      }
    });
  }
});

test('of a code that no list has, the family is offered', async ({ box, page }) => {
  await box.enter(texts.unlisted);
  await expect(box.region).toContainText('FailedOperation.MadeUpForThisTest');
  await expect(box.getCode('FailedOperation.MadeUpForThisTest')).toHaveCount(0);
  await box.getFact('Its family').getByRole('link', { name: 'FailedOperation' }).click();
  await expect(page).toHaveURL('/errors/FailedOperation/');
});

test('a row of several leads from a code without a page to its family and to one near it', async ({
  box,
}) => {
  await box.enter(`${texts.unlisted}\nCode=AuthFailure.SignatureFailuer, Message=No., RequestId=x`);
  const rows = box.region.getByRole('row');
  const slip = rows.filter({ hasText: 'AuthFailure.SignatureFailuer' });
  await expect(slip).toContainText('no page here; one near it by name is');
  await expect(
    slip.getByRole('link', { name: 'AuthFailure.SignatureFailure', exact: true }),
  ).toHaveAttribute('href', '/errors/AuthFailure.SignatureFailure/');
  const made = rows.filter({ hasText: 'FailedOperation.MadeUpForThisTest' });
  await expect(made).toContainText('its family is');
  await expect(made.getByRole('link', { name: 'FailedOperation', exact: true })).toHaveAttribute(
    'href',
    '/errors/FailedOperation/',
  );
});

test('of one code with a slip, the one that was meant is offered', async ({ box }) => {
  await box.enter(
    'Code=AuthFailure.SignatureFailuer, Message=No., RequestId=x [TencentCloudSDKError]',
  );
  await expect(
    box.getFact('Near it by name').getByRole('link', {
      name: 'AuthFailure.SignatureFailure',
      exact: true,
    }),
  ).toBeVisible();
});

test('a message that anyone may have sent is a hint, and no error', async ({ box, page }) => {
  await box.enter('Somebody wrote: The provided credentials could not be validated, and left.');
  await expect(box.getHeading('Decoded: no code')).toBeVisible();
  const hint = box.getFact('It may be');
  await expect(hint).toContainText(
    'If this came from Tencent Cloud, it is what the API sends with AuthFailure.SignatureFailure.',
  );
  await hint.getByRole('link', { name: 'AuthFailure.SignatureFailure' }).click();
  await expect(page).toHaveURL('/errors/AuthFailure.SignatureFailure/');
});

test('a short text needs no worker; a longer one is read in one, and can still be edited', async ({
  box,
  page,
}) => {
  await box.enter(texts.log);
  await expect(box.getHeading('Decoded: 3 errors of 2 kinds')).toBeVisible();
  expect(page.workers()).toHaveLength(0);
  const filler = 'nothing of note happened in this line\n'.repeat(500);
  await box.enter(filler + texts.log);
  await expect(box.region.getByText('503')).toBeVisible();
  await expect(box.marks).toHaveCount(9);
  expect(page.workers()).toHaveLength(1);
  await box.field.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Code=InternalError, Message=No., RequestId=x [TencentCloudSDKError]');
  await expect(box.getCode('InternalError')).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});

test('an SDK’s constant is known as its code', async ({ box }) => {
  await box.enter('AUTHFAILURE_SIGNATUREFAILURE');
  await expect(box.getCode('AuthFailure.SignatureFailure')).toBeVisible();
});

test('what was found is marked in the paste', async ({ box }) => {
  await box.enter(texts.log);
  await expect(box.marks).toHaveText([
    'RequestLimitExceeded',
    'Too fast.',
    id,
    'ResourcesSoldOut.SpecifiedInstanceType',
    'None left.',
    secondId,
    'RequestLimitExceeded',
    'Too fast.',
    thirdId,
  ]);
});

test('the region follows the text, and is empty again with it', async ({ box }) => {
  await box.enter(texts.success);
  await expect(box.getHeading('Decoded: a success')).toBeVisible();
  await box.enter(texts.unlisted);
  await expect(box.getHeading('Decoded: one error')).toBeVisible();
  await box.getButton('Clear').click();
  await expect(box.region).toBeHidden();
  await expect(box.field).toHaveValue('');
  await expect(box.field).toBeFocused();
});

test('what is found is announced when the reader pauses', async ({ box }) => {
  await box.enter(texts.success);
  await expect(box.region).toHaveAttribute('aria-live', 'polite');
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
});

test('examples show what the box does', async ({ box, page }) => {
  for (const { button, code } of [
    { button: 'A response', code: 'AuthFailure.SignatureFailure' },
    { button: 'Python', code: 'UnauthorizedOperation' },
    { button: 'A log', code: 'RequestLimitExceeded' },
  ]) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(box.getCode(code), `“${button}” shows something else.`).toBeVisible();
  }
});
