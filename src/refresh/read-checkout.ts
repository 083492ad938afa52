/** Reads a checkout of the Go SDK from disk: `tencentcloud/<product>/v<date>/{client,errors}.go`. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isProductId } from './identifiers.ts';
import { parseClient, parseErrors, type SourceWarning } from './parse-source.ts';

export type Site = 'cn' | 'intl';

/** One API version of one product, as one SDK lists it. */
export interface SdkVersion {
  product: string;
  /** As the catalogue writes it: 2017-03-12. */
  version: string;
  actions: ReadonlyMap<string, ReadonlySet<string>>;
  /** All codes of `errors.go`, whether an action lists them or not. */
  codes: ReadonlySet<string>;
}

export interface Checkout {
  site: Site;
  versions: SdkVersion[];
  warnings: SourceWarning[];
}

/** The folder cannot be read as an SDK; the message says what to name instead. */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError';
}

const versionFolder = /^v(\d{4})(\d{2})(\d{2})$/;

/** Which site the module path in a `go.mod` belongs to; undefined if it is another module. */
export function toSite(goMod: string): Site | undefined {
  const match = /^\s*module\s+"?\S*\/tencentcloud-sdk-go(-intl-en)?(?:\/\S*)?"?\s*$/m.exec(goMod);
  if (match === null) return undefined;
  return match[1] === undefined ? 'cn' : 'intl';
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The site of the SDK by its own `go.mod`, or by that of a product, which is a module too. */
function findSite(folder: string, products: readonly string[]): Site | undefined {
  const places = [folder, ...products.map((product) => join(folder, 'tencentcloud', product))];
  for (const place of places) {
    const file = join(place, 'go.mod');
    const site = existsSync(file) ? toSite(readFileSync(file, 'utf8')) : undefined;
    if (site !== undefined) return site;
  }
  return undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * All that a checkout lists, in stable order. `site` overrules what its `go.mod` tells.
 * @throws CheckoutError where the folder is no SDK, or its site cannot be told.
 */
export function readCheckout(folder: string, site?: Site): Checkout {
  if (!isFolder(folder)) throw new CheckoutError(`${folder} is not a folder.`);
  const root = join(folder, 'tencentcloud');
  const products = isFolder(root) ? listFolders(root) : [];
  const versions: SdkVersion[] = [];
  const warnings: SourceWarning[] = [];

  for (const product of products) {
    for (const name of listFolders(join(root, product))) {
      const date = versionFolder.exec(name);
      if (date === null) continue;
      const file = `tencentcloud/${product}/${name}`;
      const path = join(root, product, name);
      if (!isProductId(product)) {
        warnings.push({ file, line: undefined, what: `"${product}" is no product's id` });
      } else if (!existsSync(join(path, 'client.go'))) {
        warnings.push({ file, line: undefined, what: 'has no client.go' });
      } else {
        const client = parseClient(
          `${file}/client.go`,
          readFileSync(join(path, 'client.go'), 'utf8'),
        );
        const constants = existsSync(join(path, 'errors.go'))
          ? parseErrors(`${file}/errors.go`, readFileSync(join(path, 'errors.go'), 'utf8'))
          : { codes: new Set<string>(), warnings: [] };
        versions.push({
          product,
          version: date.slice(1).join('-'),
          actions: client.actions,
          codes: constants.codes,
        });
        warnings.push(...client.warnings, ...constants.warnings);
      }
    }
  }

  if (versions.length === 0) {
    throw new CheckoutError(
      `${folder} is not a checkout of the Tencent Cloud Go SDK: no file in it is called ` +
        'tencentcloud/<product>/v<date>/client.go. Name the folder that holds "tencentcloud".',
    );
  }
  const found = site ?? findSite(folder, products);
  if (found === undefined) {
    throw new CheckoutError(
      `${folder} does not tell its site: no go.mod in it names the module tencentcloud-sdk-go or ` +
        'tencentcloud-sdk-go-intl-en. Add "--site cn" or "--site intl".',
    );
  }
  return { site: found, versions, warnings };
}
