/**
 * Makes small checkouts in the style of the Go SDK, of products that do not
 * exist, and catalogues to refresh from them.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { ProductFacts } from '../../../src/schemas/facts.ts';

type Codes = readonly string[];

const headings = { cn: '可能返回的错误码:', intl: 'error code that may be returned:' } as const;
const modules = { cn: 'tencentcloud-sdk-go', intl: 'tencentcloud-sdk-go-intl-en' } as const;

/** The name of a code's constant in the SDK. */
function toConstant(code: string): string {
  return code.toUpperCase().replaceAll('.', '_');
}

/** A client.go with these actions and their codes. */
export function createClient(
  actions: Readonly<Record<string, Codes>>,
  site: 'cn' | 'intl' = 'cn',
): string {
  const parts = Object.entries(actions).map(([action, codes]) => {
    const list = codes.map((code) => `//  ${toConstant(code)} = "${code}"`);
    const comment = [
      `// ${action}`,
      '// Does a thing, and may mention "InSentence.NotACode" while at it.',
      ...(list.length === 0 ? [] : ['//', `// ${headings[site]}`, ...list]),
    ].join('\n');
    return `func New${action}Request() (request *${action}Request) {
    request = &${action}Request{
        BaseRequest: &tchttp.BaseRequest{},
    }
    request.Init().WithApiInfo("moonbase", APIVersion, "${action}")
    return
}

${comment}
func (c *Client) ${action}(request *${action}Request) (response *${action}Response, err error) {
    return c.${action}WithContext(context.Background(), request)
}

${comment}
func (c *Client) ${action}WithContext(ctx context.Context, request *${action}Request) (response *${action}Response, err error) {
    err = c.Send(request, response)
    return
}
`;
  });
  return `package v20300102\n\nconst APIVersion = "2030-01-02"\n\n${parts.join('\n')}`;
}

/** An errors.go with these codes. */
export function createErrors(codes: Codes): string {
  const constants = codes.map(
    (code) => `\t// A sentence that says A = "B".\n\t${toConstant(code)} = "${code}"\n`,
  );
  return `package v20300102\n\nconst (\n${constants.join('\n')})\n`;
}

/** A folder with these files, by path, that the test removes when it ends. */
export function createFolder(test: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  test.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The files of a checkout: product → version folder → actions, and further codes of errors.go. */
export function createCheckoutFiles(
  site: 'cn' | 'intl',
  products: Readonly<
    Record<string, Record<string, { actions: Record<string, Codes>; further?: Codes }>>
  >,
): Record<string, string> {
  const files: Record<string, string> = {
    'go.mod': `module github.com/tencentcloud/${modules[site]}\n\ngo 1.14\n`,
    'tencentcloud/common/client.go': 'package common\n',
  };
  for (const [product, versions] of Object.entries(products)) {
    for (const [version, { actions, further = [] }] of Object.entries(versions)) {
      const path = `tencentcloud/${product}/${version}`;
      files[`${path}/client.go`] = createClient(actions, site);
      files[`${path}/errors.go`] = createErrors([...Object.values(actions).flat(), ...further]);
    }
  }
  return files;
}

/** A product of one version, as the catalogue has it. */
export function createProduct(
  id: string,
  sites: ('cn' | 'intl')[],
  actions: Record<string, string[]>,
): ProductFacts {
  return {
    id,
    name: `Product ${id}`,
    abbreviation: 'P',
    category: 'Space',
    documentation: '99',
    nameSource: 'official',
    versions: [{ version: '2030-01-02', sites, unattributed: [], actions }],
  };
}
