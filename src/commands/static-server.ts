/**
 * Serves the built site as a good static host does: compressed, not again where a browser has
 * it already, and with `404.html` for what is not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
};

export interface StaticServer {
  /** With the site's base, and without a slash at its end: `http://127.0.0.1:40123`. */
  url: string;
  close: () => Promise<void>;
}

/** The file that answers an address, or undefined where there is none, or where it lies outside. */
function findFile(folder: string, pathname: string): string | undefined {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!path.startsWith(normalize(folder + sep))) return undefined;
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serves a folder on a port that the system chooses, for this machine only.
 * @param base the path below which the site was built to be served
 * @param change what to serve instead of a file's bytes, as if the site had been built anew
 */
export async function serveFolder(
  folder: string,
  base = '/',
  change: (pathname: string, bytes: Buffer) => Buffer = (_, bytes) => bytes,
): Promise<StaticServer> {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const { pathname: whole } = new URL(request.url ?? '/', 'http://host');
    const pathname = whole.startsWith(prefix) ? whole.slice(prefix.length - 1) : whole;
    const found = findFile(folder, pathname);
    const file = found ?? join(folder, '404.html');
    const type = types[extname(file)];
    const isText = type !== undefined && !type.endsWith('pdf');
    const bytes = change(pathname, readFileSync(file));
    const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const isKnown = found !== undefined && request.headers['if-none-match'] === tag;
    response.writeHead(found === undefined ? 404 : isKnown ? 304 : 200, {
      ETag: tag,
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(isText && { 'Content-Encoding': 'gzip' }),
    });
    if (isKnown) response.end();
    else response.end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The system gave no port to serve the site on.');
  }
  return {
    url: `http://127.0.0.1:${address.port}${prefix.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
