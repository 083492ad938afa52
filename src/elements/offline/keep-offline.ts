/** Has the browser keep a small part of the site, so that it works without a network. */
import { offlineWorker } from '../../naming/addresses.ts';
import { fillMessage, toCachePrefix } from '../../offline/route.ts';
import { href } from '../../site.ts';
import '../dom/guard-script-urls.ts';
import { isOfflineWanted, rememberOffline } from './offline-choice.ts';
import { isRecord } from '../data/is-record.ts';

/** Written by the build: there is no worker under `astro dev`, nor with `OFFLINE=off`. */
declare const hasOfflineWorker: boolean;

/** Whether this browser, as it is set, can keep anything. */
export function canKeepOffline(): boolean {
  return hasOfflineWorker && 'serviceWorker' in navigator && 'caches' in window;
}

/** A reader who saves data is not sent what he may never need. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return isRecord(connection) && connection['saveData'] === true;
}

/** @throws if the browser refuses, as some do in a private window. */
function register(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(href(offlineWorker), { scope: href('/') });
}

/** Begins to keep it, unless the reader would rather not. */
export async function keepOffline(): Promise<void> {
  if (!canKeepOffline() || savesData() || !isOfflineWanted()) return;
  // Refused: the site works as before, with the network.
  await register().catch(() => undefined);
}

/** @throws if the browser refuses. */
export async function turnOfflineOn(): Promise<void> {
  rememberOffline(true);
  const registration = await register();
  registration?.active?.postMessage(fillMessage);
}

/**
 * Removes the worker and all that it kept.
 * @throws if the browser refuses.
 */
export async function turnOfflineOff(): Promise<void> {
  rememberOffline(false);
  const scope = new URL(href('/'), location.origin).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(
    registrations.filter((one) => one.scope === scope).map((one) => one.unregister()),
  );
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(toCachePrefix(scope)));
  await Promise.all(own.map((name) => caches.delete(name)));
}
