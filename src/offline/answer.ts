/** How a request is answered: from the network, from a copy, or by the page that says why not. */
import type { Copies } from './caches.ts';
import type { Route } from './route.ts';

/** So long the network is waited for where there is a copy. Milliseconds. */
const patience = 3_000;

export interface Answering {
  copies: Copies;
  /** The address of the page that stands in for one that cannot be had. */
  standIn: string;
  /** Goes on with a task after the answer is given. */
  goOn: (task: Promise<unknown>) => void;
}

type Answered = Exclude<Route, { kind: 'untouched' }>;

/** @throws if the network fails, and there is nothing to answer with. */
export async function answer(
  request: Request,
  route: Answered,
  { copies, standIn, goOn }: Answering,
): Promise<Response> {
  const copy = await copies.find(route.key);
  if (route.kind === 'asset' && copy) return copy;
  const keeps = route.kind === 'asset' || route.isVisit;
  const loading = load(request, keeps ? route.key : undefined, copies, goOn);
  // The worker must live until the answer is kept, though the copy may have been given before.
  goOn(loading.catch(() => undefined));
  if (copy) return firstOf(loading, copy);
  try {
    return await loading;
  } catch (error) {
    const page = route.kind === 'fresh' && route.isVisit ? await copies.find(standIn) : undefined;
    if (!page) throw error;
    // The page asked for did not come: no program may take this for it.
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

async function load(
  request: Request,
  key: string | undefined,
  copies: Copies,
  goOn: Answering['goOn'],
): Promise<Response> {
  const response = await fetch(request);
  // A full disk must not keep the answer from the reader.
  if (key !== undefined) goOn(copies.keep(key, response.clone()).catch(() => undefined));
  return response;
}

/** The network's answer, or the copy if the network fails or takes too long. */
function firstOf(loading: Promise<Response>, copy: Response): Promise<Response> {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const timer = setTimeout(() => resolve(copy), patience);
  loading.then(resolve, () => resolve(copy)).finally(() => clearTimeout(timer));
  return promise;
}
