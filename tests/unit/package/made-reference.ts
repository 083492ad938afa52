/** A small reference, and the command run with it. */
import { encodeCodes } from '../../../src/lookup/codec.ts';
import { encodeExplanations } from '../../../src/package/explanation-file.ts';
import type { CodeExplanation } from '../../../src/package/explanation.ts';
import { createReference } from '../../../src/package/reference.ts';
import { run } from '../../../src/package/run.ts';
import type { ReaderSizes } from '../../../src/package/summary-reader.ts';
import type { Manner } from '../../../src/package/terminal-text.ts';

/** An explanation that says little, with what is given in place of it. */
export function makeExplanation(
  code: string,
  given: Partial<CodeExplanation> = {},
): CodeExplanation {
  return {
    code,
    basis: 'written',
    summary: `What ${code} says.`,
    meaning: [`What ${code} means.`],
    causes: [],
    symptoms: [],
    steps: ['Do this.'],
    retry: { advice: 'no', note: 'It fails again.', reason: ['So it is.'] },
    fixer: { who: 'caller', note: 'In the request.' },
    ...given,
  };
}

export const explanations = [
  makeExplanation('AuthFailure'),
  makeExplanation('AuthFailure.SignatureFailure', {
    causes: ['The first cause.', 'The `second` cause.'],
    symptoms: [{ when: 'always', look: 'the key' }],
    steps: ['One.', 'Two.'],
  }),
  makeExplanation('RequestLimitExceeded', {
    retry: { advice: 'backoff', note: 'Wait.', reason: [] },
  }),
  makeExplanation('ResourceInUse.Disk', { basis: 'idiom' }),
  makeExplanation('ResourceInUse.Volume', { basis: 'family' }),
];

/** The texts of both data files. */
export function makeFiles(site = ''): { codes: string; explanations: string } {
  const codes = explanations.map(({ code }) => code);
  const rows = codes.map((code) => ({
    code,
    reach: 1,
    product: undefined,
    retry: 'no' as const,
    spellings: [],
  }));
  return {
    codes: encodeCodes(rows),
    explanations: encodeExplanations(codes, new Map(explanations.map((one) => [one.code, one])), {
      updated: '2026-08-21',
      site,
    }),
  };
}

export interface RunOptions {
  /** What is piped in: texts, or bytes; absent: nothing is. */
  input?: readonly (string | Uint8Array)[];
  manner?: Manner;
  sizes?: ReaderSizes;
  site?: string;
}

/** Runs the command with the small reference. */
export async function runCommand(
  parameters: readonly string[],
  { input, manner = { width: undefined, hasColours: false }, sizes, site }: RunOptions = {},
): Promise<{ status: number; output: string; errors: string }> {
  let output = '';
  let errors = '';
  const status = await run(parameters, {
    input: input && toChunks(input),
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    manner,
    version: '1.2.3',
    loadReference: async () => {
      const files = makeFiles(site);
      return createReference(files.codes, files.explanations);
    },
    ...(sizes && { sizes }),
  });
  return { status, output, errors };
}

async function* toChunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}
