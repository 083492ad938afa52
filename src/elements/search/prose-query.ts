/** What Pagefind is asked for. */

/** Words that say nothing of the matter. Pagefind would look for pages that have all of them. */
const fillers = new Set(
  (
    'a an and are as at be but by can did do does for from get got has have how i if in is it its ' +
    'my no not of on or that the then there this to was we what when where which why with you your'
  ).split(' '),
);

/**
 * The words that Pagefind is asked for, undefined where it would not help: it
 * takes signs for letters, and three letters are the least that it is quick with.
 */
export function toProseQuery(text: string): string | undefined {
  const all = text
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .split(' ');
  const telling = all.filter((word) => !fillers.has(word.toLowerCase()));
  const words = (telling.length === 0 ? all : telling).join(' ');
  return words.replace(/[^\p{L}\p{N}]/gu, '').length < 3 ? undefined : words;
}
