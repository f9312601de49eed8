/**
 * Whether a path names a share on another machine (`\\server\share`, `//server/share`, `\\?\UNC\server\share`).
 * A vault doesn't live there: locking and flushing can't be relied on (security 33). A drive letter that is mapped to
 * a share, or a mounted one, can't be told from its path.
 */
export function isNetworkPath(path: string): boolean {
  const slashed = path.trim().replaceAll('/', '\\');
  if (!slashed.startsWith('\\\\')) return false;
  const device = /^\\\\[?.]\\(.*)$/s.exec(slashed);
  return device ? /^(GLOBALROOT\\.*\\)?UNC\\/i.test(device[1] ?? '') : true;
}
