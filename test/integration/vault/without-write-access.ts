// Run as a process of its own, as a user who may read the vault's folder and not write in it.
import { createAttemptGate } from '#main/vault/attempt-gate';
import { inspectVault } from '#main/vault/inspect-vault';
import { unlockVault } from '#main/vault/unlock-vault';
import { createMachinePorts } from '#main/vault/vault-ports';

async function report(folder: string, password: string) {
  const ports = createMachinePorts();
  const inspected = await inspectVault(folder, ports);
  const unlocked = await unlockVault({ folder, password, attempts: createAttemptGate() }, ports);
  if (!unlocked.ok) return { inspected, unlocked: unlocked.failure.code };
  const { vault } = unlocked.value;
  const renewed = await vault.replaceRecoveryKey();
  return {
    inspected,
    unlocked: vault.copiesWritten(),
    renewed: renewed.ok ? 'saved' : renewed.failure.code,
  };
}

const [folder = '', password = ''] = process.argv.slice(2);
console.log(JSON.stringify(await report(folder, password)));
