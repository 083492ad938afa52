/**
 * The worker that answers without a network, served as `/sw.js`. It is our own and not a
 * library's: two rules, one list and no expiry are all that is needed, and the rules can be
 * read and tested by themselves (route.ts).
 *
 * A new version loads all its files beside the old ones and waits until no page of the old
 * version is open; then the old copies go.
 */
import { offline } from '../naming/addresses.ts';
import { answer } from './answer.ts';
import { Copies } from './caches.ts';
import { chooseRoute, fillMessage } from './route.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: the hash of all files, and their paths. */
declare const offlineVersion: string;
declare const offlinePaths: readonly string[];

const { scope } = self.registration;
const copies = new Copies(scope, offlineVersion);
const standIn = new URL(offline.slice(1), scope).href;

self.addEventListener('install', (event) => {
  event.waitUntil(copies.fill(offlinePaths));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await copies.removeOthers();
      // Only pages that no worker serves are left: the reader's first, which is a visit, too.
      await self.clients.claim();
      const pages = await self.clients.matchAll({ type: 'window' });
      await Promise.all(pages.map(({ url }) => keepVisit(url)));
    })(),
  );
});

async function keepVisit(url: string): Promise<void> {
  const asked = { method: 'GET', url, mode: 'navigate', isPart: false };
  const route = chooseRoute(asked, scope);
  if (route.kind !== 'fresh') return;
  // Without it the page is read from the network as before.
  await fetch(route.key)
    .then((response) => copies.keep(route.key, response))
    .catch(() => undefined);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode } = request;
  const route = chooseRoute({ method, url, mode, isPart: request.headers.has('range') }, scope);
  if (route.kind === 'untouched') return;
  const goOn = (task: Promise<unknown>) => event.waitUntil(task);
  event.respondWith(answer(request, route, { copies, standIn, goOn }));
});

// Turned off and on again while a page is open, the browser may take the same worker back as it is.
self.addEventListener('message', (event) => {
  if (event.data === fillMessage) event.waitUntil(copies.fill(offlinePaths));
});
