/** A reader may be faster than the scripts, and data may not come at all. */
import type { Page } from '@playwright/test';
import { words as ja } from '../../src/words/ja/index.ts';
import { escape } from './support/escape.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure, log } from './support/texts.ts';

const signature = 'AuthFailure.SignatureFailure';

/** Keeps files back until the function that it gives is called. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

test('Enter is kept until the search is there', async ({ page, search }) => {
  const release = await holdBack(page, '**/define-code-search.*');
  await page.goto('/guides/');
  await search.open();
  await page.keyboard.type('FailedOperation.NoLock');
  await page.keyboard.press('Enter');
  release();
  await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
});

test('the search can be closed before it is there', async ({ page, search }) => {
  const release = await holdBack(page, '**/define-code-search.*');
  await page.goto('/guides/');
  await search.trigger.click();
  await search.closeButton.click();
  await expect(search.dialog).toBeHidden();
  await expect(search.trigger).toBeFocused();
  release();
});

test('one Escape closes the search before it is there, whatever is typed', async ({
  page,
  search,
}) => {
  const release = await holdBack(page, '**/define-code-search.*');
  await page.goto('/guides/');
  await search.open();
  await page.keyboard.type('signature');
  await escape(search.dialog);
  release();
});

test('Enter is kept until the list of codes is there', async ({ page, search }) => {
  const release = await holdBack(page, '**/lookup.txt');
  await page.goto('/guides/');
  await search.open();
  await page.keyboard.type('FailedOperation.NoLock');
  await expect(search.status).toContainText('Loading');
  await page.keyboard.press('Enter');
  release();
  await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
});

test('what can be searched for is told before the search is there', async ({ page }) => {
  const release = await holdBack(page, '**/assets/search-session.*');
  const codes = page.waitForRequest('**/lookup.txt');
  await page.goto('/search/?q=FailedOperation.NoLock', { waitUntil: 'commit' });
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('A code, a part of one');
  // The list of codes does not wait for the script.
  await codes;
  release();
  await expect(status).toHaveText(/^\d+ codes/);
});

test('the page is read in English where the words of a language do not come', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'ja'));
  const release = await holdBack(page, '**/assets/ja.*');
  await page.goto('/errors/InternalError/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'What it means' })).toBeVisible();
  release();
  await expect(
    page.getByRole('banner').getByRole('button', { name: ja.site.search }),
  ).toBeVisible();
});

test('what is pasted before the decoder is there is decoded then', async ({ page, box }) => {
  const release = await holdBack(page, '**/define-response-decoder.*');
  await page.goto('/');
  await box.enter(documentedFailure);
  release();
  await expect(box.getCode(signature)).toBeVisible();
});

test('a click is not lost though the answer comes amid it', async ({ page, box }) => {
  const release = await holdBack(page, `**/errors/${signature}/`);
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  // What the list of codes tells stands above the button.
  await expect(box.region).toContainText('Retry?');
  await box.getButton('Clear').hover();
  await page.mouse.down();
  const answer = page.waitForResponse(`**/errors/${signature}/`);
  release();
  await (await answer).finished();
  await page.mouse.up();
  await expect(box.field).toHaveValue('');
  await expect(box.region).toBeHidden();
});

test('what is typed into the filter stays when the data comes', async ({ page, box }) => {
  const release = await holdBack(page, '**/lookup.txt');
  await page.goto('/decode/');
  await box.enter(`${log}\nCode=FailedOperation.MadeUp, Message=No., RequestId=x`);
  const filter = box.region.getByRole('searchbox', { name: 'Filter these codes' });
  await filter.fill('MadeUp');
  await expect(box.region.getByText('1 of 3 codes')).toBeVisible();
  release();
  await expect(box.region.getByText('no page here')).toBeVisible();
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
  await expect(filter).toHaveValue('MadeUp');
  await expect(filter).toBeFocused();
  await expect(box.region.getByText('1 of 3 codes')).toBeVisible();
});

test('an example that is pressed before the decoder is there is shown then', async ({
  page,
  box,
}) => {
  const release = await holdBack(page, '**/define-response-decoder.*');
  await page.goto('/');
  await page.getByRole('button', { name: 'A response', exact: true }).click();
  release();
  await expect(box.getCode(signature)).toBeVisible();
});

test('a file that is asked for before the decoder is there is asked for then', async ({ page }) => {
  const release = await holdBack(page, '**/define-response-decoder.*');
  await page.goto('/decode/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  release();
  expect((await chooser).isMultiple()).toBe(false);
});

test('a word on a retry is there before the page of the code', async ({ page, box }) => {
  const release = await holdBack(page, `**/errors/${signature}/`);
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  await expect(box.getFact('Retry?')).toHaveText('After a change');
  await expect(box.getCode(signature)).toHaveAttribute('href', `/errors/${signature}/`);
  await expect(box.region, 'More is about to come.').toHaveAttribute('aria-busy', 'true');
  await expect(box.getFact('Who can fix it?')).toHaveCount(0);
  release();
  await expect(box.getFact('Who can fix it?')).toContainText('You');
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
});

test('a button that was pressed before the page came keeps its word and the focus', async ({
  page,
  box,
}) => {
  const release = await holdBack(page, `**/errors/${signature}/`);
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  await expect(box.getFact('Retry?')).toHaveText('After a change');
  const ticket = box.region.locator('.actions button').first();
  await expect(ticket).toHaveText('Copy for a ticket');
  await ticket.focus();
  await ticket.evaluate((button) => button.replaceChildren('Copied'));
  release();
  await expect(ticket).toHaveAttribute('data-copy', /Who can fix it\? You\./);
  await expect(ticket).toHaveText('Copied');
  await expect(ticket).toBeFocused();
});

test('a code whose page does not come keeps its advice, its link and what the text says', async ({
  page,
  box,
}) => {
  await page.route(`**/errors/${signature}/`, (route) => route.abort());
  await page.goto('/decode/');
  await box.enter(documentedFailure);
  await expect(box.getFact('Retry?')).toHaveText('After a change');
  await expect(box.region).toHaveAttribute('aria-busy', 'false');
  await expect(box.getCode(signature)).toHaveAttribute('href', `/errors/${signature}/`);
  await expect(box.getFact('RequestId')).not.toBeEmpty();
});

test('the search finds codes without their summaries', async ({ page, search }) => {
  await page.route('**/summaries.json', (route) => route.abort());
  await page.goto('/guides/');
  await search.open();
  await search.ask(signature);
  await expect(search.results.first()).toHaveText(signature);
});

test('what stands below a code that is looked for comes with the answer, which would move it', async ({
  page,
  box,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  // It would come by itself after a while.
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  const release = await holdBack(page, '**/lookup.txt');
  await page.goto('/errors/AuthFailure.SignatureFailuer/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(box.field).toBeHidden();
  release();
  await expect(page.getByRole('heading', { name: 'Which code?' })).toBeVisible();
  await expect(box.field).toBeVisible();
});

test('it comes, too, where the answer does not', async ({ page, box }) => {
  await holdBack(page, '**/lookup.txt');
  await page.goto('/errors/AuthFailure.SignatureFailuer/');
  await expect(box.field).toBeVisible();
});

test.describe('without the data', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/lookup.txt', (route) => route.fulfill({ status: 200, body: 'nonsense' }));
    await page.route('**/summaries.json', (route) => route.fulfill({ status: 200, body: '[' }));
  });

  test('the box says what the text says, and where the code’s page is', async ({ page, box }) => {
    await page.goto('/decode/');
    await box.enter(documentedFailure);
    await expect(box.getCode(signature)).toHaveAttribute('href', `/errors/${signature}/`);
    await expect(box.region).toContainText('The list of codes could not be loaded');
  });

  test('the search says so', async ({ page, search }) => {
    await page.goto('/guides/');
    await search.open();
    await search.ask('NoLock');
    await expect(search.status).toContainText('The list of codes could not be loaded');
  });

  test('the resolver offers the address that the code would have', async ({ page }) => {
    await page.goto(`/errors/?code=${signature}`);
    await expect(page.getByRole('main')).toContainText('The list of codes could not be loaded');
    await expect(
      page.locator('code-resolver').getByRole('link', { name: signature }),
    ).toHaveAttribute('href', `/errors/${signature}/`);
  });

  test('the resolver says, too, that it cannot tell what a text means', async ({ page }) => {
    for (const address of ['/errors/?code=sold%20out', '/sold-out/']) {
      await page.goto(address);
      const resolver = page.getByRole('main').locator('code-resolver');
      await expect(resolver).toContainText('could not be loaded. Check the connection');
      await expect(resolver.getByRole('link')).toHaveCount(0);
    }
  });
});
