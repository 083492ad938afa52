/** So long a page may be kept from what else waits: half of a frame. Milliseconds. */
const stretch = 8;

/** Lets the page do what else waits, for so many milliseconds. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A function to be called after each step: it pauses, but only where the steps since its last pause took long. */
export function createPauses(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < stretch) return;
    await pause();
    start = performance.now();
  };
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
