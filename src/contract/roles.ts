import { z } from 'zod';

/** Roles are policy, not cryptography: every holder opens the same vault (docs/decisions/0005). */
export const roles = ['huisarts', 'poh-ggz', 'praktijkassistent', 'beheerder'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const clinicians = ['huisarts', 'poh-ggz'] as const satisfies readonly Role[];
export const practiceStaff = ['huisarts', 'poh-ggz', 'praktijkassistent'] as const satisfies readonly Role[];
/** Who may read the journal: those who treat, and who looks after the vault. */
export const journalReaders = ['huisarts', 'poh-ggz', 'beheerder'] as const satisfies readonly Role[];
