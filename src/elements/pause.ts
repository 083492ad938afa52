/** Lets the page do what else waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Goes through steps with a pause after each, as long as they are wanted. Whether it came to the end. */
export async function runInSteps(
  steps: Iterable<unknown>,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  for (const _ of steps) {
    await pause();
    if (!isWanted()) return false;
  }
  return true;
}
