/**
 * Serves the built site as a good static host does: compressed, not again where a browser has
 * it already, with the headers of `_headers`, and with `404.html` for what is not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findAnswer, toPrefix } from './server/find-answer.ts';
import { getHeaders, parseHeaderRules } from './server/header-rules.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
};

/** What is packed already. */
const packed = new Set(['.png', '.pdf']);

export interface ServerOptions {
  /** The path below which the site was built to be served. */
  base?: string | undefined;
  /** Where it listens; for this machine only, unless told otherwise. */
  host?: string;
  /** The system chooses one, unless told otherwise. */
  port?: number;
  /** What to serve instead of a file's bytes, as if the site had been built anew. */
  change?: (pathname: string, bytes: Buffer) => Buffer;
}

export interface StaticServer {
  /** With the site's base, and without a slash at its end: `http://127.0.0.1:40123`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder.
 * @throws Error with Node's code, such as `EADDRINUSE`, if it cannot listen there.
 */
export async function serveFolder(
  folder: string,
  { base = '/', host = '127.0.0.1', port = 0, change = (_, bytes) => bytes }: ServerOptions = {},
): Promise<StaticServer> {
  const prefix = toPrefix(base);
  const rules = join(folder, '_headers');
  const headers = existsSync(rules) ? parseHeaderRules(readFileSync(rules, 'utf8')) : [];

  const server = createServer((request, response) => {
    const [pathname = '/', query] = splitUrl(request);
    const found = findAnswer(folder, prefix, pathname);
    switch (found.kind) {
      case 'outside':
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end(`Nothing is served here. The site is at ${prefix}\n`);
        return;
      case 'moved':
        response.writeHead(301, {
          Location: query === undefined ? found.to : `${found.to}?${query}`,
        });
        response.end();
        return;
      case 'file':
        send(200, found.path);
        return;
      case 'unknown':
        send(404, '404.html');
    }

    function send(status: 200 | 404, path: string): void {
      const extension = extname(path);
      const bytes = change(pathname.slice(prefix.length - 1), readFileSync(join(folder, path)));
      const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      const isKnown = status === 200 && request.headers['if-none-match'] === tag;
      const isPacked = !packed.has(extension) && acceptsGzip(request);
      response.writeHead(isKnown ? 304 : status, {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        ...getHeaders(headers, pathname),
        ...(isPacked && { 'Content-Encoding': 'gzip' }),
        ETag: tag,
        Vary: 'Accept-Encoding',
      });
      if (isKnown || request.method === 'HEAD') response.end();
      else response.end(isPacked ? gzipSync(bytes) : bytes);
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The system gave no port to serve the site on.');
  }
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${prefix.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path and, if there is one, the query. Not by `URL`, which reads `//errors/` as a host. */
function splitUrl({ url = '/' }: IncomingMessage): string[] {
  const at = url.indexOf('?');
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding']));
}
