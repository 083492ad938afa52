/**
 * The secrets of a text, and the text without them. Time is linear in the text's
 * length: a cheap expression finds names, and only after a name a value is read,
 * whose length is bounded and which is not read again.
 */
import { maskNames, numberAnywhere, rules, secretIdAt, type Rule } from './secret-rules.ts';
import type { SecretKind } from './secret-rules.ts';

/** A secret's place in a text, in UTF-16 offsets. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

const names = /[AI]KID|secret[_-]?key|token|signature|authorization|passw(?:or)?d|phone|mobile/gi;
const separatorAt =
  /["'\\]{0,6}\s{0,4}(?:[:=]>?|%3D|,\s{0,60}["'\\]{1,6}value["'\\]{1,6}\s{0,4}:)[\s"'\\([]{0,16}/iy;
const blankAt = /\s{1,2}/y;
/** What stands in place of a secret where somebody took it out already. */
const placeholder = /^(?:x+|\.+|-+|\*+|_+)$|x{4}|\*{3}|your|example|\[\w* ?…/i;

/** All secrets of a text, in order, none overlapping another. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  names.lastIndex = 0;
  for (let name = names.exec(text); name; name = names.exec(text)) {
    const secrets = readNamed(text, name[0].toLowerCase(), name.index, names.lastIndex);
    found.push(...secrets);
    names.lastIndex = Math.max(names.lastIndex, secrets.at(-1)?.end ?? 0);
  }
  for (const { 0: number, index } of text.matchAll(numberAnywhere)) {
    found.push({ kind: 'phone', start: index, end: index + number.length });
  }
  return dropOverlaps(found);
}

/** The text with each secret replaced by its kind and, where it is long, its last characters. */
export function maskSecrets(text: string): string {
  let masked = '';
  let done = 0;
  for (const { kind, start, end } of findSecrets(text)) {
    masked += text.slice(done, start) + toMask(kind, text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
}

function toMask(kind: SecretKind, value: string): string {
  const kept = kind === 'password' ? 0 : value.length >= 24 ? 4 : 2;
  return kept === 0 ? `[${maskNames[kind]}]` : `[${maskNames[kind]} …${value.slice(-kept)}]`;
}

function dropOverlaps(found: readonly Secret[]): Secret[] {
  let done = -1;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}

function readNamed(text: string, name: string, start: number, end: number): Secret[] {
  if (name === 'akid' || name === 'ikid') return readSecretId(text, start);
  const rule = rules.find((one) => one.name.test(name));
  if (!rule || rule.unless?.test(text.slice(Math.max(0, start - 12), start))) return [];
  const value = skipSeparator(text, rule, end);
  if (value === undefined) return [];
  return rule.kind === 'phone' ? readNumbers(text, value.at) : readValue(text, rule, value);
}

function readSecretId(text: string, start: number): Secret[] {
  const end = matchEnd(secretIdAt, text, start);
  const isWord = /[A-Za-z0-9]/.test(text.charAt(start - 1));
  if (end === undefined || isWord || placeholder.test(text.slice(start, end))) return [];
  return [{ kind: 'secret-id', start, end }];
}

/** Where the value begins after a name that ends at `at`. */
function skipSeparator(
  text: string,
  rule: Rule,
  at: number,
): { at: number; isBlank: boolean } | undefined {
  const nameEnd = rule.rest ? (matchEnd(rule.rest, text, at) ?? at) : at;
  const separated = matchEnd(separatorAt, text, nameEnd);
  if (separated !== undefined) return { at: separated, isBlank: false };
  const blank = rule.isBlankEnough ? matchEnd(blankAt, text, nameEnd) : undefined;
  return blank === undefined ? undefined : { at: blank, isBlank: true };
}

function readValue(text: string, rule: Rule, value: { at: number; isBlank: boolean }): Secret[] {
  const start = rule.before ? matchEnd(rule.before, text, value.at) : value.at;
  const end = start === undefined ? undefined : matchEnd(rule.value, text, start);
  if (start === undefined || end === undefined) return [];
  const secret = text.slice(start, end);
  if (placeholder.test(secret)) return [];
  // A word of prose holds no digit; a password of one kind of letter may be one.
  const isDoubtful = value.isBlank || rule.kind === 'password';
  return isDoubtful && !/[^A-Za-z]/.test(secret) ? [] : [{ kind: rule.kind, start, end }];
}

const numberAt = /["'\\\s,+]{0,12}(\d{6,15})(?![\w-])/y;

/** The numbers of a field or of a list of them. */
function readNumbers(text: string, at: number): Secret[] {
  const found: Secret[] = [];
  let end: number | undefined = at;
  for (;;) {
    end = matchEnd(numberAt, text, end);
    if (end === undefined) return found;
    const digits = /\+?\d+$/.exec(text.slice(Math.max(at, end - 16), end));
    found.push({ kind: 'phone', start: end - (digits?.[0].length ?? 0), end });
  }
}

/** Where a sticky expression's match ends that begins at `at`. */
function matchEnd(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}
