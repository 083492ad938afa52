/**
 * The files that cannot do without the site's host: the sitemaps and the
 * description of the search. A build that is told no host makes none of them.
 */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { createOpenSearch } from '../catalogue/machine/opensearch.ts';
import { createSitemap, createSitemapIndex } from '../catalogue/machine/sitemap.ts';
import { openSearch, search, sitemapIndex, toSitemapAddress } from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';
import { words } from '../words/index.ts';
import { listSitemaps } from './_sitemap.ts';

type ToUrl = (address: string) => string;

function toRoute(address: string, type: string, write: (toUrl: ToUrl) => string) {
  return { params: { hosted: address.slice(1, -'.xml'.length) }, props: { type, write } };
}

export function getStaticPaths() {
  if (!process.env['SITE']) return [];
  const sitemaps = listSitemaps();
  return [
    toRoute(openSearch, 'application/opensearchdescription+xml', (toUrl) =>
      createOpenSearch(
        words.machines.openSearch,
        { search, icon: '/icon.svg', self: openSearch },
        toUrl,
      ),
    ),
    toRoute(sitemapIndex, 'application/xml', (toUrl) =>
      createSitemapIndex(sitemaps, toSitemapAddress, toUrl),
    ),
    ...sitemaps.map((pages, index) =>
      toRoute(toSitemapAddress(index + 1), 'application/xml', (toUrl) =>
        createSitemap(pages, toUrl),
      ),
    ),
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(
    props.write((address) => toPublishedUrl(address, site)),
    { headers: { 'Content-Type': `${props.type}; charset=utf-8` } },
  );
