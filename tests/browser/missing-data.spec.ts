/** Data and parts that do not come are told of, and asked for again at the next use. */
import { breakFiles } from './support/break-files.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';

const signature = 'AuthFailure.SignatureFailure';
const entry = `/errors/${signature}/`;
const loading = /Loading|Searching/;

test('the list of codes comes when one types again', async ({ page, search }) => {
  const mend = await breakFiles(page, '**/lookup.txt');
  await page.goto('/guides/');
  await search.open();
  await search.ask('nolock');
  await expect(search.status).toContainText('The list of codes could not be loaded');
  await mend();
  await search.askAgain('noloc', 'nolock', () =>
    expect(search.status).toContainText(/^\d+ codes|^One code/, { timeout: 500 }),
  );
  await expect(search.results.first()).toHaveText('FailedOperation.NoLock');
});

test('the box knows the codes when one types again', async ({ page, box }) => {
  const mend = await breakFiles(page, '**/lookup.txt');
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  await expect(box.region).toContainText('The list of codes could not be loaded');
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
  await mend();
  await expect(async () => {
    await box.enter('');
    await box.enter(documentedFailure);
    await expect(box.getFact('Who can fix it?')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(box.region).not.toContainText('could not be loaded');
});

test('an explanation that did not come is there when one types again', async ({ page, box }) => {
  const mend = await breakFiles(page, `**${entry}`);
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  await expect(box.getFact('Retry?')).toBeVisible();
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
  await mend();
  await expect(async () => {
    await box.enter('');
    await box.enter(documentedFailure);
    await expect(box.getFact('Who can fix it?')).toBeVisible({ timeout: 500 });
  }).toPass();
});

for (const files of [
  '**/pagefind/pagefind.js*',
  '**/pagefind/pagefind-entry.json*',
  '**/pagefind/*.pf_meta*',
  '**/pagefind/wasm*',
  '**/pagefind/filter/**',
  '**/pagefind/index/**',
  '**/pagefind/fragment/**',
]) {
  test(`without ${files} the search of the guides says so, and works when one types again`, async ({
    page,
    search,
    problems,
  }) => {
    const mend = await breakFiles(page, files);
    await page.goto('/guides/');
    await search.open();
    await search.ask('exponential backoff');
    await expect(search.status).toContainText('The guides could not be searched');
    await mend();
    await search.askAgain('exponential', 'exponential backoff', () =>
      expect(search.list).toContainText('When to retry', { timeout: 1000 }),
    );
    await expect(search.status).not.toContainText('could not');
    // Pagefind itself says in the console what it could not load.
    const own = problems.filter((problem) => /Pagefind|Failed to load/.test(problem));
    for (const problem of own) problems.splice(problems.indexOf(problem), 1);
  });
}

test('what is searched for in Chinese is found when one types again', async ({ page, search }) => {
  const mend = await breakFiles(page, '**/zh/search.json');
  await page.goto('/guides/');
  await search.open();
  await search.ask('签名错误');
  await expect(search.status).toContainText('The guides could not be searched');
  await mend();
  await search.askAgain('签名', '签名错误', () =>
    expect(search.results.first()).toHaveText(signature, { timeout: 500 }),
  );
  await expect(search.status).not.toContainText('could not');
});

test('that the script of the guides’ search is missing stands beside the codes', async ({
  page,
  search,
}) => {
  await breakFiles(page, '**/passages.*');
  await page.goto('/guides/');
  await search.open();
  await search.ask('signature');
  await expect(search.status).toContainText(/codes\..*The guides could not be searched\./);
  await expect(search.status).not.toContainText('type again');
});

test('the guides are searched without a worker, too', async ({ page, search }) => {
  await breakFiles(page, '**/pagefind/pagefind-worker.js*');
  await page.goto('/guides/');
  await search.open();
  await search.ask('exponential backoff');
  await expect(search.list).toContainText('When to retry');
});

test('the codes are found though the guides are not', async ({ page, search }) => {
  await breakFiles(page, '**/pagefind/**');
  await page.goto('/guides/');
  await search.open();
  await search.ask('signature');
  await expect(search.results.first()).toBeVisible();
  await expect(search.status).toContainText(/codes\..*The guides could not be searched/);
});

test('the actions on the map come with the next press', async ({ page }) => {
  const mend = await breakFiles(page, '**/products/sts.json');
  await page.goto('/products/sts/');
  await page.keyboard.press('m');
  const panel = page.getByRole('dialog', { name: 'Map of the site' });
  await expect(panel.getByText('The actions could not be loaded')).toBeVisible();
  await mend();
  const product = panel.locator('summary').filter({ hasText: 'Security Token Service' });
  await product.click();
  await expect(panel.getByText('The actions could not be loaded')).toHaveCount(0);
});

test('the map comes with the next opening', async ({ page }) => {
  const mend = await breakFiles(page, '**/map/');
  await page.goto('/guides/');
  await page.keyboard.press('m');
  const panel = page.getByRole('dialog', { name: 'Map of the site' });
  await expect(panel.getByRole('status')).toContainText('The map could not be loaded here');
  await mend();
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await expect(panel.getByRole('status').first()).toContainText('Actions are', { timeout: 500 });
  }).toPass();
});

for (const files of ['**/large-box.*', '**/decode-worker*']) {
  test(`a large text is not read for ever without ${files}`, async ({ page, box }) => {
    await breakFiles(page, files);
    await page.goto('/decode/');
    await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
    const buffer = Buffer.from(`${'all is well\n'.repeat(90_000)}${documentedFailure}`);
    const file = { name: 'large.log', mimeType: 'text/plain', buffer };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByText(/could not be (?:loaded|read)/)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await box.enter(documentedFailure);
    await expect(box.getCode(signature)).toBeVisible();
  });
}

test('reading a large text can be cancelled before its script is there', async ({ page }) => {
  await page.route('**/large-box.*', () => undefined);
  await page.goto('/decode/');
  await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
  const file = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from('a'.repeat(40_000)) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Reading was cancelled.')).toBeVisible();
});

test('a list that never comes is not waited for for ever', async ({ page, search }) => {
  await page.clock.install();
  await page.route('**/lookup.txt', () => undefined);
  await page.goto('/guides/');
  await search.open();
  await search.ask('nolock');
  await expect(search.status).toHaveText(loading);
  await page.clock.fastForward('02:00');
  await expect(search.status).toContainText('The list of codes could not be loaded');
});
