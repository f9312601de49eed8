import type { Role } from '#contract/roles';
import { quickPorts } from '../../builders/quick-ports';
import {
  makeFolder,
  type RunningProgram,
  removeFolder,
  type Surroundings,
  startWithVault,
} from '../../builders/running-program';

/** The passwords of a made-up practice; H. Voorbeeld made the vault. */
export const passwords = {
  voorbeeld: 'vier woorden voor een kluis',
  testman: 'paarse wolk boven fornuis',
  staal: 'groene vijver vol kikkers',
  model: 'zeven schapen op de dijk',
  fictief: 'houten brug over de sloot',
} as const;
export type Colleague = keyof typeof passwords;

const colleagues: Readonly<Record<Exclude<Colleague, 'voorbeeld'>, { name: string; roles: Role[] }>> = {
  testman: { name: 'T. Testman', roles: ['huisarts'] },
  staal: { name: 'P. Staal', roles: ['poh-ggz'] },
  model: { name: 'A. Model', roles: ['praktijkassistent'] },
  fictief: { name: 'B. Fictief', roles: ['beheerder'] },
};

export interface Practice extends RunningProgram {
  readonly ids: Readonly<Record<Colleague, string>>;
  /** Locks, and signs another in. */
  readonly become: (who: Colleague) => Promise<void>;
  /** Ends, and removes the files. */
  readonly over: () => Promise<void>;
}

/** A vault in which the named colleagues have passwords of their own, with H. Voorbeeld signed in. */
export async function startPractice(
  others: readonly Exclude<Colleague, 'voorbeeld'>[],
  around: Surroundings = {},
): Promise<Practice> {
  const folder = await makeFolder();
  const running = await startWithVault(folder, 'practice', { ports: quickPorts, ...around });
  const voorbeeld = running.session.user.id;
  const ids = { voorbeeld } as Record<Colleague, string>;
  for (const who of others) {
    const id = running.id();
    ids[who] = id;
    await running.must('users.add', {
      id,
      ...colleagues[who],
      responsibleId: voorbeeld,
      password: passwords[who],
    });
  }
  return {
    ...running,
    ids,
    async over() {
      await running.end();
      await removeFolder(folder);
    },
    async become(who) {
      await running.must('vault.lock', {});
      await running.must('vault.unlock', { userId: ids[who], password: passwords[who] });
    },
  };
}

/** A casus of somebody by this surname, made by whoever is signed in. */
export async function makeCasusOf(running: RunningProgram, surname: string) {
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const path = 'persoonsgegevens/geslachtsnaam';
  await running.must('persoon.change', {
    id: personId,
    key: running.id(),
    visit: running.id(),
    command: { kind: 'setField', path, value: surname, expected: '' },
    clearDraft: false,
  });
  const { id: casusId } = await running.must('casus.create', {
    key: running.id(),
    personId,
    kind: 'overname',
  });
  return { personId, casusId };
}
