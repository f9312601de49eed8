const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The simple HTML that Word files are converted to, as text: a row of a table on one line, its cells parted by tabs. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<tr\b[^>]*>(.*?)<\/tr>/gs, (_, cells: string) => `\n${rowOf(cells)}`)
    .replace(/<input\b[^>]*\bchecked\b[^>]*>/g, '☒ ')
    .replace(/<input\b[^>]*>/g, '☐ ')
    .replace(/<li\b[^>]*>/g, '\n- ')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<(?:p|h[1-6]|table)\b[^>]*>/g, '\n\n')
    .replace(/<\/(?:p|h[1-6]|table|ul|ol)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return named[name ?? ''] ?? whole;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function rowOf(cells: string): string {
  return cells
    .split(/<\/t[dh]>/)
    .map((cell) =>
      cell
        .replace(/<\/(?:p|li)>\s*<(?:p|li)\b[^>]*>/g, ' ')
        .replace(/<br\s*\/?>/g, ' ')
        .replace(/<input\b[^>]*\bchecked\b[^>]*>/g, '☒ ')
        .replace(/<input\b[^>]*>/g, '☐ ')
        .replace(/<[^>]*>/g, '')
        .trim(),
    )
    .filter((cell, index, all) => cell !== '' || index < all.length - 1)
    .join('\t');
}
