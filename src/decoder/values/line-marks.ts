/**
 * What stands before each line of a message that was printed on several: a box's or a comment's
 * mark, and the heads that test runners and logs put there.
 */

/** A time as clusters and pipelines print it, and the head of a line in the system's log. */
const isoTime = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z`;
const systemLog = String.raw`[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,9}\])?:`;
const runnerMark = String.raw`##\[\w{1,12}\]`;

/**
 * A box, a comment, pytest's `E   `, a time and what a pipeline's runner puts behind it, the system's
 * log, the name of one of Compose's services.
 */
const heads = [
  String.raw`[ \t]*(?:│|\/\/)[ \t]?`,
  String.raw`E {2,20}`,
  String.raw`${isoTime} ?(?:${runnerMark})?`,
  String.raw`${systemLog} `,
  String.raw`\d{2}:\d{2}:\d{2} {2}`,
  String.raw`[a-z][\w.-]{1,60} {1,20}\| ?`,
];

const anyHead = [...heads, String.raw`(?:[ \t]*>){1,4}[ \t]?`].join('|');
const ownMark = new RegExp(String.raw`\n(?:${heads.join('|')})`, 'gu');
const quotedMark = new RegExp(String.raw`\n(?:${anyHead})`, 'gu');
const markAt = new RegExp(anyHead, 'uy');

/** Where the line that starts at `from` goes on behind its mark. */
export function skipLineMark(text: string, from: number): number {
  markAt.lastIndex = from;
  return markAt.test(text) ? markAt.lastIndex : from;
}

/** Takes the marks off the lines of a message. */
export function dropLineMarks(text: string, isQuoted: boolean): string {
  if (!text.includes('\n')) return text;
  return text.replaceAll(isQuoted ? quotedMark : ownMark, '\n');
}

/** A mark that only counts where a line starts with it, at the end of what stands before a field. */
const lastMark = new RegExp(
  String.raw`\n(?:[ \t]{0,20}(?:[|│]|>{1,4})|E|${isoTime}(?: ${runnerMark})?|${systemLog}|\d{2}:\d{2}:\d{2}|[a-z][\w.-]{1,60} {1,20}\|)$`,
  'u',
);

/** Longest such mark. */
const longest = 90;

/** How long the mark is that ends at `end` and starts its line there; 0 where there is none. */
export function getLastMarkLength(text: string, start: number, end: number): number {
  const found = lastMark.exec(text.slice(Math.max(start, end - longest), end));
  return found ? found[0].length - 1 : 0;
}

/** A quoted line is a short one. */
const longestQuotedHead = 200;

/** Whether the line of `at` is one that a mail or a chat quotes. */
export function isQuotedLine(text: string, at: number): boolean {
  const from = Math.max(0, at - longestQuotedHead);
  const head = `${from === 0 ? '\n' : ''}${text.slice(from, at)}`;
  const line = head.lastIndexOf('\n');
  return line >= 0 && /^\n[ \t]{0,8}>/u.test(head.slice(line, line + 10));
}
