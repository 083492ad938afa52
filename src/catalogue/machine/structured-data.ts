/**
 * What a page says of itself to search engines: objects of schema.org, as JSON-LD writes them.
 * They name addresses in their absolute form only, so a page has them only where the build
 * knows the site's host.
 */

/** What JSON-LD on a page holds. */
export interface StructuredData {
  '@context': 'https://schema.org';
  '@graph': readonly Thing[];
}

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** From an address of the site to its absolute form. */
type ToUrl = (address: string) => string;

export interface ArticleFacts {
  title: string;
  description: string;
  address: string;
  /** As HTML names it. */
  language: string;
  /** The day on which its text changed last, as ISO 8601 writes it, where one is known. */
  changed: string | undefined;
}

/** A page on the way down to another, by the name that the way shows. */
export interface Step {
  label: string;
  address: string;
}

function createGraph(...things: readonly Thing[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The site itself, and how it is searched. */
export function describeSite(
  words: { name: string; description: string; language: string },
  addresses: { home: string; search: string },
  toUrl: ToUrl,
): StructuredData {
  return createGraph({
    '@type': 'WebSite',
    name: words.name,
    description: words.description,
    url: toUrl(addresses.home),
    inLanguage: words.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${toUrl(addresses.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  });
}

/**
 * A text of the site, and the way down to it.
 * @param steps the pages above it, the highest first; the page itself is the last step
 */
export function describeArticle(
  { title, description, address, language, changed }: ArticleFacts,
  steps: readonly Step[],
  toUrl: ToUrl,
): StructuredData {
  const url = toUrl(address);
  return createGraph(
    {
      '@type': 'TechArticle',
      headline: title,
      description,
      url,
      inLanguage: language,
      ...(changed !== undefined && { dateModified: changed }),
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [...steps, { label: title, address }].map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: step.label,
        item: toUrl(step.address),
      })),
    },
  );
}
