/**
 * A guide as plain Markdown: its MDX with each component and each expression
 * replaced by what it shows. Guides use little of MDX, one thing a line, and
 * what is not known here stops the build.
 */
import type { ToUrl } from './markdown.ts';

export interface GuideSource {
  /** The file, for messages. */
  file: string;
  title: string;
  lead: string;
  /** MDX without its front matter. */
  body: string;
}

/** What stands in for the MDX of a guide. */
export interface Replacements {
  /** By component, what it shows as Markdown. */
  components: Readonly<Record<string, string>>;
  /** By expression, such as `props.count`. */
  expressions: Readonly<Record<string, string>>;
}

const fencePattern = /^(`{3,})\s*([A-Za-z]*)/;
const componentPattern = /^<([A-Z][A-Za-z]*)(?:\s[^>]*)?\/>$/;

function replaceInText(text: string, replacements: Replacements, toUrl: ToUrl, place: string) {
  const links = text.replace(/\]\((\/[^)\s]*)\)/g, (_, address: string) => `](${toUrl(address)})`);
  return links.replace(/\{([^}]*)\}|<[A-Za-z/!]|\{/g, (found, expression?: string) => {
    const value = replacements.expressions[expression ?? ''];
    if (value === undefined) throw new Error(`${place}: nothing is known to show for "${found}"`);
    return value;
  });
}

/** A line outside of fences. What stands in backticks is left as it is. */
function convertLine(line: string, replacements: Replacements, toUrl: ToUrl, place: string) {
  const name = componentPattern.exec(line.trim())?.[1];
  if (name !== undefined) {
    const shown = replacements.components[name];
    if (shown === undefined) throw new Error(`${place}: nothing is known to show for <${name}>`);
    return shown;
  }
  // A link may have backticks in its words: names are set aside, and put back.
  const names: string[] = [];
  const bare = line.replace(/(`+)[^`].*?\1/g, (code) => `\u0000${names.push(code) - 1}\u0000`);
  return replaceInText(bare, replacements, toUrl, place).replace(
    /\u0000(\d+)\u0000/g,
    (_, index: string) => names[Number(index)] ?? '',
  );
}

/**
 * The Markdown of a guide, with title and lead at its head.
 * @param toUrl from an address of the site to where it is published
 * @throws Error naming file and line of MDX that has no replacement
 */
export function toGuideMarkdown(
  { file, title, lead, body }: GuideSource,
  replacements: Replacements,
  toUrl: ToUrl,
): string {
  let fence: string | undefined;
  const lines = body
    .trim()
    .split('\n')
    .map((line, index) => {
      const [, marks = '', language = ''] = fencePattern.exec(line) ?? [];
      if (fence !== undefined) {
        if (line.trim() === fence) fence = undefined;
        return line;
      }
      if (marks !== '') {
        fence = marks;
        return `${marks}${language}`;
      }
      return convertLine(line, replacements, toUrl, `${file}, line ${index + 1} of its text`);
    });
  return `# ${title}\n\n${lead}\n\n${lines.join('\n')}\n`;
}
