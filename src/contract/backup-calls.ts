import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { defineCall } from './call-definition';
import { roles } from './roles';
import { passwordSchema, userSchema, vaultFaults } from './vault-calls';

/** What can keep a backup from being made; the vault and earlier backups are untouched by each. */
export const backupFailures = [
  'backupFolderNotChosen',
  'backupFolderMissing',
  'backupFolderNotWritable',
  'backupDiskFull',
  'backupUnsound',
  'backupCancelled',
  'backupFailed',
] as const;
const backupFailureSchema = z.enum(backupFailures);
export type BackupFailure = z.infer<typeof backupFailureSchema>;

const backupStageSchema = z.enum(['copying', 'writing', 'checking']);
export type BackupStage = z.infer<typeof backupStageSchema>;

export const backupProgressSchema = z.object({
  stage: backupStageSchema,
  percent: z.int().min(0).max(100),
  /** True when closing the program waits for it. */
  quitting: z.boolean(),
});
export type BackupProgress = z.infer<typeof backupProgressSchema>;

export const backupStateSchema = z.object({
  /** Null: none was chosen. */
  folder: z.string().nullable(),
  /** The last one that was read back and found whole. */
  last: z.object({ checkedAt: z.string(), casussen: z.int() }).nullable(),
  /** Days since the last good one; null without one. */
  daysAgo: z.int().nullable(),
  /** None, or the last good one is too old. */
  overdue: z.boolean(),
  running: backupProgressSchema.nullable(),
  /** Why the last attempt since the vault was opened came to nothing. */
  failure: backupFailureSchema.nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

/** What can be told of a backup without any secret. */
export const backupFactsSchema = z.object({
  /** Its file name, or that of the file that was chosen. */
  name: z.string(),
  createdAt: z.string(),
  casussen: z.int(),
  persons: z.int(),
  /** Whether it is of the vault that stands here; null when there is none, or it can't be told. */
  ofThisVault: z.boolean().nullable(),
});
export type BackupFacts = z.infer<typeof backupFactsSchema>;

const sourceSchema = z.discriminatedUnion('from', [
  /** One of the known folder, by its name. */
  z.strictObject({ from: z.literal('folder'), name: z.string().max(200) }),
  /** The file that was chosen last in the system's dialog. */
  z.strictObject({ from: z.literal('file') }),
]);
export type BackupSource = z.infer<typeof sourceSchema>;

const unusable = ['backupMissing', 'backupDamaged', 'backupForeign', 'backupNewer'] as const;
export type BackupUnusable = (typeof unusable)[number];
const nothingFromDossier = 'holds nothing from a dossier';
const beforeTheVault =
  'also asked before a vault is open; the restored vault gets a row when it is opened for the first time';

export const backupCalls = {
  'backup.state': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: backupStateSchema,
    errors: [],
    roles,
    journal: { none: nothingFromDossier },
  }),
  /** Asks for the folder in the system's dialog; a share or a USB stick will do, for copies only. */
  'backup.chooseFolder': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: backupStateSchema,
    errors: ['backupFolderNotWritable', 'backupFolderIsVault'],
    roles: ['beheerder'],
    journal: { event: 'reservekopie-map-kiezen', action: 'U' },
  }),
  /** Begins one; `backup.state` and the event `backupChanged` tell how it goes on. */
  'backup.make': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: backupStateSchema,
    errors: backupFailures,
    roles,
    journal: { event: 'reservekopie-maken', action: 'E' },
  }),
  /** Stops what is running; closing the program then goes on without it. */
  'backup.cancel': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.null(),
    errors: [],
    roles: 'anyone',
    journal: { none: nothingFromDossier },
  }),
  'restore.list': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      folder: z.string().nullable(),
      /** False when the folder isn't there or can't be read. */
      readable: z.boolean(),
      backups: z.array(backupFactsSchema),
      /** Files with the name of a backup that can't be used. */
      unusable: z.array(z.string()),
    }),
    errors: [],
    roles: 'anyone',
    journal: { none: nothingFromDossier },
  }),
  /** Asks for a file in the system's dialog; null when the user backs out. */
  'restore.chooseFile': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: z.object({ chosen: backupFactsSchema.nullable() }),
    errors: unusable,
    roles: 'anyone',
    journal: { none: beforeTheVault },
  }),
  /** Opens a backup with a password of that time, in a temporary copy, and tells who can open it. */
  'restore.preview': defineCall({
    kind: 'external',
    input: z.strictObject({ source: sourceSchema, password: passwordSchema }),
    output: z.object({ users: z.array(userSchema.omit({ id: true })) }),
    errors: [...unusable, 'wrongPassword', 'tooSoon', 'backupDiskFull', 'backupFailed'],
    roles: 'anyone',
    journal: { none: beforeTheVault },
  }),
  /** Puts a backup in the place of the vault, which is kept under a dated name; then the password of that time opens it. */
  'restore.restore': defineCall({
    kind: 'external',
    input: z.strictObject({ source: sourceSchema }),
    output: z.object({ kept: z.string().nullable(), vaultId: idSchema }),
    errors: [...unusable, 'backupDiskFull', 'backupFailed', ...vaultFaults],
    roles: 'anyone',
    journal: { none: beforeTheVault },
  }),
} as const;
