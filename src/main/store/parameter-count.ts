/** Everything in which a question mark is no parameter, then (as a group) the ways to write a parameter. */
export const placeholders =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(\?\d*|[:@$][A-Za-z_]\w*)/g;

/**
 * How many values a statement asks for: its question marks. Bindings leave a missing value NULL without a word
 * (measured), so the count is checked before SQLite sees the statement.
 * @returns null when it names or numbers a parameter, which no statement of ours does
 */
export function countParameters(sql: string): number | null {
  let count = 0;
  for (const [, parameter] of sql.matchAll(placeholders)) {
    if (parameter === undefined) continue;
    if (parameter !== '?') return null;
    count += 1;
  }
  return count;
}
