/** The codes that came and went, as an Atom feed. */
import type { APIRoute } from 'astro';
import { createChangesFeed } from '../catalogue/machine/changes-feed.ts';
import { catalogue, changes, updated } from '../catalogue/site-catalogue.ts';
import { changesFeed, errors, toCodeAddress } from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';
import { words } from '../words/index.ts';

const { language, name } = words.site;

export const GET: APIRoute = ({ site }) =>
  new Response(
    createChangesFeed(
      changes,
      updated,
      { ...words.machines.feed, language, author: name },
      {
        self: changesFeed,
        page: errors,
        toCodeAddress: (code) => toCodeAddress(catalogue.addresses.get(code) ?? code),
        toUrl: (address) => toPublishedUrl(address, site),
      },
    ),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
