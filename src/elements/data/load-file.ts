import { href } from '../../site.ts';

/** So long a file is waited for: twice what the largest takes on a very slow line. Milliseconds. */
const patience = 60_000;

/**
 * A file of the site.
 * @throws if it cannot be loaded. Reading the answer throws if it takes too long to come.
 */
export async function loadFile(address: string): Promise<Response> {
  const waiting = new AbortController();
  setTimeout(() => waiting.abort(), patience);
  const response = await fetch(href(address), { signal: waiting.signal });
  if (!response.ok) throw new Error(`${address} could not be loaded: HTTP ${response.status}.`);
  return response;
}
