/** A table of a guide as it comes out of Markdown, made ready to be folded on a phone. */

/**
 * Makes the first cell of each row its heading, and gives the others the name of their column,
 * which is not needed where there is but one.
 */
export function labelCells(table: string): string {
  const [, ...names] = listColumns(table);
  const columns = names.length > 1 ? names : [];
  return table.replace(/<tr>.*?<\/tr>/gs, (row) => {
    let column = -1;
    return row.replace(/<td>(.*?)<\/td>/gs, (_cell, content: string) => {
      const name = columns[column];
      column += 1;
      if (column === 0) return `<th scope="row">${content}</th>`;
      return name ? `<td data-label="${name}">${content}</td>` : `<td>${content}</td>`;
    });
  });
}

/** The names of the columns as text in an attribute. */
function listColumns(table: string): string[] {
  const [head = ''] = /<thead>.*?<\/thead>/s.exec(table) ?? [];
  return [...head.matchAll(/<th>(.*?)<\/th>/gs)].map(([, name = '']) =>
    name
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('"', '&quot;')
      .trim(),
  );
}
