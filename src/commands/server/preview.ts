/** Serves the built site until Ctrl-C: what `npm start` ends with, and `npm run preview`. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { serveFolder } from '../static-server.ts';
import { parseOptions, type PreviewOptions } from './preview-options.ts';

const usualPort = 4321;
/** So many ports are tried from the usual one on. */
const mostTried = 20;

/** It cannot be served. The message says what to do. */
class PreviewError extends Error {
  override readonly name = 'PreviewError';
}

export interface PreviewPlace {
  host: string;
  port: number;
}

/**
 * Where the site can be served, by what the command line asks for.
 * @throws Error that says what to do, if it cannot be served there.
 */
export async function choosePlace(words: readonly string[]): Promise<PreviewPlace> {
  const { host, port }: PreviewOptions = parseOptions(words);
  if (port !== undefined) {
    const trouble = await tryPort(host, port);
    if (trouble === undefined) return { host, port };
    throw new PreviewError(describeTrouble(trouble, host, port));
  }
  for (let next = usualPort; next < usualPort + mostTried; next += 1) {
    const trouble = await tryPort(host, next);
    if (trouble === undefined) return { host, port: next };
    if (trouble !== 'EADDRINUSE') throw new PreviewError(describeTrouble(trouble, host, next));
    console.log(`Port ${next} is taken: the next one is tried.`);
  }
  throw new PreviewError('All of these ports are taken. Name a free one: --port 8080');
}

/** Serves the site that is in the folder, and prints its address. */
export async function preview({ host, port }: PreviewPlace): Promise<void> {
  const folder = process.env['OUT_DIR'] ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    throw new PreviewError(`There is no site in ${folder}: run "npm run build" first.`);
  }
  const { url } = await serveFolder(folder, { base: process.env['BASE'], host, port });
  console.log(`The site is at ${url.replace('//0.0.0.0', '//localhost')}/`);
}

/** Node's code for why one cannot listen on a port; undefined if one can. */
function tryPort(host: string, port: number): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error) => {
      resolve('code' in error && typeof error.code === 'string' ? error.code : error.message);
    });
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

function describeTrouble(code: string, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: end what listens there, or name another one: --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be used here: name one above 1023, such as --port 8080`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}: leave --host out, or give it no address.`;
    default:
      return `The site cannot be served at ${host}, port ${port}: ${code}.`;
  }
}
