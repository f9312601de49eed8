import { z } from 'zod';
import { filledSchema, packIdSchema } from './source';

/** A pack as a casus keeps it: its id, and the version under which the casus began. All of them are one field. */
export const keptPackSchema = z.tuple([packIdSchema, filledSchema]);
export type KeptPack = z.infer<typeof keptPackSchema>;

/** What a practice works with until it chooses: the region whose forms an overname has, and the national work method. */
export const firstPacks = ['nhn', 'landelijk'] as const;

/** The versions of the first packs at which casussen began that were made before packs could be chosen. */
export const packsBeforeChoice: readonly KeptPack[] = [
  ['nhn', 'maart 2026'],
  ['landelijk', '1 maart 2024'],
];
