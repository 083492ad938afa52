/**
 * Checks the project without running it: `npm run check`, or only some parts of
 * it with `npm run check -- lint format`. Prints a line for each part, and what a
 * part says only if it fails.
 */
import { globSync } from 'node:fs';
import { runNode, tools, toSeconds, type ProcessResult } from './run-process.ts';

interface Part {
  /** What the part looks after, as the line says it. */
  what: string;
  /** The scripts to run, one after the other until one fails, each with its parameters. */
  runs: readonly (readonly [string, ...string[]])[];
  /** Whether it reads the types that Astro makes of the content. */
  needsSync?: boolean;
  /** What to do about a failure, where its output does not say so itself. */
  remedy?: string;
}

/** Folders with a configuration of their own: the pure ones know neither the DOM nor Node. */
const pureFolders = globSync(['src/*/tsconfig.json', '.config/tsconfig.json']).sort();

/** What readers read. `words.yaml` lists misspellings on purpose. */
const spelledFiles = [
  'README.md',
  'content/codes/*.yaml',
  'content/guides/*.mdx',
  'src/words/**/*.ts',
];

/** The longest first, so that the lanes end together. */
const parts: Readonly<Record<string, Part>> = {
  types: {
    needsSync: true,
    what: 'types of pages, components and modules (astro check)',
    runs: [
      [
        tools.astro,
        'check',
        '--noSync',
        '--minimumFailingSeverity',
        'warning',
        '--minimumSeverity',
        'warning',
      ],
    ],
  },
  lint: {
    needsSync: true,
    what: 'code and the walls between folders (ESLint)',
    runs: [[tools.eslint, '--config', '.config/eslint.config.js', '--max-warnings', '0', '.']],
  },
  format: {
    what: 'formatting (Prettier)',
    runs: [[tools.prettier, '--check', '--log-level', 'warn', '.']],
    remedy: '"npm run format" puts it right.',
  },
  styles: {
    what: 'style sheets (Stylelint)',
    runs: [[tools.stylelint, 'src/**/*.css']],
  },
  spelling: {
    what: 'spelling of what the pages say (CSpell)',
    runs: [
      [
        tools.cspell,
        '--config',
        '.config/cspell.json',
        '--no-progress',
        '--no-summary',
        '--show-suggestions',
        ...spelledFiles,
      ],
    ],
    remedy: 'A word that is right goes into .config/cspell.json.',
  },
  content: {
    what: 'content against its schemas',
    runs: [['src/commands/check-content.ts']],
  },
  packages: {
    what: 'licences, install scripts and platforms of the packages',
    runs: [['src/commands/check-packages.ts']],
    remedy: 'What may be there, and why, stands in src/commands/check/package-rules.ts.',
  },
  pure: {
    what: 'types of folders that stand alone (tsc 7)',
    runs: pureFolders.map((project) => [tools.tsc, '--noEmit', '--project', project]),
  },
};

/** How many parts run at once. */
const lanes = 2;

async function runPart({ runs }: Part): Promise<ProcessResult> {
  const total: ProcessResult = { status: 0, output: '', seconds: 0 };
  for (const [script, ...parameters] of runs) {
    const result = await runNode(script, parameters, { output: 'capture' });
    total.status = result.status;
    total.output += result.output;
    total.seconds += result.seconds;
    if (result.status !== 0) break;
  }
  return total;
}

/** Runs a part, prints what became of it, and says whether it passed. */
async function checkPart(name: string, part: Part): Promise<boolean> {
  const { status, output, seconds } = await runPart(part);
  const passed = status === 0;
  console.log(
    `${passed ? '✓' : '✗'} ${name.padEnd(8)} ${toSeconds(seconds).padStart(7)}  ${part.what}`,
  );
  if (!passed) console.log(`\n${[output, part.remedy].filter(Boolean).join('\n')}\n`);
  return passed;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
let queue = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));

const failed: string[] = [];
if (queue.some(([, { needsSync }]) => needsSync)) {
  // Both read the types that Astro makes of the content, and must not make them at once.
  const sync = await runNode(tools.astro, ['sync'], { output: 'capture' });
  if (sync.status !== 0) {
    console.log(`✗ astro sync\n\n${sync.output}\n`);
    failed.push(...queue.filter(([, { needsSync }]) => needsSync).map(([name]) => name));
    console.log(`Not checked for that reason: ${failed.join(', ')}.`);
    queue = queue.filter(([, { needsSync }]) => !needsSync);
  }
}

await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, part] = next;
      if (!(await checkPart(name, part))) failed.push(name);
    }
  }),
);
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.sort().join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
