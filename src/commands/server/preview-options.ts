/** The command line of `npm start` and `npm run preview`. Pure. */
import { parseArgs } from 'node:util';

export const usage = `Options, after "--":

  --port <number>    another port than 4321
  --host [<address>] for other machines, too; without an address on all networks`;

export interface PreviewOptions {
  host: string;
  /** undefined: the usual one, or the next that is free. */
  port: number | undefined;
}

/** The command line cannot be read. The message ends with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(what: string) {
    super(`${what}\n\n${usage}`);
  }
}

/**
 * What the words after the command's name ask for.
 * @throws UsageError
 */
export function parseOptions(words: readonly string[]): PreviewOptions {
  const { port, host } = readWords(words.map(completeHost));
  if (port === undefined) return { host, port };
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new UsageError(`"${port}" is no port: these are whole numbers from 1 to 65535.`);
  }
  return { host, port: number };
}

/** `--host` alone stands for all networks. */
function completeHost(word: string, at: number, words: readonly string[]): string {
  const isAlone = word === '--host' && (words[at + 1] ?? '--').startsWith('--');
  return isAlone ? '--host=0.0.0.0' : word;
}

function readWords(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
