import type { Casus } from '../casus/casus';
import { type Party, partyName } from '../casus/party';
import type { FieldRow } from '../document/document-model';
import { type Remark, remarksOf } from './remark';

/** To whom a letter to the ggz goes: the behandelaar of the casus. */
export function ggzAddressee(casus: Pick<Casus, 'betrokkenen'>): FieldRow {
  const party = behandelaarOf(casus);
  return { label: 'Aan', value: party ? partyName(party) : '' };
}

/** Without a behandelaar a letter to the ggz goes to nobody. */
export function addresseeRemarks(casus: Pick<Casus, 'betrokkenen'>): readonly Remark[] {
  const unknown = behandelaarOf(casus) === undefined;
  return remarksOf('casus', 'betrokkenen')('parties', 'ggzBehandelaarMissing', unknown);
}

/** The first ggz-behandelaar among the betrokkenen. */
export function behandelaarOf({ betrokkenen }: Pick<Casus, 'betrokkenen'>): Party | undefined {
  return betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar');
}
