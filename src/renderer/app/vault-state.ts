import type { ErrorCode } from '#contract/error-texts';
import { clinicians, practiceStaff, type Role } from '#contract/roles';
import type { Place, RecoverySheet, Session, SignInUser, VaultFault } from '#contract/vault-calls';
import { ask } from './client';
import { createStore, useStore } from './external-store';

/** How the vault stands, and so which screens there are. */
export type VaultState =
  | { readonly state: 'none' }
  | LockedVault
  | { readonly state: 'fault'; readonly fault: VaultFault }
  /** The status itself couldn't be had. */
  | { readonly state: 'failed'; readonly code: ErrorCode }
  | OpenVault;

export interface LockedVault {
  readonly state: 'locked';
  /** How long until another password is taken. */
  readonly waitMs: number;
  /** Who can open it. */
  readonly users: readonly SignInUser[];
  readonly lastUserId: string | null;
  /** Whether it was locked for another to sign in. */
  readonly switching: boolean;
  /** A backup of that instant was put back and not opened since. */
  readonly restoredFrom?: string | undefined;
}

export interface OpenVault {
  readonly state: 'open';
  readonly session: Session;
  /** The Noodblad that was made in this session, until it is confirmed. */
  readonly sheet: RecoverySheet | null;
  /** Whether the vault was made in this session: the praktijkgegevens are asked next. */
  readonly firstRun: boolean;
}

export const vaultState = createStore<VaultState>({
  state: 'locked',
  waitMs: 0,
  users: [],
  lastUserId: null,
  switching: false,
});

export function useVaultState(): VaultState {
  return useStore(vaultState);
}

/** Asks main how the vault stands. */
export async function loadVaultState(): Promise<void> {
  const answer = await ask('vault.status', {});
  if (!answer.ok) vaultState.set({ state: 'failed', code: answer.code });
  else if (answer.value.state === 'open') vaultOpened(answer.value.session);
  else vaultState.set(answer.value);
}

/** Something stands between the user and the dossiers that only showed once the header was open. */
export function vaultFaulted(fault: VaultFault): void {
  vaultState.set({ state: 'fault', fault });
}

/** The vault is open: made, unlocked or recovered. */
export function vaultOpened(
  session: Session,
  {
    sheet = null,
    firstRun = false,
  }: { readonly sheet?: RecoverySheet | null; readonly firstRun?: boolean } = {},
): void {
  vaultState.set({ state: 'open', session, sheet, firstRun });
}

/** A new Noodblad was made: it must be confirmed before anything else. */
export function recoverySheetMade(sheet: RecoverySheet): void {
  changeOpen((open) => ({
    ...open,
    sheet,
    session: { ...open.session, recoverySheetConfirmed: false },
  }));
}

export function recoverySheetConfirmed(): void {
  changeOpen((open) => ({
    ...open,
    sheet: null,
    session: { ...open.session, recoverySheetConfirmed: true },
  }));
}

/** Where the user is now, so that what interrupts them leads back there. */
export function placeRemembered(place: Place): void {
  changeOpen((open) => ({ ...open, session: { ...open.session, place } }));
}

export function firstRunDone(): void {
  changeOpen((open) => ({ ...open, firstRun: false }));
}

function changeOpen(change: (open: OpenVault) => OpenVault): void {
  const present = vaultState.get();
  if (present.state === 'open') vaultState.set(change(present));
}

/** The session of who is using the program; only for screens inside the frame, which exist with an open vault alone. */
export function useSession(): Session {
  const vault = useVaultState();
  if (vault.state !== 'open') throw new Error('This screen needs an open vault.');
  return vault.session;
}

/** Whether who is using the program may change casussen and search in forms. */
export function useIsClinician(): boolean {
  return useHasRole(clinicians);
}

/** Whether who is using the program works with dossiers at all; a beheerder alone doesn't. */
export function useIsStaff(): boolean {
  return useHasRole(practiceStaff);
}

/** The noodtoegang that the user was told of. */
export function emergenciesSeen(): void {
  changeOpen((open) => ({ ...open, session: { ...open.session, emergencies: [] } }));
}

/** Whether who is using the program has one of these roles; main decides anyhow. */
export function useHasRole(allowed: readonly Role[]): boolean {
  return hasRole(useSession().user.roles, allowed);
}

export function hasRole(own: readonly Role[], allowed: readonly Role[]): boolean {
  return own.some((role) => allowed.includes(role));
}
