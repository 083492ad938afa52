/** The package as others install it: made anew from the real content, imported by its name, run with a pipe. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { catalogue } from '../../src/catalogue/site-catalogue.ts';
import { toPlainText } from '../../src/catalogue/prose.ts';
import type { CodesJson, TextJson } from '../../src/package/json-view.ts';

const project = mkdtempSync(join(tmpdir(), 'package-'));
const folder = join(project, 'node_modules/api-3-errors');
const bin = join(folder, 'package/bin.js');

before(() => {
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, ['src/commands/package.ts', '--no-tarball', `--folder=${folder}`]);
});
after(() => rmSync(project, { recursive: true, force: true }));

/** Runs the command, writing parts into its standard input. */
function runBin(
  parameters: readonly string[],
  parts?: Iterable<string>,
): Promise<{ status: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, [bin, ...parameters], { cwd: project });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const write = async () => {
    for (const part of parts ?? []) {
      if (!child.stdin.write(part)) await new Promise((go) => child.stdin.once('drain', go));
    }
    child.stdin.end();
  };
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (status) => done({ status, output, errors }));
    write().catch(fail);
  });
}

test('the package is small, and brings nothing else along', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const size = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  assert.ok(size < 3_000_000, `${(size / 1e6).toFixed(1)} MB: look at build/package/data`);
  assert.deepEqual(
    files
      .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map(({ name }) => name),
    [],
    'Node strips no types in node_modules',
  );
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.optionalDependencies, undefined);
  for (const path of [
    manifest.bin['api-3-errors'],
    ...Object.values<Record<string, string>>(manifest.exports).flatMap((entry) =>
      Object.values(entry),
    ),
  ]) {
    assert.ok(statSync(resolve(folder, path)).isFile(), `${path} is exported and not there`);
  }
});

test('its modules are imported by name', () => {
  const script = join(project, 'use.mjs');
  writeFileSync(
    script,
    `import { decode } from 'api-3-errors/decode';
import { findCodes, loadReference } from 'api-3-errors/lookup';
import 'api-3-errors/types';
import * as all from 'api-3-errors';
const [error] = decode('[TencentCloudSDKError] Code=AuthFailure.SignatureFailure, Message=No., RequestId=1').errors;
const reference = await loadReference();
console.log(JSON.stringify({
  code: error.code,
  known: reference.describe('AUTHFAILURE_SIGNATUREFAILURE').code,
  found: findCodes(reference.lookup, 'sold out', 3).length,
  isSame: all.decode === decode,
  rows: reference.lookup.rows.length,
}));`,
  );
  const said = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  assert.deepEqual(
    { ...said, rows: said.rows >= catalogue.entries.size },
    {
      code: 'AuthFailure.SignatureFailure',
      known: 'AuthFailure.SignatureFailure',
      found: 3,
      isSame: true,
      rows: true,
    },
  );
});

test('TypeScript reads its types, in the way of Node and in that of bundlers', () => {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const program = `import { decode, type Decoding, type SummaryReader } from 'api-3-errors/decode';
import { loadReference } from 'api-3-errors/lookup';
import type { CodeExplanation, TextJson } from 'api-3-errors/types';
export const decoding: Decoding = decode('');
export const known = (await loadReference()).describe('InvalidParameter');
if (known.kind === 'known') known.explanation satisfies CodeExplanation | undefined;
export const take = (json: TextJson, reader: SummaryReader) => [json.errorCount + 1, reader.finish()];
`;
  writeFileSync(join(project, 'use.ts'), program);
  // A mistake that tsc has to see: types that are not found are any, and would pass for good ones.
  writeFileSync(join(project, 'misuse.ts'), `${program}export const wrong: number = known.code;\n`);
  const tsc = resolve('node_modules/@typescript/native/bin/tsc');
  for (const way of [
    ['--module', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ]) {
    const options = ['--noEmit', '--strict', '--target', 'es2024', '--types', '', ...way];
    const check = (file: string) =>
      spawnSync(process.execPath, [tsc, ...options, file], { cwd: project, encoding: 'utf8' });
    const { status, stdout } = check('use.ts');
    assert.equal(status, 0, stdout);
    assert.match(check('misuse.ts').stdout, /^misuse\.ts\(8,14\): error TS2322/);
  }
});

test('the command says of every code what its page says', async () => {
  const entries = [...catalogue.entries.values()].filter((_, index) => index % 400 === 0);
  const { status, output } = await runBin(['--json', ...entries.map(({ code }) => code)]);
  assert.equal(status, 0);
  const { codes } = JSON.parse(output) as CodesJson;
  assert.deepEqual(
    codes.map(({ code, explanation }) => [
      code,
      explanation?.basis,
      explanation?.summary.replaceAll('`', ''),
      explanation?.retry.advice,
    ]),
    entries.map(({ code, reading: { basis, answer } }) => [
      code,
      basis,
      toPlainText(answer.summary),
      answer.retry.advice,
    ]),
  );
});

test('a pipe of some megabytes is read to its end', async () => {
  const lines = 200_000;
  function* writeLog(): Generator<string> {
    for (let line = 0; line < lines; line += 1) {
      const id = `5f0c7a92-3b1e-4d68-9a27-${String(line).padStart(12, '0')}`;
      yield line % 100 === 50
        ? `2026-11-24 10:31:07 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=Too fast., RequestId=${id}\n`
        : `2026-11-24 10:31:07 worker-2 INFO DescribeInstances ok in ${line} ms, as it should be, next page\n`;
    }
  }
  const { status, output, errors } = await runBin(['--json'], writeLog());
  assert.deepEqual([status, errors], [0, '']);
  const { errorCount, errors: kinds } = JSON.parse(output) as TextJson;
  assert.equal(errorCount, lines / 100);
  assert.deepEqual(kinds[0]?.lines, { first: 51, last: lines - 49 });
});

test('without codes and without a pipe it says how it is used', async () => {
  const { status, errors } = await runBin(['--nonsense']);
  assert.equal(status, 2);
  assert.match(errors, /--help/);
});
