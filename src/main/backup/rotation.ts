import { dayOfInstant, type PlainDate } from '#domain/tijd/plain-date';

/** A backup as far as the choice of which ones stay needs it. */
export interface Dated {
  readonly number: number;
  readonly createdAt: string;
}

const keptToday = 3;
const keptInAll = 10;

/**
 * Which backups may go: of today three stay, of each earlier day the last one, ten in all. The order is that of their
 * numbers, so that a clock that was set back doesn't make the newest look old; what is dated after today counts as today.
 */
export function superfluous<Backup extends Dated>(
  backups: readonly Backup[],
  today: PlainDate,
  zone: string,
): readonly Backup[] {
  const perDay = new Map<string, number>();
  const kept = new Set<Backup>();
  for (const backup of [...backups].sort((one, other) => other.number - one.number)) {
    const made = dayOfInstant(backup.createdAt, zone);
    const day = made > today ? today : made;
    const already = perDay.get(day) ?? 0;
    perDay.set(day, already + 1);
    if (kept.size < keptInAll && already < (day === today ? keptToday : 1)) kept.add(backup);
  }
  return backups.filter((backup) => !kept.has(backup));
}
