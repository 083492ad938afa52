import { href } from '../../site.ts';

/** So long a page is waited for. Milliseconds. */
const patience = 15_000;

/**
 * A page of the site as an inert document: its markup is parsed, but none of its
 * scripts runs and nothing that it names is loaded.
 * @throws if it cannot be loaded.
 */
export function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href(address));
    request.responseType = 'document';
    request.timeout = patience;
    request.addEventListener('loadend', () => {
      const { status, responseXML: page } = request;
      if (status === 200 && page) resolve(page);
      else reject(new Error(`${address} could not be loaded: HTTP ${status}.`));
    });
    request.send();
  });
}
