/** The contents in the rail: the part that one reads is the current one. */

/** A part is current when its beginning has passed this share of the window's height. */
const readingLine = 0.25;

/** Marks the current part's link in `.contents`, now and when the page is scrolled. */
export function markContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const parts = links.flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
  if (parts.length === 0) return;

  const mark = () => {
    const current = isAtEnd() ? parts.at(-1) : findLast(parts);
    for (const { link } of parts) link.ariaCurrent = link === current?.link ? 'true' : null;
    if (current) reveal(current.link);
  };
  // It calls when a part's beginning crosses the line; reading positions at each scroll would not pay.
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${(1 - readingLine) * 100}% 0px`,
  });
  for (const { target } of parts) observer.observe(target);
  addEventListener('scrollend', mark);
}

/** Contents that are higher than the window go along. The page itself stays where it is. */
function reveal({ offsetTop, offsetHeight, offsetParent: contents }: HTMLElement): void {
  if (!contents) return;
  const { scrollTop, clientHeight } = contents;
  contents.scrollTop = Math.min(
    Math.max(scrollTop, offsetTop + offsetHeight - clientHeight),
    offsetTop,
  );
}

function findLast<Part extends { target: Element }>(parts: readonly Part[]): Part | undefined {
  const line = innerHeight * readingLine;
  return parts.findLast(({ target }) => target.getBoundingClientRect().top <= line) ?? parts[0];
}

/** The last parts may be too short ever to reach the line. */
function isAtEnd(): boolean {
  return scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}
