/** What running one level of tests came to. */
export interface LevelResult {
  passed: number;
  failed: number;
  skipped: number;
  /** Why the level is a failure although no test says so: it ran none, or could not begin. */
  trouble?: string;
}

/** A level that could not run. It counts as one failure. */
export function createNotRun(trouble: string): LevelResult {
  return { passed: 0, failed: 1, skipped: 0, trouble };
}

/** Turns a level in which nothing ran into a failure: no test is no proof. */
export function requireTests(result: LevelResult, folder: string): LevelResult {
  return result.passed + result.failed > 0 ? result : createNotRun(`no test ran in ${folder}`);
}
