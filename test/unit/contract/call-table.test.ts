import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallDefinition } from '#contract/call-definition';
import { type CallName, callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { type Role, roles } from '#contract/roles';

const definitions: readonly (readonly [CallName, CallDefinition])[] = callNames.map((name) => [
  name,
  calls[name],
]);

const letterOf: Readonly<Record<Role, string>> = {
  huisarts: 'h',
  'poh-ggz': 'p',
  praktijkassistent: 'a',
  beheerder: 'b',
};

/** Who may ask what, said a second time, by the letters above; *: anyone, also before the vault is open. */
const mayAsk: Readonly<Record<CallName, string>> = {
  'app.info': '*',
  'app.flushed': '*',
  'vault.status': '*',
  'vault.create': '*',
  'vault.unlock': '*',
  'vault.recover': '*',
  'vault.practise': '*',
  'vault.lock': 'hpab',
  'vault.changePassword': 'hpab',
  'vault.renewRecoverySheet': 'b',
  'vault.confirmRecoverySheet': 'b',
  'vault.printRecoverySheet': 'b',
  'session.emergenciesSeen': 'hpab',
  'session.rememberPlace': 'hpab',
  'users.list': 'hpab',
  'users.add': 'b',
  'users.change': 'b',
  'users.setBlocked': 'b',
  'users.setPassword': 'b',
  'users.remove': 'b',
  'praktijk.open': 'hpab',
  'praktijk.change': 'hb',
  'praktijk.keepDraft': 'hb',
  'praktijk.history': 'hb',
  'praktijk.revision': 'hb',
  'praktijk.restore': 'hb',
  'persoon.create': 'hpa',
  'persoon.open': 'hpa',
  'persoon.similar': 'hpa',
  'persoon.change': 'hpa',
  'persoon.keepDraft': 'hpa',
  'persoon.history': 'hpa',
  'persoon.revision': 'hpa',
  'persoon.restore': 'hpa',
  'regio.packs': 'hpab',
  'regio.ofCasus': 'hpa',
  'regio.choosePack': 'hb',
  'regio.acceptPack': 'hb',
  'inkomend.list': 'hpa',
  'inkomend.count': 'hpa',
  'inkomend.open': 'hpa',
  'inkomend.note': 'hpa',
  'inkomend.receive': 'hpa',
  'inkomend.change': 'hpa',
  'inkomend.remove': 'hp',
  'inkomend.letter': 'hp',
  'inkomend.saveOriginal': 'hp',
  'casus.list': 'hpa',
  'casus.create': 'hp',
  'casus.open': 'hpa',
  'casus.change': 'hpa',
  'casus.keepDraft': 'hpa',
  'casus.history': 'hp',
  'casus.revision': 'hp',
  'casus.restore': 'hp',
  'casus.recordAct': 'hpa',
  'casus.shield': 'h',
  'casus.emergency': 'hp',
  'vandaag.list': 'hpa',
  'vandaag.count': 'hpa',
  'his.open': 'hpa',
  'search.names': 'hpa',
  'search.text': 'hp',
  'document.preview': 'hpa',
  'document.text': 'hpa',
  'document.save': 'hpa',
  'document.print': 'hpa',
  'document.saveCalendar': 'hpa',
  'document.copy': 'hpa',
  'document.issued': 'hpa',
  'crisis.moment': 'hpab',
  'crisis.print': 'hpa',
  'journaal.state': 'hpb',
  'journaal.verify': 'hpb',
  'journaal.list': 'hpb',
  'journaal.export': 'hpb',
  'inzage.open': 'hp',
  'inzage.overview': 'hp',
  'inzage.saveOverview': 'hp',
  'inzage.copyOverview': 'hp',
  'inzage.saveDossier': 'hp',
  'vernietiging.refuse': 'hp',
  'vernietiging.carryOut': 'hp',
  'vernietiging.saveCertificate': 'hpb',
  'vernietiging.list': 'hpb',
  'bewaartermijn.list': 'hp',
  'bewaartermijn.change': 'hb',
  'settings.get': 'hpab',
  'settings.change': 'hpab',
  'backup.state': 'hpab',
  'backup.chooseFolder': 'b',
  'backup.make': 'hpab',
  'backup.cancel': '*',
  'restore.list': '*',
  'restore.chooseFile': '*',
  'restore.preview': '*',
  'restore.restore': '*',
};

describe('the call table', () => {
  test('holds the names that the preload knows, each once', () => {
    expect(new Set(callNames).size).toBe(callNames.length);
    expect(Object.keys(calls).sort()).toEqual([...callNames].sort());
  });

  test.each(definitions)(
    'security 42: %s may be asked by those whom this list names',
    (name, { roles: may }) => {
      const letters =
        may === 'anyone' ? '*' : roles.flatMap((role) => (may.includes(role) ? [letterOf[role]] : []));
      expect([...letters].join('')).toBe(mayAsk[name]);
    },
  );

  test.each(definitions)('security 4: %s takes no input that it doesn’t name', (_name, { input }) => {
    expect(input).toBeInstanceOf(z.ZodObject);
    if (!(input instanceof z.ZodObject)) return;
    const parsed = input.safeParse({ unheardOf: 1 });
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toContain('unrecognized_keys');
  });

  test.each(definitions)('security 4: every text that %s takes has a longest length', (_name, { input }) => {
    expect(endlessTexts(input, 'input')).toEqual([]);
  });

  test.each(definitions)(
    '%s that is journalled once per visit names the visit',
    (_name, { input, journal }) => {
      if ('none' in journal || journal.once !== 'visit' || !(input instanceof z.ZodObject)) return;
      expect(Object.keys(input.shape)).toContain('visit');
    },
  );

  test.each(definitions)('security 37: %s has a journal row, or says why not', (name, { journal, kind }) => {
    if ('none' in journal) expect(journal.none.length).toBeGreaterThan(20);
    else expect(journal.event).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const dossier = /^(persoon|casus|search|document|praktijk)\./.test(name);
    if (dossier) expect('none' in journal).toBe(false);
    if (dossier && kind === 'write' && !('none' in journal))
      expect(['C', 'U', 'D']).toContain(journal.action);
  });

  test.each(definitions)(
    'what makes or changes a dossier in %s carries a key, so that asking twice does it once',
    (name) => {
      const { input } = calls[name];
      const changing =
        /\.(create|change|restore|recordAct)$/.test(name) && /^(persoon|casus|praktijk)\./.test(name);
      if (changing) expect(Object.keys(input.shape)).toContain('key');
    },
  );
});

/** Where a schema takes text without a bound. Free JSON is bounded by the schema of the field that it goes to. */
function endlessTexts(schema: z.ZodType, path: string): readonly string[] {
  if (schema instanceof z.ZodString) return schema.maxLength !== null || schema.format !== null ? [] : [path];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) =>
      endlessTexts(part as z.ZodType, `${path}/${key}`),
    );
  if (schema instanceof z.ZodArray) return endlessTexts(schema.element as z.ZodType, `${path}/*`);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return endlessTexts(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => endlessTexts(option as z.ZodType, path));
  return [];
}
