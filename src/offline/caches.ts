/** The copies: what comes with a version of the site, and what was visited since. */
import { toCacheNames, toCachePrefix } from './route.ts';

/** So many pages and files are kept; the oldest go. */
const mostVisits = 300;

/** Removes the copies of the site, but for the caches named. */
export async function removeCaches(scope: string, kept: readonly string[] = []): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(toCachePrefix(scope)));
  await Promise.all(own.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)));
}

export class Copies {
  readonly #scope: string;
  readonly #names: ReturnType<typeof toCacheNames>;

  constructor(scope: string, version: string) {
    this.#scope = scope;
    this.#names = toCacheNames(scope, version);
  }

  /**
   * Loads all files of the version.
   * @throws if one of them cannot be had: half a site is none.
   */
  async fill(paths: readonly string[]): Promise<void> {
    const cache = await caches.open(this.#names.files);
    await Promise.all(
      paths.map(async (path) => {
        const url = new URL(path, this.#scope).href;
        // A hashed file may come from the browser's own cache; all others must be of this version.
        const mode = path.startsWith('assets/') ? 'default' : 'no-cache';
        const response = await fetch(url, { cache: mode });
        if (!response.ok) throw new Error(`${url} could not be loaded: HTTP ${response.status}.`);
        await cache.put(url, response);
      }),
    );
  }

  /** Removes the copies of other versions, so that old pages never meet new scripts. */
  async removeOthers(): Promise<void> {
    await removeCaches(this.#scope, Object.values(this.#names));
  }

  async find(key: string): Promise<Response | undefined> {
    for (const name of Object.values(this.#names)) {
      const found = await caches.match(key, { cacheName: name });
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Keeps what was visited. What came with the version stays as it is: its parts fit each other.
   * Where the reader has removed that, nothing is kept beside it.
   */
  async keep(key: string, response: Response): Promise<void> {
    if (!response.ok || response.redirected || response.type !== 'basic') return;
    if (!(await caches.has(this.#names.files))) return;
    if (await caches.match(key, { cacheName: this.#names.files })) return;
    const cache = await caches.open(this.#names.visits);
    // Last again, though it was there before.
    await cache.delete(key);
    await cache.put(key, response);
    const keys = await cache.keys();
    await Promise.all(
      keys.slice(0, Math.max(0, keys.length - mostVisits)).map((old) => cache.delete(old)),
    );
  }
}
