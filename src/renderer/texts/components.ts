/** Texts of shared components. */
export const componentTexts = {
  notice: { undo: 'Ongedaan maken', close: 'Sluiten' },
} as const;
