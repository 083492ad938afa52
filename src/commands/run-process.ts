/** Starts other programs for the commands, always on the Node that runs already. */
import { spawn } from 'node:child_process';

/** What became of a process. */
export interface ProcessResult {
  /** 0 is success. A process that a signal ended counts as 1. */
  status: number;
  /** What it printed, both streams as they came; empty if it printed to the terminal itself. */
  output: string;
  seconds: number;
}

export interface ProcessOptions {
  /** `capture` keeps the output for later, `show` lets it through as it comes. */
  output: 'capture' | 'show';
  /** Variables to set, or with undefined to remove, beside those of this process. */
  env?: Record<string, string | undefined>;
  /** Told the number of the process as soon as it runs. */
  onStart?: (pid: number) => void;
}

/** Where the command-line tools begin, from the root of the project. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  cspell: 'node_modules/cspell/bin.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  /** TypeScript 7; `astro check` and ESLint use TypeScript 6 as a library. */
  tsc: 'node_modules/@typescript/native/bin/tsc',
} as const;

/**
 * Runs a script with Node from the root of the project and without standard input.
 * @throws Error if the process cannot be started; a failure of the script is in `status`.
 */
export function runNode(
  script: string,
  parameters: readonly string[],
  { output, env = {}, onStart }: ProcessOptions,
): Promise<ProcessResult> {
  const start = performance.now();
  const stream = output === 'show' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [script, ...parameters], {
    env: { ...process.env, ...env },
    stdio: ['ignore', stream, stream],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (child.pid !== undefined) onStart?.(child.pid);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({
        status: status ?? 1,
        output: Buffer.concat(chunks).toString('utf8').trim(),
        seconds: (performance.now() - start) / 1000,
      });
    });
  });
}

/**
 * The most that the heap of a build may hold. With more room it collects its garbage later, and
 * takes half as much again. Megabytes.
 */
const heapOfBuild = 800;

/** Builds the site, as `runNode` runs a script. What NODE_OPTIONS says of the heap counts more. */
export function buildSite({ env = {}, ...options }: ProcessOptions): Promise<ProcessResult> {
  const NODE_OPTIONS = `--max-old-space-size=${heapOfBuild} ${process.env['NODE_OPTIONS'] ?? ''}`;
  return runNode(tools.astro, ['build'], { ...options, env: { NODE_OPTIONS, ...env } });
}

/** A duration as the commands print it, like `12.3 s`. */
export function toSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
