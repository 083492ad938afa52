import { TokenKind, type TokenList } from '../scanner/tokens.ts';
import { meanings, type FieldKey } from '../scanner/vocabulary.ts';
import type { Note, SecretKind, Span } from '../types.ts';

/** Fields that hold a secret, and how long a value must be to be one. */
const secretFields: Partial<Record<FieldKey, { what: SecretKind; shortest: number }>> = {
  secretKey: { what: 'secret-key', shortest: 16 },
  token: { what: 'token', shortest: 20 },
  password: { what: 'password', shortest: 6 },
};

/** A value, in quotes or bare, of what secrets are made of; masks and placeholders are not. */
const valueAt = /[\\"']{0,4}([A-Za-z0-9!@#$%^+/=._-]{6,200})/uy;
const mask = /^(?:x+|X+|\.+|-+|\*+|_+)$|x{4}|X{4}|\*{3}|your/u;

/** The secrets of a text that a reader should take out before showing it to others. */
export function findSecrets(text: string, tokens: TokenList): Note | undefined {
  const found: { what: SecretKind; span: Span }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = tokens.kind(at);
    if (kind === TokenKind.secretId) {
      const span = { start: tokens.start(at), end: tokens.end(at) };
      if (!mask.test(text.slice(span.start, span.end))) found.push({ what: 'secret-id', span });
    } else if (kind === TokenKind.field) {
      const secret = readSecretField(text, tokens, at);
      if (secret) found.push(secret);
    }
  }
  return found.length > 0 ? { kind: 'secrets', found } : undefined;
}

function readSecretField(
  text: string,
  tokens: TokenList,
  at: number,
): { what: SecretKind; span: Span } | undefined {
  const meaning = meanings[tokens.id(at)];
  const field = meaning?.kind === 'field' ? secretFields[meaning.key] : undefined;
  if (!field) return undefined;
  valueAt.lastIndex = tokens.value(at);
  const match = valueAt.exec(text);
  const value = match?.[1] ?? '';
  if (value.length < field.shortest || mask.test(value)) return undefined;
  const end = valueAt.lastIndex;
  return { what: field.what, span: { start: end - value.length, end } };
}
