/** What is pasted stays text, and stays in the page. */
import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { markup } from './support/texts.ts';

const secret = 'PastedByATest';
const id = '3d4e5f60-7182-4394-a5b6-d7e8f90a1b2c';
const paste = `{"Response":{"Error":{"Code":"InternalError","Message":"${secret}"},"RequestId":"${id}"}}`;
/** Elements that only the markup below would make: scripts of the site are files. */
const fromMarkup = 'img, svg, script:not([src])';
const advice = 'Nothing that is pasted may leave the page: see src/elements.';

function getMessages(requests: readonly Request[]): string[] {
  return requests.map((request) => `${request.url()} ${request.postData() ?? ''}`);
}

/** The pages that were asked for, by their addresses. */
function listPages(requests: readonly Request[]): string[] {
  const addresses = requests.map((request) => new URL(request.url()));
  return addresses
    .filter(({ pathname }) => pathname.endsWith('/'))
    .map((url) => url.pathname + url.search);
}

/** All that the browser keeps of a page when it is closed. */
async function readStores(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    await indexedDB.databases(),
    await caches.keys(),
    history.state as unknown,
    document.cookie,
    window.name,
  ]);
  return JSON.stringify(stored);
}

const places = [
  { place: 'the box', address: '/decode/' },
  { place: 'the search', address: '/guides/' },
  { place: 'the page of results', address: '/search/' },
  { place: 'the search field of the start', address: '/' },
] as const;

for (const { place, address } of places) {
  test(`what is pasted into ${place} is neither sent nor kept`, async ({ page, box, search }) => {
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(address);
    switch (place) {
      case 'the box':
        await box.enter(paste);
        await expect(box.getCode('InternalError')).toBeVisible();
        await expect(box.getFact('Based on')).toBeVisible();
        expect(
          listPages(requests),
          'Of the paste, only a code of the list is asked for, by the address of its page.',
        ).toEqual(['/decode/', '/errors/InternalError/']);
        break;
      case 'the search':
        await search.open();
        await page.keyboard.insertText(paste);
        await expect(search.status).toContainText('In the text: InternalError.');
        break;
      case 'the page of results':
        await page.getByRole('searchbox').focus();
        await page.keyboard.insertText(paste);
        await expect(page.getByRole('status')).toContainText('In the text: InternalError.');
        await expect(page, 'The code that is in it may be kept.').toHaveURL(
          '/search/?q=InternalError',
        );
        break;
      case 'the search field of the start':
        await page.getByRole('searchbox').fill(paste);
        await page.keyboard.press('Enter');
        await expect(search.status).toContainText('In the text: InternalError.');
        break;
    }
    expect(requests.length, 'The data of the site is loaded when it is needed.').toBeGreaterThan(3);
    const traces = [...getMessages(requests), page.url(), await readStores(page)].filter((text) =>
      [secret, id].some((part) => text.includes(part)),
    );
    expect(traces, advice).toEqual([]);
  });
}

test('what looks like a code and is in no list is not asked for', async ({ page, box }) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto('/decode/');
  for (const code of [`FailedOperation.${secret}`, secret, `${secret}/../InternalError`]) {
    await box.enter(`[TencentCloudSDKError] Code=${code}, Message=No., RequestId=${id}`);
    await expect(box.region).toHaveAttribute('aria-busy', 'false');
    await expect(box.region).toContainText('No.');
  }
  expect(listPages(requests), advice).toEqual(['/decode/']);
});

test('markup in a paste stays text', async ({ page, box }) => {
  await page.goto('/decode/');
  const ways = [
    `[TencentCloudSDKError] Code=InternalError, Message=${markup}, RequestId=${id}`,
    `[TencentCloudSDKError] Code=FailedOperation.${markup}, Message=${markup}, RequestId=${id}`,
    JSON.stringify({ Response: { Error: { Code: markup, Message: markup }, RequestId: markup } }),
    JSON.stringify({ code: 4000, message: markup, codeDesc: markup }),
    markup,
  ];
  for (const text of ways) {
    await box.enter(text);
    await expect(box.region).toBeVisible();
    await expect(page.locator('response-decoder').locator(fromMarkup)).toHaveCount(0);
  }
  await box.enter(ways[0] ?? '');
  await expect(box.getFact('Message')).toHaveText(markup);
  expect(await page.evaluate(() => 'wasRun' in window), 'The paste was run.').toBe(false);
});

test('markup that is searched for, or stands in an address, stays text', async ({
  page,
  search,
}) => {
  const query = encodeURIComponent(markup);
  const places = [
    { address: `/search/?q=${query}`, says: 'Nothing found' },
    { address: `/errors/?code=${query}`, says: `No code is spelled “${markup}”` },
    {
      address: `/errors/${encodeURIComponent('<img src=x onerror=wasRun=1>')}/`,
      says: 'No code is spelled “<img src=x onerror=wasRun=1>”',
    },
  ];
  for (const { address, says } of places) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('main').locator(fromMarkup)).toHaveCount(0);
  }
  await search.open();
  await search.ask(markup);
  await expect(search.status).not.toContainText('Loading');
  await expect(search.dialog.locator(fromMarkup)).toHaveCount(0);
  expect(await page.evaluate(() => 'wasRun' in window), 'The query was run.').toBe(false);
});
