/** The command from its arguments to its exit status, with everything around it handed in. */
import { terminal } from '../words/en/terminal.ts';
import { parseArguments } from './arguments.ts';
import { createCodeLines } from './code-view.ts';
import { groupByPage, type ErrorKind } from './error-kinds.ts';
import { createCodesJson, createTextJson } from './json-view.ts';
import { InputError, readInput } from './read-input.ts';
import type { Reference } from './reference.ts';
import { SummaryReader, type ReaderSizes } from './summary-reader.ts';
import type { Manner } from './terminal-text.ts';
import { createTextLines, isOurs } from './text-view.ts';

/** What surrounds the command. */
export interface Surroundings {
  /** undefined: nothing is piped in. */
  readonly input: AsyncIterable<Uint8Array> | undefined;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly manner: Manner;
  readonly version: string;
  readonly loadReference: () => Promise<Reference>;
  readonly sizes?: ReaderSizes;
}

/** The exit status. */
export const status = { found: 0, notFound: 1, wrong: 2 } as const;

export type Status = (typeof status)[keyof typeof status];

/** What is longer is no lone name. UTF-16 units. */
const longestName = 200;

/** Runs the command. */
export async function run(
  parameters: readonly string[],
  surroundings: Surroundings,
): Promise<Status> {
  const { input, write, writeError, loadReference } = surroundings;
  const request = parseArguments(parameters, input !== undefined);
  switch (request.kind) {
    case 'help':
      write(terminal.help);
      return status.found;
    case 'version': {
      const { updated } = await loadReference();
      write(`${terminal.version(surroundings.version, updated)}\n`);
      return status.found;
    }
    case 'wrong':
      writeError(
        `${request.option === undefined ? terminal.nothingAsked : terminal.unknownOption(request.option)}\n`,
      );
      return status.wrong;
    case 'codes':
      return answerCodes(request.codes, request.isJson, await loadReference(), surroundings);
    case 'text':
      return answerText(request.isJson, surroundings);
  }
}

function answerCodes(
  codes: readonly string[],
  isJson: boolean,
  { describe }: Reference,
  { write, manner }: Surroundings,
): Status {
  const answers = codes.map((asked) => ({ asked, known: describe(asked) }));
  if (isJson) write(toJson(createCodesJson(answers)));
  else {
    const texts = answers.map(({ known }) => toText(createCodeLines(known, [], manner)));
    write(texts.join('\n'));
  }
  return answers.every(({ known }) => known.kind === 'known') ? status.found : status.notFound;
}

async function answerText(isJson: boolean, surroundings: Surroundings): Promise<Status> {
  const { input, write, writeError, manner, loadReference, sizes } = surroundings;
  const reading = new SummaryReader(sizes);
  let head = '';
  try {
    for await (const part of readInput(input ?? nothing())) {
      if (head.trim().length <= longestName) head += part.slice(0, 2 * longestName);
      reading.add(part);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    writeError(`${terminal[error.reason]}\n`);
    return status.wrong;
  }
  const name = head.trim();
  if (name === '') {
    writeError(`${terminal.empty}\n`);
    return status.wrong;
  }
  const reference = await loadReference();
  const { describe } = reference;
  const summary = reading.finish();
  // A code alone, in a spelling that only the list knows, such as a constant of the Go SDK.
  if (summary.outcome === 'unrecognised' && /^[\w.]{3,100}$/.test(name)) {
    if (describe(name).kind === 'known')
      return answerCodes([name], isJson, reference, surroundings);
  }
  const kinds = isOurs(summary) ? groupByPage(summary.groups, describe) : [];
  write(
    isJson
      ? toJson(createTextJson(summary, kinds))
      : toText(createTextLines(summary, kinds, describe, manner)),
  );
  return kinds.some(isKnown) ? status.found : status.notFound;
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Nothing is piped in.
}

function isKnown({ known }: ErrorKind): boolean {
  return known?.kind === 'known';
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
