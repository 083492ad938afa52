/** How large a family's name can be drawn, and where its lines break. */
import { toHumps } from '../naming/code-name.ts';

export interface FittedName {
  size: number;
  lines: readonly string[];
}

/** In pixels, the largest first. */
const sizes = [120, 108, 96, 84, 72, 60] as const;
const smallest = 48;

/** Two lines are read at a glance, and leave room for what stands above and below. */
const mostLines = 2;

/** Fills each line with as many humps as go into it. A hump is never torn. */
function breakName(name: string, lettersPerLine: number): string[] {
  const lines: string[] = [];
  for (const hump of toHumps(name)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + hump.length <= lettersPerLine) {
      lines[lines.length - 1] = line + hump;
    } else {
      lines.push(hump);
    }
  }
  return lines;
}

/**
 * The largest size at which a name fits into two lines, or the smallest if none does.
 * @param width the room for a line
 * @param advance the width of a letter as a share of the size; all letters of the face have one
 */
export function fitName(name: string, width: number, advance: number): FittedName {
  const fit = (size: number) => breakName(name, Math.floor(width / (size * advance)));
  const fits = (lines: readonly string[], size: number) =>
    lines.length <= mostLines && lines.every((line) => line.length * size * advance <= width);
  const size = sizes.find((one) => fits(fit(one), one)) ?? smallest;
  return { size, lines: fit(size) };
}
