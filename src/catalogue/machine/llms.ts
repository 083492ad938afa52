/** `/llms.txt`: the way in for language models, in the form of llmstxt.org. */
import type { Catalogue } from '../model.ts';
import { createCodeLink, createLink, toMarkdown, type ToUrl } from './markdown.ts';

export interface LlmsWords {
  title: string;
  summary: string;
  /** Paragraphs: what the site is, and how to find the page of a code. */
  about: readonly string[];
  guides: string;
  data: string;
  families: string;
  familySize: (amount: number) => string;
}

/** A file or a page, with what it is. */
export interface LlmsLink {
  title: string;
  address: string;
  note: string;
}

function createSection(title: string, items: readonly string[]): string {
  return `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/**
 * @param links to the guides as Markdown, and to the files for programs
 * @param toCodeAddress the page of a family, which is addressed as a code is
 * @param toUrl from an address of the site to where it is published
 */
export function createLlmsText(
  { families }: Catalogue,
  words: LlmsWords,
  links: { guides: readonly LlmsLink[]; data: readonly LlmsLink[] },
  toCodeAddress: (code: string) => string,
  toUrl: ToUrl,
): string {
  const toItem = ({ title, address, note }: LlmsLink) =>
    `${createLink(title, toUrl(address))}: ${note}`;
  const familyItems = [...families.values()].map(({ name, entry, note, children }) => {
    const answer = note ?? entry?.reading.answer;
    const facts = [
      ...(answer ? [toMarkdown(answer.summary)] : []),
      ...(children.length > 0 ? [words.familySize(children.length)] : []),
    ];
    return `${createCodeLink(name, toCodeAddress(name), toUrl)}: ${facts.join(' ')}`;
  });
  const parts = [
    `# ${words.title}`,
    `> ${words.summary}`,
    ...words.about,
    createSection(words.guides, links.guides.map(toItem)),
    createSection(words.data, links.data.map(toItem)),
    createSection(words.families, familyItems),
  ];
  return `${parts.join('\n\n')}\n`;
}
