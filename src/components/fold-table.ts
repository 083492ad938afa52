/** A table of a guide as it comes out of Markdown, made ready to be folded on a phone. */

/** So many columns still stand side by side on a phone. */
const mostOnPhone = 2;

/** Whether a phone has no room for the columns. */
export function isWide(table: string): boolean {
  return listColumns(table).length > mostOnPhone;
}

/** Makes the first cell of each row its heading, and gives each other cell its column's name. */
export function labelCells(table: string): string {
  const columns = listColumns(table);
  return table.replace(/<tr>.*?<\/tr>/gs, (row) => {
    let column = 0;
    return row.replace(/<td>(.*?)<\/td>/gs, (_cell, content: string) => {
      const name = columns[column];
      column += 1;
      if (column === 1) return `<th scope="row">${content}</th>`;
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
