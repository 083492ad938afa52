import type { DecodedError } from '../decoder/index.ts';
import type { KnownCode } from './known-code.ts';

/** The errors of a text that have one code. */
export interface ErrorKind {
  /** undefined: they name no code. */
  known: KnownCode | undefined;
  /** In order of appearance, at least one. */
  errors: [DecodedError, ...DecodedError[]];
  /** Each once, in order of appearance. */
  requestIds: string[];
}

/**
 * Errors by their code, the most frequent first and equals in order of appearance.
 * Spellings that lead to one page are one code.
 */
export function groupByCode(
  errors: readonly DecodedError[],
  describe: (code: string) => KnownCode,
): ErrorKind[] {
  const describeOnce = memoise(describe);
  const kinds = new Map<string, ErrorKind>();
  for (const error of errors) {
    const known = error.code === undefined ? undefined : describeOnce(error.code);
    const key = known?.code ?? '';
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { known, errors: [error], requestIds: [] });
    else kind.errors.push(error);
  }
  for (const kind of kinds.values()) {
    kind.requestIds = [...new Set(kind.errors.flatMap(({ requestId }) => requestId ?? []))];
  }
  return [...kinds.values()].toSorted((a, b) => b.errors.length - a.errors.length);
}

function memoise<Value>(describe: (code: string) => Value): (code: string) => Value {
  const values = new Map<string, Value>();
  return (code) => {
    const value = values.get(code) ?? describe(code);
    values.set(code, value);
    return value;
  };
}
