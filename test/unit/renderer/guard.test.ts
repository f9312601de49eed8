import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/contract/vault-calls';
import { redirectFor } from '../../../src/renderer/app/guard';
import type { OpenVault, VaultState } from '../../../src/renderer/app/vault-state';

const locked = { state: 'locked', waitMs: 0, users: [], lastUserId: null, switching: false } as const;
const id = '0193b3f0-0000-7000-8000-000000000001';
const session: Session = {
  user: { id, name: 'M. Voorbeeld', roles: ['huisarts', 'beheerder'] },
  praktijkId: id,
  place: null,
  recoverySheetConfirmed: true,
  responsible: null,
  emergencies: [],
  failedAttempts: 0,
  practising: false,
  clockBehind: false,
};

function open(change: Partial<Session> = {}, firstRun = false): OpenVault {
  return { state: 'open', session: { ...session, ...change }, sheet: null, firstRun };
}

describe('redirectFor', () => {
  const dossierRoutes = ['/', '/casussen', `/casus/${id}`, '/instellingen', '/kluis/noodblad'];

  it.each<[string, VaultState, string]>([
    ['no vault', { state: 'none' }, '/kluis/maken'],
    ['a locked vault', locked, '/kluis/openen'],
    ['a fault', { state: 'fault', fault: 'databaseDamaged' }, '/kluis/storing'],
    ['a status that does not come', { state: 'failed', code: 'internal' }, '/kluis/storing'],
  ])('shows no dossier with %s', (_name, vault, target) => {
    for (const route of dossierRoutes) expect(redirectFor(vault, route)).toBe(target);
    expect(redirectFor(vault, target)).toBeNull();
  });

  it('lets one choose between password and Noodblad', () => {
    expect(redirectFor(locked, '/kluis/herstellen')).toBeNull();
  });

  it('holds the beheerder at a Noodblad that was not checked, and nobody else', () => {
    expect(redirectFor(open({ recoverySheetConfirmed: false }), '/casussen')).toBe('/kluis/noodblad');
    const user = { ...session.user, roles: ['poh-ggz' as const] };
    expect(redirectFor(open({ recoverySheetConfirmed: false, user }), '/casussen')).toBeNull();
  });

  it('leads from the vault to the remembered place', () => {
    const place = { route: `/casus/${id}`, field: null, caret: null };
    expect(redirectFor(open({ place }), '/kluis/openen')).toBe(`/casus/${id}`);
    expect(redirectFor(open({ place }), '/')).toBe(`/casus/${id}`);
    expect(redirectFor(open(), '/kluis/openen')).toBe('/vandaag');
  });

  it('never leads back into the vault screens', () => {
    const place = { route: '/kluis/openen', field: null, caret: null };
    expect(redirectFor(open({ place }), '/kluis/openen')).toBe('/vandaag');
  });

  it('asks for the practice after the vault was made', () => {
    expect(redirectFor(open({}, true), '/kluis/noodblad')).toBe('/praktijk');
  });

  it('leaves an open vault alone in the frame', () => {
    for (const route of ['/casussen', `/casus/${id}`, '/help']) expect(redirectFor(open(), route)).toBeNull();
  });
});
