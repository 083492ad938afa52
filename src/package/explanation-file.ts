/**
 * The file of all explanations: a line of JSON with the edition, then a line for each row of the
 * code file, in its order; an empty one where a row has no explanation. A line is parsed only when
 * its code is asked for.
 */
import { retryMarks } from '../naming/retry.ts';
import { bases, fixers, type CodeExplanation } from './explanation.ts';

const FORMAT = 'api-3-error-explanations 1';

/** What the file says besides its explanations. */
export interface Edition {
  /** The day of the facts, as ISO 8601 writes it. */
  readonly updated: string;
  /** Where the site is served, with a slash at its end; empty where the build was not told. */
  readonly site: string;
}

/** All explanations. */
export interface Explanations extends Edition {
  /** undefined for a code that the file does not explain. */
  get: (code: string) => CodeExplanation | undefined;
}

/** An explanation file that cannot be read: of another version, cut off, or none at all. */
export class ExplanationFileError extends Error {
  override readonly name = 'ExplanationFileError';
}

/**
 * The explanations as the text of the file.
 * @param codes the codes of the code file, in its order; one without an explanation gets none
 */
export function encodeExplanations(
  codes: readonly string[],
  explanations: ReadonlyMap<string, CodeExplanation>,
  edition: Edition,
): string {
  const lines = codes.map((code) => {
    const explanation = explanations.get(code);
    return explanation ? JSON.stringify(explanation) : '';
  });
  return [JSON.stringify({ format: FORMAT, ...edition }), ...lines].join('\n');
}

/**
 * The explanations of a file.
 * @param codes the codes of the code file that was made with it, in its order
 * @throws ExplanationFileError when the text is of another version, or made for other codes.
 */
export function decodeExplanations(text: string, codes: readonly string[]): Explanations {
  const [head = '', ...lines] = text.split('\n');
  const { updated, site } = parseHead(head);
  if (lines.length !== codes.length) {
    throw new ExplanationFileError(
      `The explanations are for ${lines.length} codes, and there are ${codes.length}: ` +
        'both files must be of one build. Install the package anew.',
    );
  }
  const places = new Map(codes.map((code, index) => [code, index]));
  return {
    updated,
    site,
    get: (code) => {
      const line = lines[places.get(code) ?? -1] ?? '';
      return line === '' ? undefined : parseExplanation(line);
    },
  };
}

function parseHead(line: string): Edition {
  const value = parseJson(line);
  if (
    hasFields(value, 'format', 'updated', 'site') &&
    value.format === FORMAT &&
    isText(value.updated) &&
    isText(value.site)
  ) {
    return { updated: value.updated, site: value.site };
  }
  throw new ExplanationFileError(
    `This is no file of the format "${FORMAT}". Install the package anew.`,
  );
}

function parseExplanation(line: string): CodeExplanation {
  const value = parseJson(line);
  if (isExplanation(value)) return value;
  throw new ExplanationFileError('An explanation is damaged. Install the package anew.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExplanationFileError('The file of explanations is damaged.', { cause });
  }
}

function isExplanation(value: unknown): value is CodeExplanation {
  return (
    hasFields(value, 'code', 'basis', 'summary', 'meaning', 'causes') &&
    hasFields(value, 'symptoms', 'steps', 'retry', 'fixer') &&
    isText(value.code) &&
    bases.some((basis) => basis === value.basis) &&
    isText(value.summary) &&
    [value.meaning, value.causes, value.steps].every((list) => isListOf(list, isText)) &&
    isListOf(value.symptoms, isSymptom) &&
    isAdvice(value.retry) &&
    isFixer(value.fixer)
  );
}

function isSymptom(value: unknown): boolean {
  return hasFields(value, 'when', 'look') && isText(value.when) && isText(value.look);
}

function isAdvice(value: unknown): boolean {
  return (
    hasFields(value, 'advice', 'note', 'reason') &&
    isText(value.advice) &&
    value.advice in retryMarks &&
    isText(value.note) &&
    isListOf(value.reason, isText)
  );
}

function isFixer(value: unknown): boolean {
  return (
    hasFields(value, 'who', 'note') && fixers.some((who) => who === value.who) && isText(value.note)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function hasFields<Name extends string>(
  value: unknown,
  ...names: Name[]
): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}
