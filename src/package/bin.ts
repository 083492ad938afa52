#!/usr/bin/env node
/** The command `api-3-errors`. */
import { fstatSync, readFileSync } from 'node:fs';
import { terminal } from '../words/en/terminal.ts';
import { loadReference } from './load-reference.ts';
import { run, status } from './run.ts';

/** A text is wrapped at so many columns, however wide the terminal. */
const widest = 96;

const { stdin, stdout, stderr, env, argv } = process;

// Who reads the output may stop before its end, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? process.exitCode : status.wrong);
});

try {
  process.exitCode = await run(argv.slice(2), {
    input: hasInput() ? stdin : undefined,
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    manner: {
      width: stdout.isTTY ? Math.min(stdout.columns, widest) : undefined,
      hasColours: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    },
    version: readVersion(),
    loadReference,
  });
} catch (error) {
  stderr.write(`${terminal.failed(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = status.wrong;
}

/** Whether something is piped in: not a terminal, nor nothing at all. */
function hasInput(): boolean {
  if (stdin.isTTY) return false;
  try {
    return !fstatSync(0).isCharacterDevice();
  } catch {
    return false;
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
