import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { defineCall } from './call-definition';
import { roleSchema, roles } from './roles';
import { passwordRules, passwordSchema, vaultFaults } from './vault-calls';

export const userRowSchema = z.object({
  id: idSchema,
  name: z.string(),
  roles: z.array(roleSchema),
  /** The huisarts under whom a POH-ggz or praktijkassistent works. */
  responsibleId: idSchema.nullable(),
  blocked: z.boolean(),
  /** False when no password was set: whoever added the user was cut off. */
  hasPassword: z.boolean(),
});
export type UserRow = z.infer<typeof userRowSchema>;

const userFields = {
  name: z.string().trim().min(1).max(200),
  roles: z.array(roleSchema).min(1).max(roles.length),
  responsibleId: idSchema.nullable(),
};

/** Confirms that afterwards no huisarts can sign in any more. */
const withoutHuisarts = { withoutHuisarts: z.boolean() };
const ruleErrors = ['unknownUser', 'lastBeheerder', 'lastHuisarts', 'responsibleMissing'] as const;

/** Users: roles are policy, keys are the vault's. Only the beheerder changes them; everyone may see who there are. */
export const userCalls = {
  'users.list': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({ users: z.array(userRowSchema) }),
    errors: [],
    roles,
    journal: { none: 'names of colleagues; holds nothing from a dossier' },
  }),
  /** The new user chooses the password, at this workstation. The id is chosen by who asks: asking twice adds one. */
  'users.add': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema, ...userFields, password: passwordSchema }),
    output: z.null(),
    errors: [...passwordRules, 'responsibleMissing', 'unknownUser', ...vaultFaults],
    roles: ['beheerder'],
    journal: { event: 'gebruiker-toegevoegd', action: 'C' },
  }),
  'users.change': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema, ...userFields, ...withoutHuisarts }),
    output: z.null(),
    errors: [...ruleErrors, ...vaultFaults],
    roles: ['beheerder'],
    journal: { event: 'gebruiker-gewijzigd', action: 'U' },
  }),
  /** A blocked user can't sign in; nothing of them is lost, and it can be taken back. */
  'users.setBlocked': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema, blocked: z.boolean(), ...withoutHuisarts }),
    output: z.null(),
    errors: [...ruleErrors, 'yourself', ...vaultFaults],
    roles: ['beheerder'],
    journal: { event: 'gebruiker-geblokkeerd', action: 'U' },
  }),
  /** For a user who forgot their password; they choose another at this workstation. */
  'users.setPassword': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema, password: passwordSchema }),
    output: z.null(),
    errors: [...passwordRules, 'unknownUser', 'yourself', ...vaultFaults],
    roles: ['beheerder'],
    journal: { event: 'gebruiker-wachtwoord-gezet', action: 'U' },
  }),
  /** For good: vault and database get new keys, sealed to those who remain. What the user did stays under their name. */
  'users.remove': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema, ...withoutHuisarts }),
    output: z.null(),
    errors: [...ruleErrors, 'yourself', 'diskFull', ...vaultFaults],
    roles: ['beheerder'],
    journal: { event: 'gebruiker-verwijderd', action: 'D' },
  }),
} as const;
