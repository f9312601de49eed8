import { agreementTopics, emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import { emptyPersoon, type Persoon } from '#domain/persoon/persoon';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { plainDate } from '#domain/tijd/plain-date';
import { type Choose, pick } from './random-command';
import { seededChoose } from './seeded-choose';
import { seededIds } from './seeded-ids';

/** Somebody who doesn't exist, with a casus. */
export interface Dossier {
  readonly person: { readonly id: string; readonly body: Persoon };
  readonly casus: { readonly id: string; readonly body: Casus };
}

const surnames = [
  'Testman',
  'Voorbeeld',
  'Çelik',
  'Bakkerij',
  'Verzonnen',
  'El Proef',
  "'t Fictief",
  'Nieuwkoop',
];
const prefixes = ['', '', 'de', 'van den', 'ter'];
const names = ['Rob', 'Aïcha', 'Jo', 'Mehmet', 'Truus', 'Sjoerd', 'Noor'];
const sentences = [
  'Slaapt weer door en wil dat zo houden.',
  'Belt de POH-ggz als het slechter gaat, en spreekt af wat dan helpt.',
  'Merkt het eerst aan minder buiten komen; de buurvrouw ziet het ook.',
  'Gaat twee ochtenden naar de dagbesteding en wil dat uitbreiden.',
  'Wil medicatie afbouwen, in overleg en niet alleen.',
];

/** So many dossiers of people who don't exist, the same for the same seed. */
export function inventDossiers(count: number, seed = 1): readonly Dossier[] {
  const choose = seededChoose(seed);
  const ids = seededIds(`dossiers ${seed}`, Date.parse('2026-01-01T00:00:00.000Z'));
  return Array.from({ length: count }, () => ({
    person: { id: ids.next(), body: inventPersoon(choose) },
    casus: { id: ids.next(), body: inventCasus(choose, ids) },
  }));
}

function inventPersoon(choose: Choose): Persoon {
  const { persoonsgegevens } = emptyPersoon();
  const born = `${1930 + choose(75)}-${two(1 + choose(12))}-${two(1 + choose(28))}`;
  return {
    persoonsgegevens: {
      ...persoonsgegevens,
      geslachtsnaam: `${pick(surnames, choose)}${choose(1000)}`,
      voorvoegsel: pick(prefixes, choose),
      voorletters: `${'ABCDEFGHJKL'.charAt(choose(11))}.`,
      roepnaam: pick(names, choose),
      geboortedatum: plainDate(born),
      hisNummer: String(10_000 + choose(80_000)),
      woonplaats: 'Alkmaar',
    },
  };
}

function inventCasus(choose: Choose, ids: { next(): string }): Casus {
  const parties = newCasusParties(ids, emptyPraktijk(), { name: 'H. Voorbeeld', roles: ['huisarts'] });
  const casus = newCasus(parties);
  const form = casus.afsprakenformulier;
  const text = () => Array.from({ length: 1 + choose(3) }, () => pick(sentences, choose)).join(' ');
  const agreements = Array.from({ length: choose(4) }, () => ({
    ...emptyAgreement(ids.next(), pick(agreementTopics, choose)),
    who: pick([...parties.map(({ id }) => id), 'client'], choose),
    what: pick(sentences, choose),
    when: {
      ...emptyWhen(),
      kind: 'datum' as const,
      date: plainDate(`2026-${two(1 + choose(12))}-${two(1 + choose(28))}`),
    },
  }));
  return {
    ...casus,
    afsprakenformulier: {
      ...form,
      doelen: { doelen: text(), evaluatie: text() },
      terugval: { nietAcuut: text(), acuut: text() },
      medicatiebegeleiding: choose(3) === 0 ? { tekst: '', nvt: true } : { tekst: text(), nvt: false },
      agreements,
    },
  };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
