import { describe, expect, test } from 'vitest';
import { formatWhen } from '#domain/casus/agreement';
import { client } from '#domain/casus/party';
import { readAgreement } from '#domain/gesprek/zin/agreement-sentence';
import { context, people } from './gesprek-people';

type Who = keyof typeof people | 'client' | null;
type Sentence = readonly [sentence: string, who: Who, what: string, when: string];

/** Today is Sunday 22 November 2026. */
const sentences: readonly Sentence[] = [
  // The examples of the look.
  ['POH belt ma 7 dec, daarna om de 4 weken', 'poh', 'belt', 'om de 4 weken, vanaf 7 december 2026'],
  [
    'dr. Fictief overlegt binnen 1 werkdag bij vragen over lithium',
    'behandelaar',
    'overlegt bij vragen over lithium',
    'binnen 1 werkdag',
  ],
  [
    'Huisarts schrijft lithium voor vanaf 1 dec 2026',
    'huisarts',
    'schrijft lithium voor',
    'vanaf 1 december 2026',
  ],
  [
    'Assistent roept op voor spiegel en nierfunctie elk half jaar',
    'assistent',
    'roept op voor spiegel en nierfunctie',
    'om de 6 maanden',
  ],
  [
    'Zus Els belt POH-ggz als Anna slecht slaapt, zodra het speelt',
    'els',
    'belt POH-ggz als Anna slecht slaapt',
    'zodra het speelt',
  ],
  [
    'POH-ggz telefonisch contact 7 dec, dan om de 4 weken',
    'poh',
    'telefonisch contact',
    'om de 4 weken, vanaf 7 december 2026',
  ],
  // Who: role, abbreviation, name, place in the sentence.
  ['ha controleert de bloeddruk over 2 weken', 'huisarts', 'controleert de bloeddruk', '6 december 2026'],
  ['HA belt morgen', 'huisarts', 'belt', '23 november 2026'],
  ['de huisarts belt morgen', 'huisarts', 'belt', '23 november 2026'],
  ['dokter Voorbeeld belt morgen', 'huisarts', 'belt', '23 november 2026'],
  ['huisarts Voorbeeld belt morgen', 'huisarts', 'belt', '23 november 2026'],
  ['poh-ggz Model plant een gesprek op 3 december', 'poh', 'plant een gesprek', '3 december 2026'],
  ['praktijkondersteuner plant een gesprek op 3 december', 'poh', 'plant een gesprek', '3 december 2026'],
  ['ggz stuurt de brief voor de overname', 'behandelaar', 'stuurt de brief', 'voor de overname'],
  ['sggz stuurt de brief', 'behandelaar', 'stuurt de brief', ''],
  ['de behandelaar stuurt de brief', 'behandelaar', 'stuurt de brief', ''],
  ['Fictief stuurt de brief', 'behandelaar', 'stuurt de brief', ''],
  ['dr. F. Fictief, GGZ Voorbeeld stuurt de brief', 'behandelaar', 'stuurt de brief', ''],
  ['GGZ Voorbeeld stuurt de brief', 'behandelaar', 'stuurt de brief', ''],
  ['cliënt schrijft elke dag drie zinnen op', 'client', 'schrijft drie zinnen op', 'elke dag'],
  ['client neemt contact op zodra het nodig is', 'client', 'neemt contact op', 'zodra het nodig is'],
  ['Anna wandelt 3 keer per week', 'client', 'wandelt', '3 keer per week'],
  ['anna belt de praktijk als slapen niet lukt', 'client', 'belt de praktijk', 'als slapen niet lukt'],
  ['patiënt komt op 14-12-2026', 'client', 'komt', '14 december 2026'],
  ['Els haalt Anna op', 'els', 'haalt Anna op', ''],
  ['mijn zus belt de POH', 'els', 'belt de POH', ''],
  ['Els Voorbeeld-Staal belt de POH', 'els', 'belt de POH', ''],
  ['naaste belt de POH meteen', 'els', 'belt de POH', 'meteen'],
  ['apotheek levert elke week', 'apotheek', 'levert', 'elke week'],
  ['de apotheker levert wekelijks', 'apotheek', 'levert', 'elke week'],
  [
    'sociaal team helpt bij schulden vanaf 4 januari',
    'sociaal',
    'helpt bij schulden',
    'vanaf 4 januari 2027',
  ],
  ['wijkteam helpt bij schulden', 'sociaal', 'helpt bij schulden', ''],
  ['bloed prikken door de assistent elke maand', 'assistent', 'bloed prikken', 'elke maand'],
  ['elke 4 weken belt de POH Anna', 'poh', 'belt Anna', 'om de 4 weken'],
  ['op 7 dec belt de huisarts met de behandelaar', 'huisarts', 'belt met de behandelaar', '7 december 2026'],
  ['als Anna slecht slaapt, belt zus Els de POH', 'els', 'belt de POH', 'als Anna slecht slaapt'],
  ['POH en huisarts bespreken de uitslag', 'poh', 'en huisarts bespreken de uitslag', ''],
  ['belt de praktijk morgen', null, 'belt de praktijk', '23 november 2026'],
  ['belt met de huisarts', null, 'belt met de huisarts', ''],
  ['wijkverpleging komt langs', null, 'wijkverpleging komt langs', ''],
  // When: days.
  ['POH belt 7 dec', 'poh', 'belt', '7 december 2026'],
  ['POH belt 7 december 2027', 'poh', 'belt', '7 december 2027'],
  ['POH belt op maandag 7 december', 'poh', 'belt', '7 december 2026'],
  ['POH belt 3 feb', 'poh', 'belt', '3 februari 2027'],
  ['POH belt 22 november', 'poh', 'belt', '22 november 2026'],
  ['POH belt 21 november', 'poh', 'belt', '21 november 2027'],
  ['POH belt 7-12', 'poh', 'belt', '7 december 2026'],
  ['POH belt 7/12/2026', 'poh', 'belt', '7 december 2026'],
  ['POH belt 7.12.2026', 'poh', 'belt', '7 december 2026'],
  ['POH belt 2026-12-07', 'poh', 'belt', '7 december 2026'],
  ['POH belt vandaag', 'poh', 'belt', '22 november 2026'],
  ['POH belt overmorgen', 'poh', 'belt', '24 november 2026'],
  ['POH belt over twee weken', 'poh', 'belt', '6 december 2026'],
  ['POH belt over een maand', 'poh', 'belt', '22 december 2026'],
  ['POH belt +6w', 'poh', 'belt', '3 januari 2027'],
  ['POH belt volgende week dinsdag', 'poh', 'belt', '24 november 2026'],
  ['POH belt dinsdag volgende week', 'poh', 'belt', '24 november 2026'],
  ['POH belt dinsdag', 'poh', 'belt', '24 november 2026'],
  ['POH belt komende vrijdag', 'poh', 'belt', '27 november 2026'],
  ['POH belt 29 februari', 'poh', 'belt', '29 februari 2028'],
  // When: periods.
  ['POH begeleidt tot 1 maart', 'poh', 'begeleidt', 't/m 1 maart 2027'],
  ['POH begeleidt t/m 1 maart 2027', 'poh', 'begeleidt', 't/m 1 maart 2027'],
  ['POH begeleidt van 1 dec tot 1 mrt', 'poh', 'begeleidt', 'vanaf 1 december 2026 t/m 1 maart 2027'],
  ['POH begeleidt tussen 1 dec en 15 jan', 'poh', 'begeleidt', 'vanaf 1 december 2026 t/m 15 januari 2027'],
  [
    'POH begeleidt vanaf 1 maart tot en met 1 februari',
    'poh',
    'begeleidt',
    'vanaf 1 maart 2027 t/m 1 februari 2028',
  ],
  ['behandelaar stuurt de brief uiterlijk 1 dec', 'behandelaar', 'stuurt de brief', 't/m 1 december 2026'],
  ['huisarts neemt over met ingang van 1 december', 'huisarts', 'neemt over', 'vanaf 1 december 2026'],
  ['huisarts neemt over per 1 december', 'huisarts', 'neemt over', 'vanaf 1 december 2026'],
  // When: rhythms.
  ['POH belt om de week', 'poh', 'belt', 'om de 2 weken'],
  ['POH belt om de andere week', 'poh', 'belt', 'om de 2 weken'],
  ['POH belt elke 4 weken', 'poh', 'belt', 'om de 4 weken'],
  ['POH belt iedere zes weken', 'poh', 'belt', 'om de 6 weken'],
  ['POH belt maandelijks', 'poh', 'belt', 'elke maand'],
  ['POH belt zeswekelijks', 'poh', 'belt', 'om de 6 weken'],
  ['POH belt 4-wekelijks vanaf 7 dec', 'poh', 'belt', 'om de 4 weken, vanaf 7 december 2026'],
  ['assistent prikt bloed halfjaarlijks', 'assistent', 'prikt bloed', 'om de 6 maanden'],
  ['assistent prikt bloed elk halfjaar', 'assistent', 'prikt bloed', 'om de 6 maanden'],
  ['assistent prikt bloed om het half jaar', 'assistent', 'prikt bloed', 'om de 6 maanden'],
  ['assistent prikt bloed elk kwartaal', 'assistent', 'prikt bloed', 'om de 3 maanden'],
  ['assistent prikt bloed 2x per jaar', 'assistent', 'prikt bloed', 'om de 6 maanden'],
  ['assistent prikt bloed 1 keer per jaar', 'assistent', 'prikt bloed', 'elk jaar'],
  ['assistent prikt bloed jaarlijks', 'assistent', 'prikt bloed', 'elk jaar'],
  ['POH belt een keer in de 6 weken', 'poh', 'belt', 'om de 6 weken'],
  ['POH belt eens per maand', 'poh', 'belt', 'elke maand'],
  ['POH belt elke maandag', 'poh', 'belt', 'elke week, vanaf 23 november 2026'],
  ['POH belt elke maand tot 1 juni', 'poh', 'belt', 'elke maand, t/m 1 juni 2027'],
  [
    'POH belt om de 4 weken, vanaf 7 december 2026 t/m 1 maart 2027',
    'poh',
    'belt',
    'om de 4 weken, vanaf 7 december 2026 t/m 1 maart 2027',
  ],
  // When: words.
  ['behandelaar belt terug binnen 24 uur', 'behandelaar', 'belt terug', 'binnen 24 uur'],
  ['behandelaar denkt mee tijdens kantooruren', 'behandelaar', 'denkt mee', 'tijdens kantooruren'],
  ['huisarts verwijst zo nodig', 'huisarts', 'verwijst', 'zo nodig'],
  ['huisarts schrijft voor vanaf overname', 'huisarts', 'schrijft voor', 'vanaf overname'],
  ['POH belt elke eerste maandag van de maand', 'poh', 'belt', 'elke eerste maandag van de maand'],
  ['POH belt om de 4 à 6 weken', 'poh', 'belt', 'om de 4 à 6 weken'],
  ['behandelaar stuurt de brief voor 1 dec', 'behandelaar', 'stuurt de brief', 'voor 1 dec'],
  ['POH belt half januari', 'poh', 'belt', 'half januari'],
  ['POH belt zo snel mogelijk', 'poh', 'belt', 'zo snel mogelijk'],
  // What looks like a date or a name and is none.
  ['cliënt neemt 1/2 tablet elke dag', 'client', 'neemt 1/2 tablet', 'elke dag'],
  [
    'behandelaar is bereikbaar op maandag en donderdag',
    'behandelaar',
    'is bereikbaar op maandag en donderdag',
    '',
  ],
  ['behandelaar is bereikbaar 9-12 uur', 'behandelaar', 'is bereikbaar 9-12 uur', ''],
  ['POH belt 0612345678', 'poh', 'belt 0612345678', ''],
];

describe('an agreement in one line', () => {
  test.each(sentences)('%s', (sentence, who, what, when) => {
    const read = readAgreement(sentence, context);
    const expected = who === null ? null : who === 'client' ? client : people[who].id;
    expect({ who: read.who, what: read.what, when: formatWhen(read.when) }).toEqual({
      who: expected,
      what,
      when,
    });
  });
});
