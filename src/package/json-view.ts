/** The answers of the command for programs. Field names and their meaning are kept from version to version. */
import { maskSecrets } from '../paste/find-secrets.ts';
import type { CodeGroup, Listed, Summary } from '../paste/summary.ts';
import { toShownCode } from './code-view.ts';
import type { ErrorKind } from './error-kinds.ts';
import type { CodeExplanation } from './explanation.ts';
import type { KnownCode } from './reference.ts';
import { isOurs } from './text-view.ts';

/** What is known of a code. */
export interface CodeJson {
  /** Spelled as its page is addressed, or as it was named where the list lacks it. */
  code: string;
  isKnown: boolean;
  /** null where there is none. */
  explanation: CodeExplanation | null;
  /** The address of its page; null where the package was not told where the site is. */
  url: string | null;
  /** For a code that the list lacks: its family, and codes near it by name. */
  family: string | null;
  near: readonly string[];
}

/** The answer to `api-3-errors --json CODE…`: one for each code, in their order. */
export interface CodesJson {
  codes: (CodeJson & { asked: string })[];
}

/** The errors of one code in a text. */
export interface ErrorJson {
  /** null: the text names no code. */
  code: CodeJson | null;
  /** The code as the text spells it. */
  spelling: string | null;
  times: number;
  /** Of the first of them, with secrets masked. */
  message: string | null;
  requestIds: Listed<string>;
  actions: readonly string[];
  products: readonly string[];
  /** As the log prints them. */
  when: { first: string; last: string } | null;
  lines: CodeGroup['lines'];
  printedBy: string;
}

/** The answer to `api-3-errors --json < error.log`. */
export interface TextJson {
  outcome: Summary['outcome'];
  errorCount: number;
  /** The most frequent first; empty where the text is not of API 3.0. */
  errors: ErrorJson[];
  requestIds: Listed<string>;
  notes: Summary['notes'];
  secrets: Summary['secrets'];
}

/** What is known of codes that were asked for. */
export function createCodesJson(codes: readonly { asked: string; known: KnownCode }[]): CodesJson {
  return {
    codes: codes.map(({ asked, known }) => ({ asked: toShownCode(asked), ...toCodeJson(known) })),
  };
}

/** What a text turned out to be. */
export function createTextJson(summary: Summary, kinds: readonly ErrorKind[]): TextJson {
  const { outcome, errorCount, requestIds, notes, secrets } = summary;
  const isListed = isOurs(summary);
  return {
    outcome,
    errorCount: isListed ? errorCount : 0,
    errors: isListed ? kinds.map(toErrorJson) : [],
    requestIds,
    notes,
    secrets,
  };
}

function toCodeJson(known: KnownCode): CodeJson {
  const code = toShownCode(known.code);
  return known.kind === 'known'
    ? {
        code,
        isKnown: true,
        explanation: known.explanation ?? null,
        url: known.url ?? null,
        family: null,
        near: [],
      }
    : {
        code,
        isKnown: false,
        explanation: null,
        url: null,
        family: known.family ?? null,
        near: known.near,
      };
}

function toErrorJson({ known, group }: ErrorKind): ErrorJson {
  const { first, count, requestIds, actions, products, times, lines } = group;
  return {
    code: known ? toCodeJson(known) : null,
    spelling: first.code === undefined ? null : toShownCode(first.code),
    times: count,
    message: first.message === undefined ? null : maskSecrets(first.message),
    requestIds,
    actions: actions.items,
    products: products.items,
    when: times ? { first: times.first.text, last: times.last.text } : null,
    lines,
    printedBy: first.origin,
  };
}
