/** What crawlers ask for first. */
import type { APIRoute } from 'astro';
import { createRobots } from '../catalogue/machine/sitemap.ts';
import { sitemapIndex } from '../naming/addresses.ts';
import { toAbsoluteUrl } from '../site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(createRobots(toAbsoluteUrl(sitemapIndex, site)));
