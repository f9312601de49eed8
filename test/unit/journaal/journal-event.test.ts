import { describe, expect, it } from 'vitest';
import type { CallDefinition } from '#contract/call-definition';
import { callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { eventName, journalEvents, patientEvent } from '#domain/journaal/journal-event';
import { objectName } from '#domain/journaal/journal-object';

const asked = callNames.flatMap((name) => {
  const { journal }: CallDefinition = calls[name];
  return 'none' in journal ? [] : [{ name, event: journal.event }];
});

describe('de gebeurtenissen van het journaal', () => {
  it.each(asked)('$event van $name heeft een Nederlandse naam', ({ event }) => {
    expect(journalEvents).toContain(event);
    expect(eventName(event)).toMatch(/^[A-Z][^!]+$/);
    expect(eventName(event)).not.toBe(event);
  });

  it('zijn elk van een aanroep of van de kluis zelf', () => {
    const own = [
      'kluis-gesloten',
      'aanmelden',
      'herstel-met-noodblad',
      'journaal-verbroken',
      'dossier-vernietigd',
      'reservekopie-teruggezet',
    ];
    expect([...journalEvents].sort()).toEqual(
      [...new Set([...asked.map(({ event }) => event), ...own])].sort(),
    );
  });

  it('hebben namen die men uit elkaar houdt', () => {
    const names = journalEvents.map(eventName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('van een nieuwer programma houden hun eigen naam, en een patiënt ziet ze niet', () => {
    expect(eventName('iets-nieuws')).toBe('iets-nieuws');
    expect(eventName('toString')).toBe('toString');
    expect(patientEvent('iets-nieuws')).toBeNull();
  });

  it('zeggen de patiënt in korte woorden wat er met het dossier gebeurde', () => {
    const texts = journalEvents.flatMap((event) => patientEvent(event) ?? []);
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) {
      expect(text.split(' ').length, text).toBeLessThanOrEqual(9);
      expect(text, text).not.toMatch(/casus|concept|journaal|revisie|!/i);
    }
    expect(patientEvent('casus-gezien')).toBe('Bekeek uw dossier');
    expect(patientEvent('vandaag-gezien')).toBeNull();
  });
});

describe('waar een regel over gaat', () => {
  it.each([
    ['casus/afsprakenformulier', 'casus, Afsprakenformulier'],
    ['afsprakenformulier leeg print', 'Afsprakenformulier (leeg formulier) op papier'],
    ['beeindigd', 'beëindigd'],
    ['onbekend', 'onbekend'],
    ['', ''],
  ])('%s heet %s', (object, name) => expect(objectName(object)).toBe(name));
});
