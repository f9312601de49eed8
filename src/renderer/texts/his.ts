import type { HisKind } from '#domain/his/his-items';

const kinds: Readonly<Record<HisKind, string>> = {
  document: 'document',
  ontvangen: 'ontvangen formulier',
  contact: 'contact',
  crisis: 'voor de huisartsenpost',
};

/** "Verwerkt in HIS": what the practice put there, and what it didn't yet. */
export const hisTexts = {
  kinds,
  open: 'Nog niet in het HIS',
  openText: 'De huisartsenpost ziet alleen het HIS.',
  title: 'Verwerkt in HIS',
  none: 'Nog niets dat in het HIS hoort.',
  filed: (count: number) => `Al in het HIS: ${count}`,
  mark: 'Verwerkt in HIS',
  markRow: 'Verwerkt',
  openCasus: 'Openen',
  marked: 'Genoteerd: verwerkt in HIS.',
  undone: 'Ongedaan gemaakt.',
  by: (date: string, name: string) => `${date} · ${name}`,
  remaining: (count: number) => `Nog ${count} niet in het HIS`,
  showMore: 'Toon meer',
} as const;
