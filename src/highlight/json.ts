/** Highlights JSON once a template, not once a page: a page only fills in its own words. */
import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { toTokenKind, type TokenKind } from './token-kinds.ts';

export interface Token {
  kind: TokenKind;
  text: string;
}

export type Line = readonly Token[];

const theme = createCssVariablesTheme();
const highlighter = await createHighlighter({ themes: [theme], langs: ['json'] });

/** The lines of a JSON text. Their texts, joined by line breaks, are the text again. */
export function highlightJson(text: string): Line[] {
  return highlighter
    .codeToTokensBase(text, { lang: 'json', theme })
    .map((line) => line.map(({ content, color }) => ({ kind: toJsonKind(color), text: content })));
}

/** What JSON has besides strings and numbers is braces and blanks: punctuation. */
function toJsonKind(color = ''): TokenKind {
  const kind = toTokenKind(color);
  return kind === 'text' ? 'punctuation' : kind;
}

/** Plain text as lines of one token. */
export function toTextLines(text: string): Line[] {
  return text.split('\n').map((line) => [{ kind: 'text', text: line }]);
}

/** Puts words in the place of their placeholders, escaped as JSON escapes them. */
export function fillTemplate(
  template: readonly Line[],
  words: Readonly<Record<string, string>>,
): Line[] {
  return template.map((line) =>
    line.map(({ kind, text }) => ({
      kind,
      text: text.replace(/%[a-zA-Z]+%/g, (placeholder) => {
        const word = words[placeholder.slice(1, -1)];
        return word === undefined ? placeholder : JSON.stringify(word).slice(1, -1);
      }),
    })),
  );
}
