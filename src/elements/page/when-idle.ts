/** Runs a task when the page is loaded and has nothing better to do. */
export function whenIdle(task: () => void): void {
  const wait = () => {
    // Safari has no idle callback. A page that is never idle does it all the same.
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5_000 });
    else setTimeout(task, 1_000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
