/** Texts around records and their fields. */
export const recordTexts = {
  cannotOpen: 'Dit kan niet worden geopend',
  notATime: 'Dit is geen tijd. Bijvoorbeeld 8.30',
  notACount: (max: number) => `Vul een getal in van 1 tot en met ${max}`,
  refused: 'Dit kon niet worden opgeslagen. Wat er staat, blijft staan.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  cannotUndo: 'Dit is intussen gewijzigd. Ongedaan maken zou dat overschrijven.',
  undone: 'Ongedaan gemaakt.',
} as const;
