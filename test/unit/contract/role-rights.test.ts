import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallDefinition } from '#contract/call-definition';
import { defineCall } from '#contract/call-definition';
import { callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { mayChangePlace, mayRecordAct } from '#contract/role-rights';
import { roles } from '#contract/roles';
import { casusRecord } from '#domain/casus/casus';

describe('security 42: what roles may do', () => {
  test('a call without roles does not compile', () => {
    const rest = {
      kind: 'read',
      input: z.strictObject({}),
      output: z.null(),
      errors: [],
      journal: { none: 'an example' },
    } as const;
    // @ts-expect-error: who may ask must be said.
    defineCall(rest);
    expect(defineCall({ ...rest, roles: [] }).roles).toEqual([]);
  });

  test('every call names known roles, or anyone', () => {
    for (const name of callNames) {
      const { roles: may }: CallDefinition = calls[name];
      if (may !== 'anyone') expect(may.every((role) => roles.includes(role))).toBe(true);
    }
  });

  test('a beheerder alone is asked for no dossier', () => {
    const dossier = /^(casus|persoon|document|search|vandaag)\./;
    for (const name of callNames.filter((known) => dossier.test(known))) {
      const { roles: may }: CallDefinition = calls[name];
      expect(may === 'anyone' || may.includes('beheerder'), name).toBe(false);
    }
  });

  test('of all forms a clinician changes every one, a beheerder none, a praktijkassistent what planning takes', () => {
    const whole = (held: Parameters<typeof mayChangePlace>[0]) =>
      casusRecord.forms.filter((form) => mayChangePlace(held, form));
    expect(whole(['huisarts'])).toEqual(casusRecord.forms);
    expect(whole(['poh-ggz'])).toEqual(casusRecord.forms);
    expect(whole(['praktijkassistent'])).toEqual(['betrokkenen', 'opvolging', 'his']);
    expect(whole(['beheerder'])).toEqual([]);
  });

  test('a place that merely begins like one of planning isn’t one', () => {
    expect(mayChangePlace(['praktijkassistent'], 'voorbereiding/datum')).toBe(true);
    expect(mayChangePlace(['praktijkassistent'], 'voorbereiding/datumx')).toBe(false);
    expect(mayChangePlace(['praktijkassistent'], 'voorbereiding')).toBe(false);
  });

  test('an overname by a huisarts is a huisarts’s to record, also for who is beheerder too', () => {
    const byHuisarts = { kind: 'overgenomen', by: 'huisarts' } as const;
    expect(mayRecordAct(['huisarts', 'beheerder'], byHuisarts)).toBe(true);
    expect(mayRecordAct(['poh-ggz', 'beheerder'], byHuisarts)).toBe(false);
    expect(mayRecordAct(['beheerder'], { kind: 'vervolggesprek' })).toBe(false);
  });
});
