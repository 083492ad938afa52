/** The parts of a guide as plain text, from its Markdown: for a search. */

export interface GuideSection {
  title: string;
  text: string;
}

/** What stands under each heading of the second level; fences and tables are left out. */
export function splitSections(markdown: string): GuideSection[] {
  const prose = markdown.replace(/^(`{3,}).*?^\1$/gms, '').replace(/^\|.*$/gm, '');
  return prose
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: toPlain(title), text: toPlain(lines.join('\n')) };
    });
}

function toPlain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[\\`*_[\]<>|])|[`*]/g, '')
    .replace(/^- /gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
