import { createPauses } from './pause.ts';

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
