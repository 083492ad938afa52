/** Numbers as the tables of `npm run bench` show them. */

/**
 * The value in the middle; of an even number of values, the upper of the two.
 * @throws RangeError if there is none.
 */
export function getMedian(values: readonly number[]): number {
  const median = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  if (median === undefined) throw new RangeError('There is no median of no values.');
  return median;
}

/** Bytes in thousands, like `12.3 kB`. */
export function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Bytes in millions, like `433 MB`. */
export function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** Prints a table with a heading: the first column to the left, the others to the right. */
export function printTable(heading: string, rows: readonly (readonly string[])[]): void {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  }
  console.log(`\n${heading}\n`);
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('   ')}`.trimEnd());
  }
}
