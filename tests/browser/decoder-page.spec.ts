/** The box explains a code in the words of the code's page, which it loads. */
import type { Locator, Page } from '@playwright/test';
import { z } from 'astro/zod';
import { codesJson, toCodeAddress } from '../../src/naming/addresses.ts';
import type { DecoderBox } from './support/decoder-box.ts';
import { expect, test } from './support/test.ts';

const codesSchema = z.object({ codes: z.array(z.object({ code: z.string(), basis: z.string() })) });

function toException(code: string): string {
  return `[TencentCloudSDKError] Code=${code}, Message=No., RequestId=0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9`;
}

/** What a page says of its code, as a reader sees it. */
async function readPage(page: Page, code: string) {
  await page.goto(toCodeAddress(code));
  return {
    summary: await page.locator('.lead').innerText(),
    words: await page.locator('.entry dl.facts strong').allInnerTexts(),
    notes: await page.locator('.entry dl.facts dd > span').allInnerTexts(),
    meaning: await page.locator('#what-it-means').locator('p, li').allInnerTexts(),
    steps: await page.locator('#how-to-fix-it').locator('ol > li').allInnerTexts(),
    reason: await page.locator('#can-i-retry p').allInnerTexts(),
  };
}

function getPart(page: Page, box: DecoderBox, title: string): Locator {
  const heading = page.getByRole('heading', { name: title, exact: true });
  return box.region.locator('section').filter({ has: heading });
}

const bases = [
  { what: 'a written code', basis: 'written', word: 'Written for this code' },
  { what: 'a code that is read from its name', basis: 'idiom', word: 'Read from its name' },
  { what: 'a family that is no code', basis: 'note', word: 'The family’s note' },
] as const;

for (const { what, basis, word } of bases) {
  test(`${what} is explained as on its page`, async ({ page, box }) => {
    const response = await page.request.get(codesJson);
    const { codes } = codesSchema.parse(await response.json());
    const code =
      basis === 'note'
        ? 'MutexOperation'
        : codes.find((one) => one.basis === basis && one.code.includes('.'))?.code;
    if (code === undefined) throw new Error(`No code has the basis "${basis}".`);
    const said = await readPage(page, code);
    expect(said.words).toEqual([expect.anything(), expect.anything(), word]);
    await page.goto('/decode/');
    await box.enter(toException(code));
    await expect(box.region.locator('.found')).toHaveText(`${code}${said.summary}`);
    for (const [index, label] of ['Retry?', 'Who can fix it?', 'Based on'].entries()) {
      await expect(box.getFact(label)).toHaveText(`${said.words[index]} ${said.notes[index]}`);
    }
    await expect(getPart(page, box, 'What it means').locator('p, li')).toHaveText(said.meaning);
    await expect(getPart(page, box, 'How to fix it').locator('ol > li')).toHaveText(said.steps);
    await expect(getPart(page, box, 'Can I retry?').locator('p')).toHaveText(said.reason);
  });
}

test('where it fails tells where to look: the table of the page is a list in the box', async ({
  page,
  box,
}) => {
  const code = 'AuthFailure.SignatureFailure';
  await page.goto(toCodeAddress(code));
  const rows = await page.locator('#how-to-fix-it tbody > tr').all();
  const said = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  expect(said.length).toBeGreaterThan(3);
  await page.goto('/decode/');
  await box.enter(toException(code));
  const part = getPart(page, box, 'How to fix it');
  await expect(part.locator('ul > li')).toHaveText(said.map((row) => row.join(': ')));
  await expect(part).toContainText('Then, in this order:');
});

const code = 'FailedOperation.NoLock';

/** The least that a page of a code may hold, with one piece of every kind. */
const leastPage = `<!doctype html><title>x</title>
<p class="lead">
  There is no <code>Lock</code>
  here.
</p>
<dl class="facts">
  <div><dt>a</dt><dd><strong><span class="retry" data-retry="no">Never</span></strong>
    <span>See <a class="code" href="/errors/InternalError/"><span>Internal</span><wbr><span>Error</span></a>.</span></dd></div>
  <div><dt>b</dt><dd><strong>Nobody</strong> <span>Not <b>even</b> <a href="https://other.example/">they</a>.</span></dd></div>
  <div><dt>c</dt><dd><strong>Made up</strong> <span>For a test.</span></dd></div>
</dl>
<section id="how-to-fix-it"><h2>x</h2><div class="prose"><p>Make one.</p></div></section>`;

async function answerWith(page: Page, body: string): Promise<void> {
  await page.route(`**/errors/${code}/`, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('/decode/');
}

test('names and links of a page are names and links in the box, and parts may be missing', async ({
  page,
  box,
}) => {
  await answerWith(page, leastPage);
  await box.enter(toException(code));
  const lead = box.region.locator('.found');
  await expect(lead).toHaveText(`${code}There is no Lock here.`);
  await expect(lead.locator('code')).toHaveText('Lock');
  await expect(box.getFact('Retry?')).toHaveText('Never See InternalError.');
  await expect(box.region.locator('.retry')).toHaveAttribute('data-retry', 'no');
  await expect(box.getCode('InternalError')).toHaveAttribute('href', '/errors/InternalError/');
  const fixer = box.getFact('Who can fix it?');
  await expect(fixer, 'What leads to another host is text.').toHaveText('Nobody Not even they.');
  await expect(fixer.getByRole('link')).toHaveCount(0);
  await expect(box.getFact('Based on')).toHaveText('Made up For a test.');
  await expect(getPart(page, box, 'How to fix it').locator('p')).toHaveText('Make one.');
  await expect(getPart(page, box, 'What it means')).toHaveCount(0);
});

test('nothing of a page that is read is run or loaded', async ({ page, box }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const hostile =
    '<script>window.wasRun=1</script><script src="/seen.js"></script><img src="/seen.png" onerror="window.wasRun=1"><link rel="stylesheet" href="/seen.css">';
  await answerWith(page, leastPage.replace('<dl', `${hostile}<dl`).replace('here.', hostile));
  await box.enter(toException(code));
  await expect(box.getFact('Based on')).toHaveText('Made up For a test.');
  expect(loaded).toContain(`/errors/${code}/`);
  expect(loaded.filter((path) => path.startsWith('/seen'))).toEqual([]);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('a page is loaded once, however often its code is pasted', async ({ page, box }) => {
  let loads = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === toCodeAddress(code)) loads += 1;
  });
  await page.goto('/decode/');
  for (const text of [toException(code), toException('InternalError'), `${code} again`]) {
    await box.enter(text);
    await expect(box.getFact('Based on')).not.toBeEmpty();
  }
  await expect(box.getCode(code)).toBeVisible();
  expect(loads).toBe(1);
});

for (const { what, body } of [
  {
    what: 'is another page',
    body: '<!doctype html><title>Start</title><p class="lead">Hello.</p>',
  },
  { what: 'has another form', body: leastPage.replace('data-retry="no"', 'data-retry="maybe"') },
  { what: 'is empty', body: '' },
]) {
  test(`where the answer ${what}, the advice of the list and the link remain`, async ({
    page,
    box,
  }) => {
    await answerWith(page, body);
    await box.enter(toException(code));
    await expect(box.getCode(code)).toHaveAttribute('href', toCodeAddress(code));
    await expect(box.region).toHaveAttribute('aria-busy', 'false');
    await expect(box.getFact('Retry?')).toHaveText('After a change');
    await expect(box.getFact('Message')).toHaveText('No.');
    await expect(box.region.locator('section')).toHaveCount(0);
    await expect(box.region.locator('.found')).toHaveText(code);
  });
}
