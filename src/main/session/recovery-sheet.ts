import { randomInt } from 'node:crypto';
import type { RecoverySheet } from '#contract/vault-calls';
import { readRecoveryGroup } from '../vault/recovery-key';

/** The Noodblad of a recovery key, with two different groups to be typed back. */
export function newSheet(vaultId: string, groups: readonly string[]): RecoverySheet {
  const first = randomInt(groups.length);
  const second = (first + 1 + randomInt(groups.length - 1)) % groups.length;
  return { vaultId, groups: [...groups], check: [first, second].sort((one, other) => one - other) };
}

/** Whether the groups that were asked for were typed back right; spaces, capitals and look-alikes don't matter. */
export function typedBack(sheet: RecoverySheet, typed: readonly string[]): boolean {
  return sheet.check.every((index, order) => {
    const group = readRecoveryGroup(typed[order] ?? '', index);
    return group !== null && group === readRecoveryGroup(sheet.groups[index] ?? '', index);
  });
}
