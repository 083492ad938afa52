/** So long a page may be kept from what else waits: a third of a frame. Milliseconds. */
const stretch = 5;

/** Lets the page do what else waits, for so many milliseconds. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets the page do what else waits, and goes on as soon as it has: a timer waits some milliseconds more. */
function giveWay(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : pause();
}

/** A function to be called after each step: it pauses, but only where the steps since its last pause took long. */
export function createPauses(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < stretch) return;
    await giveWay();
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
