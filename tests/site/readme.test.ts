/** The lines that README.md gives for programs hold for the site as it is built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codesFileSchema } from '../../src/catalogue/machine/codes-file.ts';
import { productFileSchema } from '../../src/catalogue/machine/product-file.ts';
import { openSearch, sitemapIndex } from '../../src/naming/addresses.ts';
import { files, readSiteFile, toPath } from '../support/built-site.ts';
import { host } from '../support/published-links.ts';

const part = /^## For programs\n(.*?)^## /ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const lines = [...part.matchAll(/^```sh\n(.*?)^```$/gms)]
  .flatMap(([, text = '']) => text.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What each filter of README.md does, for machines that have no jq. */
const equivalents: Readonly<Record<string, (json: unknown) => unknown[]>> = {
  '.codes[] | select(.code == "ResourceInUse") | .summary': (json) =>
    codesFileSchema
      .parse(json)
      .codes.filter(({ code }) => code === 'ResourceInUse')
      .map(({ summary }) => summary),
  '.codes[] | select(.retry == "backoff") | .code': (json) =>
    codesFileSchema
      .parse(json)
      .codes.filter(({ retry }) => retry === 'backoff')
      .map(({ code }) => code),
  '.codes[.versions[0].actions.RunInstances[]].spelling': (json) => {
    const { codes, versions } = productFileSchema.parse(json);
    return (versions[0]?.actions['RunInstances'] ?? []).map((index) => codes[index]?.spelling);
  },
  '.version': (json) => {
    assert.ok(typeof json === 'object' && json !== null && 'version' in json);
    return [json.version];
  },
};

const hasJq = spawnSync('jq', ['--version']).status === 0;

/** What jq prints, a value a line. */
function runJq(filter: string, input: string): string[] {
  const { status, stdout, stderr } = spawnSync('jq', ['-r', filter], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  assert.equal(status, 0, `jq says: ${stderr}`);
  return stdout.trimEnd().split('\n');
}

test('README.md has a line for each kind of file', () => {
  assert.ok(lines.length >= 10, 'The part "For programs" is not as this test reads it');
});

for (const line of lines) {
  test(line, () => {
    const [, address, filter] = /^curl -s \$SITE(\/\S+)(?: \| jq -r '([^']+)')?$/.exec(line) ?? [];
    assert.ok(address !== undefined, "Write it as: curl -s $SITE/<file> | jq -r '<filter>'");
    const path = toPath(address);
    if (host === undefined && (address === openSearch || address === sitemapIndex)) {
      assert.ok(!files.has(path), `${path} needs a host`);
      return;
    }
    assert.ok(files.has(path), `There is no ${path}`);
    if (filter === undefined) return;
    const equivalent = equivalents[filter];
    assert.ok(equivalent, 'Say in this test what the filter does');
    const text = readSiteFile(path);
    const values = equivalent(JSON.parse(text)).map(String);
    assert.ok(values.length > 0, 'It finds nothing');
    if (hasJq) assert.deepEqual(runJq(filter, text), values);
  });
}
