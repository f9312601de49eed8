import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { destructionGrounds, destructionSchema, refusalGrounds } from '#domain/inzage/destruction';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { fileErrors } from './file-errors';
import { clinicians, journalReaders } from './roles';
import { passwordSchema } from './vault-calls';

export const retentionYearsSchema = z.int().min(1).max(99);

export const vernietigingCalls = {
  /** Records that a request was refused, and why. */
  'vernietiging.refuse': defineCall({
    kind: 'write',
    input: z.strictObject({
      key: idSchema,
      personId: idSchema,
      ground: z.enum(refusalGrounds),
      explanation: z.string().trim().max(2000),
    }),
    output: z.null(),
    errors: ['notFound'],
    roles: clinicians,
    journal: { event: 'vernietiging-geweigerd', action: 'U' },
  }),
  /**
   * Destroys everything of a person, for good. A second user confirms it with their own password, which is verified in
   * main; the row of the destruction itself (`dossier-vernietigd`) is in its transaction.
   */
  'vernietiging.carryOut': defineCall({
    kind: 'external',
    input: z.strictObject({
      personId: idSchema,
      ground: z.enum(destructionGrounds),
      confirmedBy: idSchema,
      password: passwordSchema,
    }),
    output: destructionSchema,
    errors: ['notFound', 'noSecondUser', 'wrongConfirmation', 'tooSoon'],
    roles: clinicians,
    journal: { event: 'vernietiging-gevraagd', action: 'D' },
  }),
  /** Asks where, and writes the certificate of a destruction there. It holds nothing of the dossier. */
  'vernietiging.saveCertificate': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema, format: z.enum(['docx', 'pdf']) }),
    output: z.object({ saved: z.boolean(), fileName: z.string().nullable() }),
    errors: ['unknownDestruction', 'engineFailed', ...fileErrors],
    roles: journalReaders,
    journal: { event: 'verklaring-bewaard', action: 'E' },
  }),
  /** What was destroyed, newest first. */
  'vernietiging.list': defineCall({
    kind: 'read',
    input: z.strictObject({ visit: idSchema }),
    output: z.object({ destructions: z.array(destructionSchema) }),
    errors: [],
    roles: journalReaders,
    journal: { event: 'vernietigingen-gezien', action: 'R', once: 'visit' },
  }),
  /** Dossiers past the retention term, the longest unchanged first: a proposal, nothing more. */
  'bewaartermijn.list': defineCall({
    kind: 'read',
    input: z.strictObject({ visit: idSchema, limit: z.int().min(1).max(200) }),
    output: z.object({
      years: retentionYearsSchema,
      rows: z.array(
        z.object({
          personId: idSchema,
          naam: z.string(),
          geboortedatum: plainDateSchema.nullable(),
          lastChangedOn: plainDateSchema,
          keptUntil: plainDateSchema,
        }),
      ),
      total: z.int(),
    }),
    errors: [],
    roles: clinicians,
    journal: { event: 'bewaartermijn-gezien', action: 'R', once: 'visit' },
  }),
  'bewaartermijn.change': defineCall({
    kind: 'write',
    input: z.strictObject({ years: retentionYearsSchema }),
    output: z.null(),
    errors: [],
    roles: ['huisarts', 'beheerder'],
    journal: { event: 'bewaartermijn-gewijzigd', action: 'U' },
  }),
} as const;
