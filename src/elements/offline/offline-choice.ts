/** Whether the reader wants copies for use without a network. On, until turned off. */
const key = 'offline';
const off = 'off';

export function isOfflineWanted(): boolean {
  try {
    return localStorage.getItem(key) !== off;
  } catch {
    // Where nothing can be remembered, turning it off could not be either.
    return false;
  }
}

/** @throws where the browser forbids storage. */
export function rememberOffline(isWanted: boolean): void {
  if (isWanted) localStorage.removeItem(key);
  else localStorage.setItem(key, off);
}
