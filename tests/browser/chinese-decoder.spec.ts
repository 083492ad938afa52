/** The box on pages in Chinese: it speaks Chinese, and explains common codes in Chinese. */
import { DecoderBox } from './support/decoder-box.ts';
import { documentedFailure, unlisted } from './support/texts.ts';
import { expect, test } from './support/test.ts';

const code = 'AuthFailure.SignatureFailure';

test('the key d leads from a page in Chinese to the box in Chinese', async ({ page }) => {
  await page.goto('./zh/responses/');
  await page.waitForLoadState();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/zh\/decode\/$/);
  await page.waitForLoadState();
  await page.keyboard.press('d');
  await expect(new DecoderBox(page, 'zh-Hans').field).toBeFocused();
});

test('the keys g h and g r stay among the pages in Chinese', async ({ page }) => {
  await page.goto('./zh/decode/');
  await page.waitForLoadState();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/zh\/responses\/$/);
  await page.waitForLoadState();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/\/zh\/$/);
});

test('a common code is explained in Chinese, and leads to its page in Chinese', async ({
  page,
}) => {
  await page.goto('./zh/decode/');
  const box = new DecoderBox(page, 'zh-Hans');
  await box.enter(documentedFailure);
  await expect(box.getCode(code)).toHaveAttribute('href', new RegExp(`/zh/errors/${code}/$`));
  await expect(box.region).toContainText('签名错误：');
  await expect(box.getHeading('如何解决')).toBeVisible();
  await expect(box.getFact('由谁解决？')).toContainText('你自己');
});

test('a code without a page in Chinese leads to the one in English', async ({ page }) => {
  await page.goto('./zh/decode/');
  const box = new DecoderBox(page, 'zh-Hans');
  await box.enter('FailedOperation.NoLock');
  await expect(box.getCode('FailedOperation.NoLock')).toHaveAttribute('href', /^(?!.*\/zh\/)/);
});

test('what no list has is said in Chinese', async ({ page }) => {
  await page.goto('./zh/decode/');
  const box = new DecoderBox(page, 'zh-Hans');
  await box.enter(unlisted);
  await expect(box.region).toContainText('它有错误码的形式');
});

test('the box in English is one link away, and back', async ({ page }) => {
  await page.goto('./zh/decode/');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/[^h]\/decode\/$/);
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh\/decode\/$/);
});
