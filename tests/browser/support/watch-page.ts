/** Listens to what a reader does not see, and a site must not do. */
import type { Page } from '@playwright/test';

/** The browser says this of every answer that is no success; `response` tells which it was. */
const failedAnswer = 'Failed to load resource';

/**
 * So Chromium gives a fade up that comes too late for its page, as where one goes on at once.
 * No script hears of it, not even as an unhandled rejection, and a reader sees nothing of it.
 */
const lateFade = 'Transition was aborted because of invalid state. Page already revealed';

/**
 * Notes each error of scripts and of the console, each break of the
 * Content-Security-Policy, each file of the site that is not there, and each
 * request to another host.
 *
 * @param origin where the site is served
 * @returns the list, which grows as long as the page is open
 */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (message !== lateFade) problems.push(`An error in a script: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith(failedAnswer)) return;
    problems.push(`In the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(origin).origin) {
      problems.push(`A request to another host: ${url.href}`);
    }
  });
  page.on('response', (response) => {
    // An unknown address is answered so, and a page of it is what some tests ask for.
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    problems.push(`HTTP ${response.status()} for ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Against the policy: ${event.violatedDirective}, ${event.blockedURI}`);
    });
  });
  return problems;
}
