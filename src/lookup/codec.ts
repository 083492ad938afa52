/**
 * The compact code file: one text that carries every code to the browser.
 *
 * Columns, one a line, compress better than a line for each code; in the order
 * of the sorted codes they are
 *
 *   api-3-error-codes 2        format and version
 *   cvm vpc …                  the products' ids
 *   -a-b…                      each row's product, as a rank in a move-to-front list
 *   aaubi…                     each row's advice on a retry, as a letter
 *   ,12,,3…                    each row's reach; empty is 1
 *   7 Xx,41 Yy Zz              rows with other spellings, by row number
 *   InvalidParameter           from here on one code a line, front-coded
 */
import type { RetryAdvice } from '../naming/retry.ts';
import type { CodeRow } from './code-row.ts';
import { decodeFronts, encodeFronts } from './front-coding.ts';
import { decodeRanks, encodeRanks } from './rank-coding.ts';
import { decodeRetries, encodeRetries } from './retry-coding.ts';

export type { CodeRow } from './code-row.ts';

const FORMAT = 'api-3-error-codes';
const VERSION = '2';

const WELL_FORMED_CODE = /^[A-Za-z0-9._]+$/;
const WELL_FORMED_ID = /^[a-z0-9-]+$/;

/** A code file that cannot be read: of another version, cut off, or no code file at all. */
export class CodeFileError extends Error {
  override readonly name = 'CodeFileError';
}

/**
 * The rows as the text of the code file. Their order does not matter: the file
 * holds them in code-point order.
 * @throws RangeError for a row that the format cannot carry: a code twice, or a
 * character that no code has.
 */
export function encodeCodes(rows: readonly CodeRow[]): string {
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  for (const [index, row] of sorted.entries()) checkRow(row, sorted[index - 1]);

  const products = [...new Set(sorted.flatMap(({ product }) => product ?? []))].sort();
  const spellings = sorted.flatMap((row, index) =>
    row.spellings.length === 0 ? [] : [[index, ...row.spellings].join(' ')],
  );
  return [
    `${FORMAT} ${VERSION}`,
    products.join(' '),
    encodeRanks(
      products,
      sorted.map(({ product }) => product),
    ),
    encodeRetries(sorted.map(({ retry }) => retry)),
    sorted.map(({ reach }) => (reach === 1 ? '' : String(reach))).join(','),
    spellings.join(','),
    ...encodeFronts(sorted.map(({ code }) => code)),
  ].join('\n');
}

function checkRow(row: CodeRow, previous: CodeRow | undefined): void {
  const fail = (what: string) => {
    throw new RangeError(`The code file cannot carry "${row.code}": ${what}.`);
  };
  if (row.code === previous?.code) fail('it is there twice');
  for (const spelling of [row.code, ...row.spellings]) {
    if (!WELL_FORMED_CODE.test(spelling)) fail(`"${spelling}" is not spelled like a code`);
  }
  if (!Number.isSafeInteger(row.reach) || row.reach < 0) fail(`its reach is ${row.reach}`);
  if (row.product !== undefined && !WELL_FORMED_ID.test(row.product)) {
    fail(`"${row.product}" is not spelled like a product's id`);
  }
}

/**
 * The rows of a code file, in code-point order of their codes.
 * @throws CodeFileError when the text is of another version or incomplete.
 */
export function decodeCodes(text: string): CodeRow[] {
  const steps = readCodes(text);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same bit by bit, for whoever has a page to keep alive. */
export function* readCodes(text: string): Generator<undefined, CodeRow[]> {
  const [
    header = '',
    products = '',
    ranks = '',
    retries = '',
    reaches = '',
    others = '',
    ...fronts
  ] = text.split('\n');
  checkHeader(header);

  const codes = yield* decodeFronts(fronts);
  const productColumn = decodeRanks(splitList(products, ' '), ranks);
  const retryColumn = decodeRetries(retries);
  const reachColumn = codes.length === 0 ? [] : reaches.split(',');
  const spellingsByRow = new Map(splitList(others, ',').map(parseSpellings));
  if ([productColumn, retryColumn, reachColumn].some(({ length }) => length !== codes.length)) {
    throw new CodeFileError(
      `The code file is incomplete: ${codes.length} codes, ${productColumn.length} products, ` +
        `${retryColumn.length} letters of advice, ${reachColumn.length} reaches. Load it anew.`,
    );
  }
  return codes.map((code, index) => ({
    code,
    reach: parseReach(reachColumn[index]),
    product: productColumn[index],
    retry: readRetry(retryColumn[index]),
    spellings: spellingsByRow.get(index) ?? [],
  }));
}

function checkHeader(header: string): void {
  const [format, version = ''] = header.split(' ');
  if (format !== FORMAT) {
    throw new CodeFileError(`This is not a code file: it must begin with "${FORMAT}".`);
  }
  if (version !== VERSION) {
    throw new CodeFileError(
      `The code file has version "${version}", this script reads version "${VERSION}". Load the page anew.`,
    );
  }
}

function splitList(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

function parseSpellings(entry: string): [number, string[]] {
  const [index, ...spellings] = entry.split(' ');
  return [Number(index), spellings];
}

function readRetry(advice: RetryAdvice | undefined): RetryAdvice {
  if (advice === undefined) {
    throw new CodeFileError('The code file is damaged: a letter of its advice is unknown.');
  }
  return advice;
}

function parseReach(text: string | undefined): number {
  if (text === undefined || text === '') return 1;
  const reach = Number(text);
  if (!Number.isSafeInteger(reach)) {
    throw new CodeFileError(`The code file is damaged: "${text}" is not a reach.`);
  }
  return reach;
}
