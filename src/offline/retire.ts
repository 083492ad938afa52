/** Served as `/sw.js` where the build is told `OFFLINE=off`: removes the copies, and itself. */
import { removeCaches } from './caches.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeCaches(self.registration.scope).then(() => self.registration.unregister()));
});
