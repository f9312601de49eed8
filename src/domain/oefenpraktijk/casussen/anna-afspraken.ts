import type { Days } from '../days';
import type { ScriptAgreement } from '../script';
import { every, fromDay, inWords, onDay } from '../when';

/** Agreements in every kind of rhythm: done, due today, late, and waiting for others. */
export function annaAgreements({ on, working }: Days): readonly ScriptAgreement[] {
  return [
    {
      topic: 'doelen',
      who: 'poh-ggz',
      what: 'evalueert de doelen met Anna',
      when: every(6, 'maand', on('P8W')),
    },
    {
      topic: 'contact',
      who: 'poh-ggz',
      what: 'belt Anna: stemming, slaap, werk',
      when: every(4, 'week', on('-P4W')),
      marks: [{ time: 0, outcome: 'gereed', on: on('-P4W'), note: 'Slaapt goed, ziet op tegen het werk' }],
    },
    {
      topic: 'medicatiebegeleiding',
      who: 'huisarts',
      what: 'vraagt lithiumspiegel, nierfunctie, calcium en TSH aan',
      when: every(6, 'maand', on('-P9D')),
    },
    {
      topic: 'medicatiebegeleiding',
      who: 'huisarts',
      what: 'schrijft lithium voor',
      when: fromDay(working('-P5W')),
      marks: [{ outcome: 'gereed', on: working('-P5W') }],
    },
    {
      topic: 'terugvalpreventie',
      who: 'client',
      what: 'belt als slapen drie nachten niet lukt',
      when: inWords('zodra het speelt'),
    },
    {
      topic: 'overlegConsultatie',
      who: 'ggz-behandelaar',
      what: 'belt de huisarts over het verloop',
      when: onDay(on('P5D')),
    },
    {
      topic: 'andereBetrokkenen',
      who: 'sociaal-domein',
      what: 'plant het gesprek met de werkgever',
      when: onDay(on('-P2D')),
    },
  ];
}
