import { practiceStaff } from '#contract/roles';
import type { Session, VaultFault } from '#contract/vault-calls';
import type { VaultState } from './vault-state';

/** Routes around the vault; all others are inside the frame and need an open one. */
export const vaultRoutes = {
  make: '/kluis/maken',
  unlock: '/kluis/openen',
  recover: '/kluis/herstellen',
  sheet: '/kluis/noodblad',
  fault: '/kluis/storing',
  restore: '/kluis/terugzetten',
} as const;

/** Where the program begins when no place is remembered. */
const startRoute = '/vandaag';
const firstRunRoute = '/praktijk';
const usersRoute = '/gebruikers';

/** Where to go instead of `path` as the vault stands, or null when `path` may be shown. */
export function redirectFor(vault: VaultState, path: string): string | null {
  const allowed = allowedVaultRoutes(vault);
  if (allowed.length > 0) return allowed.some((route) => route === path) ? null : (allowed[0] ?? null);
  if (vault.state !== 'open') return null;
  if (path !== '/' && !path.startsWith('/kluis/')) return null;
  return vault.firstRun ? firstRunRoute : placeToReturnTo(vault.session);
}

/** The vault screens that may be shown, the first of them by itself; none when the frame is. */
function allowedVaultRoutes(vault: VaultState): readonly string[] {
  switch (vault.state) {
    case 'none':
      return [vaultRoutes.make, vaultRoutes.restore];
    case 'locked':
      return [vaultRoutes.unlock, vaultRoutes.recover, vaultRoutes.restore];
    case 'fault':
      return canRestoreAt(vault.fault) ? [vaultRoutes.fault, vaultRoutes.restore] : [vaultRoutes.fault];
    case 'failed':
      return [vaultRoutes.fault];
    case 'open':
      return needsRecoverySheet(vault.session) ? [vaultRoutes.sheet] : [];
  }
}

const restorable: readonly VaultFault[] = [
  'headerDamaged',
  'databaseMissing',
  'databaseForeign',
  'databaseDamaged',
  'databaseEmpty',
  'databaseTruncated',
];

/** Whether putting back a backup is a way out of what is the matter. */
export function canRestoreAt(fault: VaultFault): boolean {
  return restorable.includes(fault);
}

/** Only the beheerder can check the Noodblad, so nobody else is held up by it. */
function needsRecoverySheet(session: Session): boolean {
  return !session.recoverySheetConfirmed && session.user.roles.includes('beheerder');
}

function placeToReturnTo(session: Session): string {
  // A beheerder alone has nothing to do in dossiers.
  const { roles } = session.user;
  const start = practiceStaff.some((role) => roles.includes(role)) ? startRoute : usersRoute;
  const route = session.place?.route ?? start;
  return route === '/' || route.startsWith('/kluis') ? start : route;
}
