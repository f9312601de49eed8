import { describe, expect, test } from 'vitest';
import { phoneNumbers } from '#domain/brief/contact/phone-number';
import { weekdaysIn } from '#domain/brief/contact/weekdays';
import { readLetter } from '#domain/brief/read-letter';
import { letterWith, says } from './status-of';

describe('the number of the behandelaar', () => {
  says('telefoonBehandelaar', 'present', [
    'U kunt mij rechtstreeks bellen: 072 555 11 22.',
    'Mijn doorkiesnummer is (033) 555 14 15.',
    'Telefoon behandelaar: 06-12345678',
    'Secretariaat 072-5551000, mijn mobiel 06 12 34 56 78.',
    'Ik ben te bereiken op +31 6 12345678.',
    'Bereikbaar via het secretariaat (072 555 10 00) of direct op 072 555 10 12.',
    'J. Staal, psychiater, 0228-555123',
    'Direct nummer regiebehandelaar: 088 555 12 12, toestel 4.',
    'Belt u gerust met ondergetekende op 0229 555 789.',
    'Tel. 0578-555123 (dit is mijn eigen toestel)',
  ]);
  says('telefoonBehandelaar', 'statedAbsent', [
    'Een doorkiesnummer heb ik niet.',
    'Ik heb geen direct telefoonnummer; belt u het secretariaat op 072 555 10 00.',
  ]);
  says('telefoonBehandelaar', 'absent', [
    'Het secretariaat is bereikbaar op 072 555 10 00.',
    'Bij crisis belt u 088 555 00 00.',
    'Ons centrale nummer is 088-5550000; vraag naar mij.',
    'Telefoon patiënt: 06 12 34 56 78.',
    'Haar dochter is te bereiken op 06-12345678.',
    'Apotheek Model, 072 555 99 00',
    'Mijn telefoonnummer volgt.',
    'U kunt mij bereiken via de receptie, 072 555 10 00.',
    'De polikliniek is telefonisch bereikbaar: 030 555 80 00.',
    'Voor vragen kunt u bellen met ons team op 050 555 34 00.',
  ]);

  test.each([
    ['072 – 555 11 22', '0725551122'],
    ['+31 (0)72 555 11 22', '0725551122'],
    ['0031 6 12345678', '0612345678'],
    ['(0224) 55 51 00', '0224555100'],
    ['088.555.12.12', '0885551212'],
  ])('reads %s', (written, digits) => {
    expect(phoneNumbers(written.replace('–', '-')).map((number) => number.digits)).toEqual([digits]);
  });

  test.each(['12-10-2026', '1234567890', 'dossier 0204718366123', '072 555'])(
    '%s is no number',
    (written) => {
      expect(phoneNumbers(written)).toEqual([]);
    },
  );
});

describe('the days of the behandelaar', () => {
  says('werkdagenBehandelaar', 'present', [
    'Ik werk op maandag, dinsdag en donderdag.',
    'Werkdagen: ma/di/do',
    'Ik ben er alle dagen behalve woensdag.',
    'Werkdagen behandelaar: ma t/m do',
    'Ik ben dagelijks bereikbaar op 072 555 11 22.',
    'J. Staal, psychiater (di en vr)\ndirect: 072 555 11 22',
  ]);
  says('werkdagenBehandelaar', 'statedAbsent', [
    'Ik werk op wisselende dagen.',
    'Vaste werkdagen heb ik niet.',
  ]);
  says('werkdagenBehandelaar', 'absent', [
    'Het secretariaat is bereikbaar van maandag tot en met vrijdag.',
    'Wij zijn op werkdagen bereikbaar tussen 9 en 17 uur.',
    'Uw POH-ggz werkt op dinsdag en donderdag.',
    'Hij werkt op maandag en woensdag in een kringloopwinkel.',
    'De eerste afspraak is op maandag 2 november.',
    'Collega Model, die op dinsdag en vrijdag werkte, is met pensioen.',
    'De poli is open op ma, di en do.',
    'Zij volgt op donderdag een groepstraining.',
  ]);

  test.each([
    ['ma, di en do', 'ma di do'],
    ['maandag t/m donderdag', 'ma di wo do'],
    ['ma-wo-vr', 'ma wo vr'],
    ['ma t/m wo en vr', 'ma di wo vr'],
    ['werkt niet op vrijdag', 'ma di wo do'],
    ['dagelijks behalve woensdag', 'ma di do vr'],
    ['maandagochtend en woensdagmiddag', 'ma wo'],
    ['dinsdags en donderdags', 'di do'],
    ['op werkdagen', ''],
    ['een aantal maanden', ''],
  ])('%s', (written, days) => {
    expect(weekdaysIn(written).join(' ')).toBe(days);
  });

  test('each behandelaar keeps their own days', () => {
    const letter = letterWith(
      'A. Model, psychiater, 072 555 11 22, ma en do\nB. Staal, SPV, 072 555 11 33, di t/m do',
    );
    expect(readLetter(letter).workdays).toEqual([
      ['ma', 'do'],
      ['di', 'wo', 'do'],
    ]);
    expect(readLetter(letter).phone).toEqual(['0725551122', '0725551133']);
  });
});
