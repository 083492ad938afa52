/** `_redirects`, which several static hosts read. Astro leaves out files whose own names begin so. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { createRedirects } from '../catalogue/redirects.ts';
import { catalogue } from '../catalogue/site-catalogue.ts';
import { href } from '../site.ts';

export const getStaticPaths = (() => [
  { params: { redirects: '_redirects' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(createRedirects(catalogue, href));
