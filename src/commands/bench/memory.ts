/** Measures how much memory a process and its children take, where the system tells: on Linux. */
import { readFileSync, readdirSync } from 'node:fs';

const interval = 50;

/** A process may end while it is being read. */
function readOrNothing<Value>(read: () => Value, nothing: Value): Value {
  try {
    return read();
  } catch {
    return nothing;
  }
}

function findChildren(pid: number): number[] {
  const tasks = readOrNothing(() => readdirSync(`/proc/${pid}/task`), []);
  return tasks.flatMap((task) =>
    readOrNothing(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'), '')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

/** The most memory that a process has had so far, in bytes. */
function readPeak(pid: number): number {
  const status = readOrNothing(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

function readTreePeak(pid: number): number {
  return findChildren(pid).reduce((sum, child) => sum + readTreePeak(child), readPeak(pid));
}

/**
 * Watches a process from now on. The returned function ends that and gives the
 * sum of the peaks of all processes of the tree that lived at once, in bytes;
 * undefined where the system does not tell.
 */
export function watchMemory(pid: number): () => number | undefined {
  let peak = 0;
  const look = () => (peak = Math.max(peak, readTreePeak(pid)));
  const timer = setInterval(look, interval);
  look();
  return () => {
    clearInterval(timer);
    return peak === 0 ? undefined : peak;
  };
}
