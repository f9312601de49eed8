import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';

/** Why a dossier is destroyed. */
export const destructionGrounds = ['verzoek', 'bewaartermijn'] as const;
export type DestructionGround = (typeof destructionGrounds)[number];

/**
 * Why a request is refused: a law that says to keep it, somebody else's considerable interest (art. 7:455 lid 2 BW), or
 * a complaint or procedure that is going on or to be expected.
 */
export const refusalGrounds = ['wettelijkePlicht', 'belangVanAnder', 'mogelijkeKlacht'] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

export const refusalSchema = z.object({
  id: idSchema,
  at: z.iso.datetime(),
  userName: z.string(),
  ground: z.enum(refusalGrounds),
  explanation: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** What was destroyed, in numbers alone. */
export const destroyedCountsSchema = z.object({
  casussen: z.int(),
  revisions: z.int(),
  drafts: z.int(),
  documents: z.int(),
});
export type DestroyedCounts = z.infer<typeof destroyedCountsSchema>;

/** A copy of the vault of before a destruction, which still holds what was destroyed. */
export const holdingBackupSchema = z.object({ name: z.string(), madeAt: z.iso.datetime() });
export type HoldingBackup = z.infer<typeof holdingBackupSchema>;

/** What the vault remembers of a destruction: ids and a date, nothing of the person. */
export const destructionSchema = z.object({
  id: idSchema,
  at: z.iso.datetime(),
  ground: z.enum(destructionGrounds),
  userName: z.string(),
  confirmedBy: z.string(),
  counts: destroyedCountsSchema,
  /** Backups of before it. */
  backups: z.array(holdingBackupSchema),
});
export type Destruction = z.infer<typeof destructionSchema>;
