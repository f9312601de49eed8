import type { IdSource } from '../identiteit/id-source';
import { aanmeldpuntGgzNhn } from '../overname/aanmeldpunt-ggz-nhn';
import type { Praktijk } from '../praktijk/praktijk';
import { emptyParty, type Party, type PartyRole } from './party';

interface Maker {
  readonly name: string;
  readonly roles: readonly string[];
}

/**
 * The betrokkenen with whom a casus begins: those for whom the Afsprakenformulier has a row (000:405–411) and the POH-ggz.
 * What the practice already knows is filled in; the one who makes the casus stands under their own role.
 */
export function newCasusParties(
  ids: IdSource,
  { praktijkgegevens }: Praktijk,
  maker: Maker,
): readonly Party[] {
  const practice = (role: PartyRole): Party => ({
    ...emptyParty(ids.next(), role),
    name: maker.roles.includes(role) ? maker.name : '',
    organisation: praktijkgegevens.naam,
    phone: praktijkgegevens.telefoon,
    email: praktijkgegevens.email,
    urgent: praktijkgegevens.spoedlijn === '' ? '' : `spoedlijn ${praktijkgegevens.spoedlijn}`,
  });
  return [
    emptyParty(ids.next(), 'ggz-behandelaar'),
    practice('huisarts'),
    practice('poh-ggz'),
    aanmeldpuntGgzNhn(ids),
  ];
}
