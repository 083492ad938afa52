import { gzipSync } from 'node:zlib';
import { expect, test } from './support/test.ts';

const requestId = '0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9';
const text = `{"Response":{"Error":{"Code":"InternalError","Message":"Broken."},"RequestId":"${requestId}"}}`;

function createFile(name: string, mimeType: string, buffer: string | Uint8Array) {
  return { name, mimeType, buffer: Buffer.from(buffer) };
}

test.beforeEach(async ({ page }) => {
  await page.goto('/decode/');
  await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
});

const files = [
  createFile('response.json', 'application/json', text),
  createFile('app.log', '', `07:00:00 start\n${text}\n`),
  createFile('app.log.gz', 'application/gzip', gzipSync(text)),
  createFile('recording.har', '', JSON.stringify({ log: { entries: [{ content: { text } }] } })),
];

for (const file of files) {
  test(`a file is read that is called ${file.name}`, async ({ page, box }) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(file);
    await expect(box.getCode('InternalError')).toBeVisible();
    await expect(box.getFact('RequestId')).toHaveText(requestId);
    await expect(box.field).toHaveValue(/InternalError/);
  });
}

test('a file that is dropped anywhere on the page is read', async ({ page, box }) => {
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'a.log'));
    return data;
  }, text);
  await page.getByRole('contentinfo').dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop it: it is read in this page.')).toBeVisible();
  await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(box.getCode('InternalError')).toBeVisible();
  await expect(page.getByText('Drop it: it is read in this page.')).toBeHidden();
});

const refused = [
  { what: 'a picture', file: createFile('a.png', 'image/png', 'x'), says: /That is a picture/ },
  {
    what: 'a file that is no text',
    file: createFile('a.bin', '', Uint8Array.of(1, 0, 2, 0)),
    says: /no text that this box can read/,
  },
  {
    what: 'a damaged package',
    file: createFile('a.gz', '', gzipSync(text).subarray(0, 30)),
    says: /could not be unpacked/,
  },
];

for (const { what, file, says } of refused) {
  test(`${what} is refused kindly, and what was there stays`, async ({ page, box }) => {
    await box.enter(text);
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByText(says)).toBeVisible();
    await expect(box.getCode('InternalError')).toBeVisible();
  });
}

test('a picture that is pasted is refused kindly', async ({ page, box }) => {
  const clipboardData = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
    return data;
  });
  await box.field.evaluate((field, data) => {
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, clipboardData);
  await expect(page.getByText(/That is a picture/)).toBeVisible();
});

test('each example shows what the box does', async ({ page, box }) => {
  for (const name of ['A response', 'Go', 'Python', 'Terraform', 'A log']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(box.region.getByRole('link').first()).toBeVisible();
  }
});

test('what was cleared can be had back', async ({ page, box }) => {
  await box.enter(text);
  await expect(box.getCode('InternalError')).toBeVisible();
  await box.getButton('Clear').click();
  await expect(box.field).toHaveValue('');
  await expect(box.field).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box.field).toHaveValue(text);
  await expect(box.getCode('InternalError')).toBeVisible();
});
