/** Cells that a spreadsheet would take for a formula, or that begin with what hides one (security 15). */
const formula = /^[=+\-@\t\r\n]/;

/** Begins the file, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * Lines of a table as Dutch Excel opens it by itself: semicolons, CRLF, every cell in quotes. A cell that would run as a
 * formula gets an apostrophe in front, which makes it text.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
}

function csvCell(text: string): string {
  const inert = formula.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('\0', '').replaceAll('"', '""')}"`;
}
