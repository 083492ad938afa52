/** Runs the levels that need no browser, with Node's own test runner. */
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import { createNotRun, requireTests, type LevelResult } from './level.ts';

/** A test that takes longer hangs. */
const patience = 5 * 60 * 1000;

/**
 * Runs every `*.test.ts` below a folder, each file in a process of its own, and
 * prints the tests that fail.
 */
export async function runNodeTests(folder: string): Promise<LevelResult> {
  const files = globSync(`${folder}/**/*.test.ts`).sort();
  if (files.length === 0) return createNotRun(`there is no *.test.ts in ${folder}`);

  const result: LevelResult = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files, concurrency: true, isolation: 'process', timeout: patience });
  stream.on('test:fail', (event) => {
    if (isRealFailure(event)) console.log(toFailure(event));
  });
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  stream.on('test:summary', ({ file, counts }) => {
    // There is one summary for each file and one without a file for all of them.
    if (file !== undefined) return;
    result.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
    result.passed = counts.passed;
    result.skipped = counts.skipped + counts.todo;
  });
  for await (const _ of stream) {
    // The listeners above do the work; the loop waits for the end.
  }
  return requireTests(result, folder);
}

/** A suite fails because a test in it does, and has nothing to add. */
function isRealFailure({ details, todo }: EventData.TestFail): boolean {
  const { error } = details;
  const isSuites = 'failureType' in error && error.failureType === 'subtestsFailed';
  return !isSuites && (todo === undefined || todo === false);
}

function toFailure({ name, file, line, details }: EventData.TestFail): string {
  const place = file === undefined ? '' : `${relative('', file)}:${line ?? 1}`;
  const { cause } = details.error;
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : details.error.message;
  return `\n✗ ${name}\n  ${place}\n${reason.replace(/^/gm, '  ')}\n`;
}
