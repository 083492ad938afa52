/** The addresses in files for programs, which name the site's host where the build knew it. */
import { files, toTarget } from './built-site.ts';

/** The host that the site was built for, as the build was told it. */
export const host = process.env['SITE'];

/** A Markdown file without what stands in fences and in backticks. */
export function stripMarkdownCode(text: string): string {
  return text.replace(/^(`{3,}).*?^\1$/gms, '').replace(/(`+)[^`].*?\1/g, '`code`');
}

/** What the links of a Markdown file lead to. */
export function listMarkdownLinks(text: string): string[] {
  const links = stripMarkdownCode(text).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, link = '']) => link);
}

/**
 * Where a published link leads, with the host of the site left out.
 * @param from the path of the file that has the link
 */
export function toPublishedTarget(link: string, from: string): ReturnType<typeof toTarget> {
  const origin = host === undefined ? undefined : new URL(host).origin;
  const isOwn = origin !== undefined && link.startsWith(`${origin}/`);
  return toTarget(isOwn ? link.slice(origin.length) : link, from);
}

/** Those of the links that lead to no file of the site. */
export function findDeadLinks(links: Iterable<string>, from: string): string[] {
  return [...new Set(links)].flatMap((link) => {
    const target = toPublishedTarget(link, from);
    return target.kind === 'site' && files.has(target.path) ? [] : [`${from}: ${link}`];
  });
}
