/** Numbers that are the same everywhere. 113 is free since October 2025 and stands beside 113.nl. */
export const lifelines = {
  danger: 'Is iemand nu in levensgevaar? Bel 112.',
  suicide: 'Denk je aan zelfdoding? Bel dan 24/7 gratis en anoniem 113 of chat op 113.nl.',
} as const;
