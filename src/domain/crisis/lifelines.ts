/** Numbers that are the same everywhere. 113 is free since October 2025 and stands beside 113.nl. */
export const lifelines = {
  danger: 'Is iemand nu in levensgevaar? Bel 112.',
  suicide: 'Denkt u aan zelfdoding? Bel gratis en anoniem 113, dag en nacht. Chatten kan op 113.nl.',
} as const;
