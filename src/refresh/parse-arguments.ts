/** The command line of the refresh. Pure. */
import { parseArgs } from 'node:util';
import type { Site } from './read-checkout.ts';

export const usage = `Usage: npm run catalogue -- <folder> [<second folder>] [options]

Refreshes content/catalogue/ from one or two checkouts of the Tencent Cloud Go SDK,
tencentcloud-sdk-go (China site) and tencentcloud-sdk-go-intl-en (international site).

  --dry-run         only print what would change
  --drop-products   remove the files of products that no SDK lists any more
  --site cn|intl    the site of a folder whose go.mod does not tell; once for each folder`;

export interface Request {
  folders: { folder: string; site: Site | undefined }[];
  isDryRun: boolean;
  dropsProducts: boolean;
}

/** The command line cannot be read. The message ends with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(what: string) {
    super(`${what}\n\n${usage}`);
  }
}

function toSiteName(text: string): Site {
  if (text === 'cn' || text === 'intl') return text;
  throw new UsageError(`"${text}" is no site.`);
}

function readOptions(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'drop-products': { type: 'boolean', default: false },
        site: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * What the words after the command's name ask for.
 * @throws UsageError
 */
export function parseArguments(words: readonly string[]): Request {
  const { positionals, values } = readOptions(words);
  if (positionals.length < 1 || positionals.length > 2) {
    throw new UsageError('Name one or two folders.');
  }
  const sites = values.site.map(toSiteName);
  if (sites.length > 0 && sites.length !== positionals.length) {
    throw new UsageError('Give --site once for each folder, in the same order.');
  }
  return {
    folders: positionals.map((folder, index) => ({ folder, site: sites[index] })),
    isDryRun: values['dry-run'],
    dropsProducts: values['drop-products'],
  };
}
