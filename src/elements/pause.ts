/** So long a page may be kept from what else waits: half of a frame. Milliseconds. */
const stretch = 8;

/** Lets the page do what else waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A function to be called after each step: it pauses, but only where the steps since its last pause took long. */
function createPauses(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < stretch) return;
    await pause();
    start = performance.now();
  };
}

/** Goes through steps with pauses between, as long as they are wanted. Whether it came to the end. */
export async function runInSteps(
  steps: Iterable<unknown>,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  const pauseIfDue = createPauses();
  for (const _ of steps) {
    await pauseIfDue();
    if (!isWanted()) return false;
  }
  return true;
}

/** What steps make, with pauses between them. */
export async function makeInSteps<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  const pauseIfDue = createPauses();
  let step = steps.next();
  while (step.done !== true) {
    await pauseIfDue();
    step = steps.next();
  }
  return step.value;
}
