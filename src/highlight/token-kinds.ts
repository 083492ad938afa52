/**
 * The kinds of token that the style sheet knows, and how Shiki names them in
 * its theme of CSS variables. A class instead of Shiki's style attribute, so
 * that a strict Content-Security-Policy can hold.
 */

export type TokenKind = 'key' | 'string' | 'number' | 'text' | 'punctuation';

const kinds: Readonly<Record<string, TokenKind>> = {
  'token-keyword': 'key',
  'token-function': 'key',
  'token-string': 'string',
  'token-string-expression': 'string',
  'token-constant': 'number',
  'token-parameter': 'text',
  'token-inserted': 'string',
  'token-deleted': 'number',
  foreground: 'text',
};

/**
 * @param color a colour of Shiki's theme of CSS variables: `var(--shiki-token-string)`
 * @returns the kind; punctuation, the colour of the line itself, for what is not named
 */
export function toTokenKind(color: string): TokenKind {
  const name = /--shiki-([a-z-]+)/.exec(color)?.[1] ?? '';
  return kinds[name] ?? 'punctuation';
}
