import type { Casus } from '#domain/casus/casus';
import { emptyPersoon, type Persoon } from '#domain/persoon/persoon';
import { type PlainDate, plainDate } from '#domain/tijd/plain-date';
import { inventCasus } from './invented-casus';
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
/** The day of the standing clock. */
const ordinaryDay = plainDate('2026-11-22');

/**
 * So many dossiers of people who don't exist, the same for the same seed.
 * @param around the day around which their work is due
 */
export function inventDossiers(count: number, seed = 1, around: PlainDate = ordinaryDay): readonly Dossier[] {
  const choose = seededChoose(seed);
  const ids = seededIds(`dossiers ${seed}`, Date.parse('2026-01-01T00:00:00.000Z'));
  return Array.from({ length: count }, () => ({
    person: { id: ids.next(), body: inventPersoon(choose) },
    casus: { id: ids.next(), body: inventCasus({ choose, ids, around }) },
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

function two(part: number): string {
  return String(part).padStart(2, '0');
}
