/**
 * Fetches the page of a link that somebody is about to follow: pointed at for a moment, or focused.
 * Opening it asks the host only whether it has changed meanwhile.
 */

/** So long a pointer rests on a link that is meant. Milliseconds. */
const rest = 80;

let waiting: ReturnType<typeof setTimeout> | undefined;
const fetched = new Set<string>();

/** Whether the reader's line is to be spared: browsers ask for that in one way or the other. */
function isLineSpared(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  const isSaving =
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true;
  return isSaving || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Whether a link leads to another page of the site, and the reader's line is to be used for it. */
function isWorthIt(link: HTMLAnchorElement): boolean {
  return (
    link.origin === location.origin &&
    link.pathname !== location.pathname &&
    link.pathname.endsWith('/') &&
    !link.search &&
    !fetched.has(link.pathname) &&
    !isLineSpared()
  );
}

/** Told of what the pointer came to, or the focus; of anything but a link it forgets the last one. */
export function prefetchFrom({ target }: Event): void {
  clearTimeout(waiting);
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || !isWorthIt(link)) return;
  waiting = setTimeout(() => {
    fetched.add(link.pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.pathname;
    document.head.append(hint);
  }, rest);
}
