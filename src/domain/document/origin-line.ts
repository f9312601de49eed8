import type { Praktijk } from '../praktijk/praktijk';
import { formatDate, type PlainDate } from '../tijd/plain-date';

/**
 * Where a document comes from and of what day it is:
 * `Huisartsenpraktijk De Voorbeeldlinde · AGB 01234567 · 0300 123 456 · 22 november 2026`. What isn't known is left out.
 * @param today null for a blank form: its day is the day on which it is filled in
 */
export function documentOrigin({
  praktijk: { praktijkgegevens },
  today,
  userName = '',
}: {
  readonly praktijk: Praktijk;
  readonly today: PlainDate | null;
  readonly userName?: string;
}): string {
  const agb = praktijkgegevens.agbCode.trim();
  const user = userName.trim();
  return [
    praktijkgegevens.naam.trim(),
    agb === '' ? '' : `AGB ${agb}`,
    praktijkgegevens.telefoon.trim(),
    today === null ? '' : formatDate(today),
    user === '' ? '' : `opgesteld door ${user}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
