/** What pages say of themselves to search engines; nothing where the build knows no host. */
import type { CollectionEntry } from 'astro:content';
import type { CodeView } from '../catalogue/code-view.ts';
import {
  describeArticle,
  describeSite,
  type StructuredData,
} from '../catalogue/machine/structured-data.ts';
import { getCodeChange, getGuideChange } from '../catalogue/site-catalogue.ts';
import {
  errors,
  guides,
  home,
  search,
  toCodeAddress,
  toGuideAddress,
} from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';
import { words } from '../words/index.ts';

const { site: text } = words;
const { language } = text;

function withHost(
  host: URL | undefined,
  describe: (toUrl: (address: string) => string) => StructuredData,
): StructuredData | undefined {
  return host && describe((address) => toPublishedUrl(address, host));
}

export function createHomeData(host: URL | undefined): StructuredData | undefined {
  const { description } = text.home;
  return withHost(host, (toUrl) =>
    describeSite({ name: text.name, description, language }, { home, search }, toUrl),
  );
}

export function createGuideData(
  { id, data: { title, description } }: CollectionEntry<'guides'>,
  host: URL | undefined,
): StructuredData | undefined {
  return withHost(host, (toUrl) =>
    describeArticle(
      { title, description, address: toGuideAddress(id), language, changed: getGuideChange(id) },
      [{ label: text.guides, address: guides }],
      toUrl,
    ),
  );
}

/** For families and common codes. On thousands of further pages it would weigh megabytes. */
export function createCodeData(
  { code, parent, scope, short, children, products }: CodeView,
  host: URL | undefined,
): StructuredData | undefined {
  if (!children && scope !== 'common') return undefined;
  return withHost(host, (toUrl) =>
    describeArticle(
      {
        title: code,
        description: text.entry.description(code, short.summary, children?.total, products),
        address: toCodeAddress(code),
        language,
        changed: getCodeChange(code),
      },
      [
        { label: text.allCodes, address: errors },
        ...(parent === undefined ? [] : [{ label: parent, address: toCodeAddress(parent) }]),
      ],
      toUrl,
    ),
  );
}
