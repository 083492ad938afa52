/**
 * How a reader can answer back, if the build is told of a way. The site has no server:
 * what is asked is sent to where these lead, and holds nothing that a reader pasted.
 */
import type { CollectionEntry } from 'astro:content';
import { updated } from '../catalogue/site-catalogue.ts';
import { toGuideAddress } from '../naming/addresses.ts';
import { toGuideCorrectionUrl, toReportUrl } from '../naming/corrections.ts';
import { toPublishedUrl } from '../site.ts';
import { words } from '../words/index.ts';
import { repository } from './_site.ts';

/**
 * The address in a variable.
 * @throws Error if it is none, or one that would send answers in the open.
 */
function readAddress(name: string): string | undefined {
  const value = process.env[name];
  if (value === undefined || value === '') return undefined;
  if (URL.parse(value)?.protocol !== 'https:') {
    throw new Error(`${name} has to be an address that begins with https://, not "${value}".`);
  }
  return value;
}

/** Where the form sends its answer. */
const endpoint = readAddress('FEEDBACK');
/** Where an issue is begun. */
const issues = readAddress('ISSUES');

/** A page, as its reader can answer to it. */
interface Subject {
  title: string;
  address: string;
  /** On what the page rests, in words. */
  basis: string;
  /** Where its text is corrected, given the repository. */
  toCorrection: (repository: string) => string;
}

/** What the page offers; undefined where the build is told of no way. */
export function createFeedback(
  { title, address, basis, toCorrection }: Subject,
  host: URL | undefined,
) {
  if (endpoint === undefined && issues === undefined && repository === undefined) return undefined;
  const page = toPublishedUrl(address, host);
  const { feedback } = words.site;
  return {
    form:
      endpoint === undefined
        ? undefined
        : { endpoint, fields: { page, basis, catalogue: updated } },
    report: issues && toReportUrl(issues, title, feedback.issue({ page, basis, updated })),
    correction: repository && toCorrection(repository),
  };
}

/** The same for a guide. */
export function createGuideFeedback(
  { id, data }: CollectionEntry<'guides'>,
  host: URL | undefined,
) {
  return createFeedback(
    {
      title: data.title,
      address: toGuideAddress(id),
      basis: words.site.feedback.guide,
      toCorrection: (repository) => toGuideCorrectionUrl(repository, id),
    },
    host,
  );
}
