/**
 * Makes the package that others install: `npm run package` compiles `src/package/` and what it
 * needs into `build/package/`, adds the codes and explanations, and packs it into `build/`.
 *
 * `--no-tarball` leaves the packing out, and `--folder=<path>` makes it elsewhere.
 *
 * Its manifest is made of this project's: `exports`, `bin` and the rest as they stand there, but
 * without what only the site needs, so that whoever installs it gets nothing else with it.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Prose } from '../catalogue/prose.ts';
import { createCodeViews, type CodeView } from '../catalogue/code-view.ts';
import { createCodeRows } from '../catalogue/machine-files.ts';
import { catalogue, updated } from '../catalogue/site-catalogue.ts';
import { decodeCodes, encodeCodes } from '../lookup/codec.ts';
import { encodeExplanations } from '../package/explanation-file.ts';
import type { CodeExplanation } from '../package/explanation.ts';
import { dataFiles } from '../package/load-reference.ts';
import { runNode, tools } from './run-process.ts';

/** Where the manifest of the project says that it is. */
const usualFolder = 'build/package';
const tarballFolder = 'build';

const options = process.argv.slice(2);
const folder =
  options.find((option) => option.startsWith('--folder='))?.slice('--folder='.length) ??
  usualFolder;

/** The fields of the project's manifest that the package keeps. */
const keptFields = [
  'name',
  'version',
  'private',
  'description',
  'license',
  'type',
  'engines',
  'bin',
  'exports',
] as const;

async function compile(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { status, output } = await runNode(
    tools.tsc,
    ['--project', 'src/package/tsconfig.json', '--outDir', resolve(folder)],
    { output: 'capture' },
  );
  if (status !== 0) throw new Error(`The package does not compile:\n${output}`);
  chmodSync(`${folder}/package/bin.js`, 0o755);
}

/** The texts of the two data files. */
function createData(): { codes: string; explanations: string } {
  const codes = encodeCodes(createCodeRows(catalogue));
  const explanations = new Map(
    createCodeViews(catalogue).map((view) => [view.code, toExplanation(view)]),
  );
  const order = decodeCodes(codes).map(({ code }) => code);
  return {
    codes,
    explanations: encodeExplanations(order, explanations, { updated, site: getSite() }),
  };
}

function toExplanation({ code, basis, answer }: CodeView): CodeExplanation {
  const { summary, meaning, causes, symptoms, steps, retry, fixer } = answer;
  return {
    code,
    basis: basis.kind === 'note' ? 'family' : basis.kind,
    summary: toMarked(summary),
    meaning: meaning.map(toMarked),
    causes: causes.map(toMarked),
    symptoms: symptoms.map(({ when, look }) => ({ when: toMarked(when), look: toMarked(look) })),
    steps: steps.map(toMarked),
    retry: {
      advice: retry.advice,
      note: toMarked(retry.note),
      reason: retry.reason.map(toMarked),
    },
    fixer: { who: fixer.who, note: toMarked(fixer.note) },
  };
}

/** The prose as it was written, names in backticks. */
function toMarked(prose: Prose): string {
  return prose.map(({ kind, text }) => (kind === 'text' ? text : `\`${text}\``)).join('');
}

/** Where the site is served, as its build is told, too. */
function getSite(): string {
  const { SITE, BASE = '/' } = process.env;
  return SITE ? new URL(BASE.replace(/\/?$/, '/'), SITE).href : '';
}

function writeData(name: string, text: string): void {
  // Above 9 it takes many times as long for a tenth less.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const bytes = brotliCompressSync(text, { params });
  writeFileSync(`${folder}/data/${name}`, bytes);
  console.log(`data/${name}: ${toKilobytes(bytes.length)} of ${toKilobytes(text.length)}`);
}

/** The package's manifest, with paths from its own folder. */
function writeManifest(): void {
  const own: unknown = JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(`./${usualFolder}/`, './') : value,
  );
  if (typeof own !== 'object' || own === null) throw new TypeError('package.json is no object');
  const fields = new Map(Object.entries(own));
  const kept = Object.fromEntries(keptFields.map((name) => [name, fields.get(name)]));
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(kept, null, 2)}\n`);
}

/** Packs the folder. As one line for the shell: on Windows npm is a batch file. */
function pack(): void {
  const { status, stdout, stderr } = spawnSync(
    `npm pack ./${usualFolder} --pack-destination ${tarballFolder} --json`,
    { shell: true, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`npm could not pack the package:\n${stderr}`);
  const name = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1] ?? '';
  const size = readFileSync(`${tarballFolder}/${name}`).length;
  console.log(`${tarballFolder}/${name}: ${toKilobytes(size)}`);
}

function toKilobytes(bytes: number): string {
  return `${new Intl.NumberFormat('en').format(Math.ceil(bytes / 1000))} kB`;
}

await compile();
mkdirSync(`${folder}/data`);
const data = createData();
writeData(dataFiles.codes, data.codes);
writeData(dataFiles.explanations, data.explanations);
writeManifest();
copyFileSync('LICENSE', `${folder}/LICENSE`);
copyFileSync('src/package/README.md', `${folder}/README.md`);
if (!options.includes('--no-tarball')) pack();
