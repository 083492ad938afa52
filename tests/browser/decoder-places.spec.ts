/** The box stands in other pages too. */
import { expect, test } from './support/test.ts';
import { documentedFailure, success } from './support/texts.ts';

test('the response format has its failed response in the box, decoded', async ({ page, box }) => {
  await page.goto('/responses/');
  await box.field.scrollIntoViewIfNeeded();
  await expect(box.getCode('AuthFailure.SignatureFailure')).toBeVisible();
  await box.enter(success);
  await expect(box.getHeading('Decoded: a success')).toBeVisible();
});

test('a code’s page has the box in a fold', async ({ page, box }) => {
  await page.goto('/errors/ResourceNotFound/');
  await expect(box.field).toBeHidden();
  await page.getByText('Another error?').click();
  await box.enter(documentedFailure);
  await box.getCode('AuthFailure.SignatureFailure').click();
  await expect(page).toHaveURL('/errors/AuthFailure.SignatureFailure/');
});

test('the page of unknown addresses has the box', async ({ page, box }) => {
  await page.goto('/no/such/page/');
  await box.enter(documentedFailure);
  await expect(box.getCode('AuthFailure.SignatureFailure')).toBeVisible();
});
