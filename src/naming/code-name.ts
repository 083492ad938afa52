/**
 * The anatomy of an error code: `Family.Detail`, its words, its letters.
 * Pure, and imports nothing: the catalogue, the lookup and the pages share it.
 */

/** The two halves of a code. `detail` is undefined for a bare family. */
export interface CodeName {
  family: string;
  detail: string | undefined;
}

/**
 * Splits a code at its first dot: `FailedOperation.Domain.UnExist` is of the
 * family `FailedOperation`, its detail is `Domain.UnExist`. A trailing dot
 * (`InternalError.`) is a misprint of the family and leaves no detail.
 */
export function parseCode(code: string): CodeName {
  const dot = code.indexOf('.');
  if (dot < 0) return { family: code, detail: undefined };
  const detail = code.slice(dot + 1);
  return { family: code.slice(0, dot), detail: detail === '' ? undefined : detail };
}

/**
 * Splits a name into the pieces between which a line may break: at camel humps
 * and after `_`. Joined, they give the name again.
 * `MFAFailure` → `MFA`, `Failure`; `NOT_SUPPORT` → `NOT_`, `SUPPORT`.
 */
export function toHumps(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=_)(?=.)/);
}

/**
 * The letters and digits of a code in lower case, everything else left out:
 * two spellings with one key are the same code to a reader's eye.
 * `AUTHFAILURE_SIGNATUREFAILURE` and `AuthFailure.SignatureFailure` share one.
 */
export function toLettersKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * The words of a code, or of any text, in lower case with a blank between them:
 * `FailedOperation.DbError` → `failed operation db error`. Splits where `toHumps`
 * does and at all that is no letter or digit.
 */
export function toSpacedWords(text: string): string {
  return text
    .replace(/[a-z0-9](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * A name as plain words: humps in lower case, acronyms as they are.
 * `NoLock` → `no lock`, `VpcCIDRConflict` → `vpc CIDR conflict`.
 */
export function toWords(name: string): string {
  return name
    .split('.')
    .flatMap(toHumps)
    .map((hump) => hump.replace(/_$/, ''))
    .filter((hump) => hump !== '')
    .map((hump) => (/^[A-Z0-9]{2,}$/.test(hump) ? hump : hump.toLowerCase()))
    .join(' ');
}
