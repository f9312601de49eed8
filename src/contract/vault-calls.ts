import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { defineCall } from './call-definition';
import { roleSchema, roles } from './roles';

/** What can stand between the user and the dossiers; each has its own text and its own next safe step. */
export const vaultFaults = [
  'headerDamaged',
  'newerVersion',
  'databaseMissing',
  'databaseForeign',
  'databaseDamaged',
  'databaseNewer',
  'folderNotWritable',
  'networkFolder',
  'inUse',
  'databaseEmpty',
  'databaseTruncated',
  'diskFull',
] as const;
export const vaultFaultSchema = z.enum(vaultFaults);
export type VaultFault = z.infer<typeof vaultFaultSchema>;

export const passwordSchema = z.string().max(1024);

export const userSchema = z.object({ id: idSchema, name: z.string(), roles: z.array(roleSchema) });
export type User = z.infer<typeof userSchema>;

/** Where someone was, so that unlocking brings them back there. Holds ids and field paths, no text from a dossier. */
export const placeSchema = z.strictObject({
  route: z
    .string()
    .max(300)
    .regex(/^\/[\w\-/?=&%.]*$/),
  field: z.string().max(400).nullable(),
  caret: z.int().min(0).nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** That someone who isn't named opened an afgeschermde casus, and why. */
export const emergencySchema = z.object({
  id: idSchema,
  casusId: idSchema,
  at: z.iso.datetime(),
  userName: z.string(),
  reason: z.string(),
});
export type Emergency = z.infer<typeof emergencySchema>;

/** Someone who can open the vault, as the start screen names them. */
const signInUserSchema = z.object({ id: idSchema, name: z.string(), waitMs: z.int() });
export type SignInUser = z.infer<typeof signInUserSchema>;

export const sessionSchema = z.object({
  user: userSchema,
  /** The one praktijk record. */
  praktijkId: idSchema,
  place: placeSchema.nullable(),
  /** False until two groups of the Noodblad were typed back. */
  recoverySheetConfirmed: z.boolean(),
  /** Wrong passwords since the vault was last open, in this run of the program. */
  failedAttempts: z.int(),
  /** The huisarts who answers for what this user does; null for a huisarts, who answers for themselves. */
  responsible: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** Noodtoegang to casussen for which this user is named, that they haven't been told of yet. */
  emergencies: z.array(emergencySchema),
  /** True in an oefenpraktijk: the people are made up, and locking throws everything away. */
  practising: z.boolean(),
  /** The clock is before the last thing that the journal knows of. */
  clockBehind: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

export const recoverySheetSchema = z.object({
  vaultId: idSchema,
  /** The recovery key, in groups that each carry their own check character. */
  groups: z.array(z.string()),
  /** Positions (from 0) of the groups to be typed back. */
  check: z.array(z.int()).length(2),
});
export type RecoverySheet = z.infer<typeof recoverySheetSchema>;

const wrongSecret = ['wrongPassword', 'tooSoon'] as const;
export const passwordRules = [
  'passwordTooShort',
  'passwordTooLong',
  'passwordTooCommon',
  'passwordHoldsName',
] as const;
const keysDontPassHere = 'the header changes outside the database; the handler journals it in the open vault';
const nothingFromDossier = 'holds nothing from a dossier';

export const vaultCalls = {
  'vault.status': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.discriminatedUnion('state', [
      z.object({ state: z.literal('none') }),
      z.object({
        state: z.literal('locked'),
        /** How long until a password for whoever it fits is taken; a user's own wait stands with the user. */
        waitMs: z.int(),
        users: z.array(signInUserSchema),
        lastUserId: idSchema.nullable(),
        /** Whether it was locked for another user to sign in. */
        switching: z.boolean(),
        /** A backup of that instant was put back and not opened since. */
        restoredFrom: z.string().optional(),
      }),
      z.object({ state: z.literal('open'), session: sessionSchema }),
      z.object({ state: z.literal('fault'), fault: vaultFaultSchema }),
    ]),
    errors: [],
    roles: 'anyone',
    journal: { none: nothingFromDossier },
  }),
  /** Makes the vault with its first user, huisarts and beheerder, and opens it. */
  'vault.create': defineCall({
    kind: 'external',
    input: z.strictObject({ userName: z.string().trim().min(1).max(200), password: passwordSchema }),
    output: z.object({ session: sessionSchema, recoverySheet: recoverySheetSchema }),
    errors: [...passwordRules, 'alreadyExists', ...vaultFaults],
    roles: 'anyone',
    journal: { none: keysDontPassHere },
  }),
  'vault.unlock': defineCall({
    kind: 'external',
    /** `userId`: whose password it is; without it the password says who it is. */
    input: z.strictObject({ password: passwordSchema, userId: idSchema.optional() }),
    output: z.object({ session: sessionSchema }),
    errors: [...wrongSecret, 'userBlocked', 'noVault', ...vaultFaults],
    roles: 'anyone',
    journal: { none: keysDontPassHere },
  }),
  /** Opens with the key of the Noodblad; sets a new password and makes a new Noodblad. */
  'vault.recover': defineCall({
    kind: 'external',
    /** `userId`: who gets the new password; without it the first beheerder. */
    input: z.strictObject({
      recoveryKey: z.string().max(200),
      newPassword: passwordSchema,
      userId: idSchema.optional(),
    }),
    output: z.object({ session: sessionSchema, recoverySheet: recoverySheetSchema }),
    errors: [
      ...passwordRules,
      'wrongRecoveryKey',
      'mistypedRecoveryKey',
      'unknownUser',
      'tooSoon',
      'noVault',
      ...vaultFaults,
    ],
    roles: 'anyone',
    journal: { none: keysDontPassHere },
  }),
  /** Makes an oefenpraktijk and opens it, beside the vault; locking ends it and leads back to the vault. */
  'vault.practise': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: z.object({ session: sessionSchema }),
    errors: ['oefenpraktijkNotMade'],
    roles: 'anyone',
    journal: { none: 'the oefenpraktijk has a journal of its own, and the vault has no part in it' },
  }),
  'vault.lock': defineCall({
    kind: 'external',
    /** `switching`: for another user, who is then asked to choose. */
    input: z.strictObject({ switching: z.boolean().optional() }),
    output: z.null(),
    errors: [],
    roles,
    journal: { event: 'afmelden', action: 'E' },
  }),
  'vault.changePassword': defineCall({
    kind: 'external',
    input: z.strictObject({ current: passwordSchema, next: passwordSchema }),
    output: z.null(),
    errors: [...passwordRules, ...wrongSecret, ...vaultFaults],
    roles,
    journal: { event: 'wachtwoord-wijzigen', action: 'U' },
  }),
  /** A new recovery key; the old Noodblad no longer opens the vault. */
  'vault.renewRecoverySheet': defineCall({
    kind: 'external',
    input: z.strictObject({ password: passwordSchema }),
    output: recoverySheetSchema,
    errors: [...wrongSecret, ...vaultFaults],
    roles: ['beheerder'],
    journal: { event: 'noodblad-vernieuwen', action: 'U' },
  }),
  'vault.confirmRecoverySheet': defineCall({
    kind: 'write',
    input: z.strictObject({ groups: z.array(z.string().max(20)).length(2) }),
    output: z.null(),
    errors: ['wrongGroups', 'noSheet'],
    roles: ['beheerder'],
    journal: { event: 'noodblad-controleren', action: 'U' },
  }),
  'vault.printRecoverySheet': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: z.object({ printed: z.boolean() }),
    errors: ['noSheet'],
    roles: ['beheerder'],
    journal: { event: 'noodblad-afdrukken', action: 'E' },
  }),
  /** The user has been told of noodtoegang. */
  'session.emergenciesSeen': defineCall({
    kind: 'write',
    input: z.strictObject({ ids: z.array(idSchema).max(1000) }),
    output: z.null(),
    errors: [],
    roles,
    journal: { event: 'noodtoegang-gezien', action: 'R' },
  }),
  'session.rememberPlace': defineCall({
    kind: 'write',
    input: placeSchema,
    output: z.null(),
    errors: [],
    roles,
    journal: { none: nothingFromDossier },
  }),
} as const;
