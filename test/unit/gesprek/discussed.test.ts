import { describe, expect, test } from 'vitest';
import { type Agreement, type AgreementTopic, emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { client } from '#domain/casus/party';
import { agreedPoints, discussedPoints, isDiscussed, presentIds } from '#domain/gesprek/discussed';
import { minimumTopics, pointNames, pointsOf } from '#domain/gesprek/gesprek-points';
import { asksOfPlan, leidraadStepNames, saidInPlan } from '#domain/gesprek/leidraad-steps';
import { seededIds } from '../../builders/seeded-ids';
import { people } from './gesprek-people';

const ids = seededIds('besproken');
const agreed = (topic: AgreementTopic, what: string, words = ''): Agreement => ({
  ...emptyAgreement(ids.next(), topic),
  what,
  when: { ...emptyWhen(), kind: 'anders', words },
});

function casusWith(agreements: readonly Agreement[], changes: Partial<Casus> = {}): Casus {
  const casus = newCasus(Object.values(people));
  return {
    ...casus,
    afsprakenformulier: { ...casus.afsprakenformulier, agreements: [...agreements] },
    ...changes,
  };
}

describe('the points of a DAG-gesprek', () => {
  test('are four of medicatie (000:274–277), eight of terugval (283–290), five of overleg (296–300), and two of opschaling', () => {
    expect(minimumTopics.map((topic) => pointsOf(topic).length)).toEqual([4, 8, 5, 2]);
    expect(minimumTopics.flatMap(pointsOf).map(({ name }) => name)).toEqual(pointNames);
  });

  test.each<readonly [AgreementTopic, string, string]>([
    ['medicatiebegeleiding', 'vraagt lithiumspiegel aan', 'dosering'],
    ['medicatiebegeleiding', 'schrijft lithium voor', 'bijzondereMedicatie'],
    ['medicatiebegeleiding', 'bouwt quetiapine af', 'afbouw'],
    ['medicatiebegeleiding', 'overlegt over de medicatie', 'medicatieoverleg'],
    ['terugvalpreventie', 'loopt het signaleringsplan na', 'planVolgen'],
    ['terugvalpreventie', 'belt POH-ggz als Anna slecht slaapt', 'signaal'],
    ['terugvalpreventie', 'let op slaap en prikkelbaarheid', 'opletten'],
    ['terugvalpreventie', 'bespreekt een dreigende terugval', 'terugvalBespreken'],
    ['contact', 'belt elke maand', 'contactHouden'],
    ['terugvalpreventie', 'gaat langs als Anna niet opendoet', 'nietVerschijnen'],
    ['acuut', 'belt de huisartsenpost', 'crisis'],
    ['terugvalpreventie', 'regelt opschaling', 'terugVanuitPraktijk'],
    ['overlegConsultatie', 'blijft beschikbaar voor vragen over de brief', 'sggzBeschikbaar'],
    ['overlegConsultatie', 'is direct te bellen', 'directContact'],
    ['overlegConsultatie', 'geeft consultatie', 'consultatie'],
    ['overlegConsultatie', 'is bereikbaar voor de ggz', 'huisartsBereikbaar'],
    ['overlegConsultatie', 'brengt Anna terug naar het team', 'terugNaarTeam'],
    ['opschaling', 'meldt Anna aan bij het team', 'wieOpschaalt'],
  ])('an agreement about %s, “%s”, ticks %s', (topic, what, point) => {
    expect([...agreedPoints(casusWith([agreed(topic, what)]))]).toContain(point);
  });

  test('words in its when count too', () => {
    const casus = casusWith([agreed('overlegConsultatie', 'belt terug', 'binnen 1 werkdag')]);
    expect(agreedPoints(casus).has('consultatie')).toBe(true);
  });

  test('an agreement whose words say nothing of a point ticks none, though its topic was talked about', () => {
    const casus = casusWith([agreed('medicatiebegeleiding', 'haalt de pillen op')]);
    expect(agreedPoints(casus).size).toBe(0);
    expect(isDiscussed('medicatiebegeleiding', casus)).toBe(true);
    expect(isDiscussed('opschaling', casus)).toBe(false);
  });

  test('words of one topic tick nothing of another', () => {
    expect([...agreedPoints(casusWith([agreed('doelen', 'schrijft lithium voor')]))]).toEqual([]);
  });

  test('an empty agreement ticks none', () => {
    expect(agreedPoints(casusWith([agreed('acuut', ' ')])).size).toBe(0);
  });

  test('what was ticked counts beside what was agreed', () => {
    const casus = casusWith([agreed('medicatiebegeleiding', 'bouwt af')]);
    const ticked = { ...casus, gesprek: { ...casus.gesprek, points: ['crisis' as const] } };
    expect([...discussedPoints(ticked)].sort()).toEqual(['afbouw', 'crisis']);
  });
});

describe('a topic was talked about', () => {
  test('when the form says that it doesn’t apply, or has text about it', () => {
    const { afsprakenformulier } = casusWith([]);
    const nvt = { ...afsprakenformulier, medicatiebegeleiding: { tekst: '', nvt: true } };
    expect(isDiscussed('medicatiebegeleiding', casusWith([], { afsprakenformulier: nvt }))).toBe(true);
    const said = { ...afsprakenformulier, opschaling: { tekst: 'Bel het team.', nvt: false } };
    expect(isDiscussed('opschaling', casusWith([], { afsprakenformulier: said }))).toBe(true);
  });

  test('when every point of it was gone over, not when one was', () => {
    const casus = casusWith([]);
    const ticked = (points: Casus['gesprek']['points']) => ({
      ...casus,
      gesprek: { ...casus.gesprek, points },
    });
    expect(isDiscussed('opschaling', ticked(['wanneerOpschalen']))).toBe(false);
    expect(isDiscussed('opschaling', ticked(['wanneerOpschalen', 'wieOpschaalt']))).toBe(true);
  });
});

describe('who is at the gesprek', () => {
  const parties = [
    { ...people.huisarts, presence: 'deel' as const },
    { ...people.els, presence: 'heel' as const },
    { ...people.poh, presence: 'niet' as const },
  ];

  test('is the cliënt with those who were to come, until someone ticks', () => {
    expect(presentIds(newCasus(parties))).toEqual([client, people.huisarts.id, people.els.id]);
  });

  test('is who was ticked, without those who are no betrokkenen any more', () => {
    const casus = newCasus(parties);
    const present = [people.poh.id, people.apotheek.id];
    expect(presentIds({ ...casus, gesprek: { ...casus.gesprek, present } })).toEqual([people.poh.id]);
  });
});

describe('the steps of the leidraad', () => {
  test('ask the herstelplan for the three basisvragen (000:362–364), and show what it says', () => {
    const casus = newCasus([]);
    casus.herstelplan.leefstijl = {
      belangrijk: 'Een vast ritme.',
      veranderen: 'Minder laat.',
      zelfOppakken: 'Om tien uur uit.',
      ondersteuning: '',
    };
    expect(leidraadStepNames.filter(asksOfPlan)).toEqual(['nodig', 'zelf', 'steun']);
    expect(saidInPlan('nodig', casus)).toEqual([
      { subject: 'Leefstijl', text: 'Een vast ritme. Minder laat.' },
    ]);
    expect(saidInPlan('zelf', casus)).toEqual([{ subject: 'Leefstijl', text: 'Om tien uur uit.' }]);
    expect(saidInPlan('steun', casus)).toEqual([]);
    expect(saidInPlan('afronding', casus)).toEqual([]);
  });
});
