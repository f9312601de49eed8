import { paragraph } from '../document/blocks';
import type { FieldRow } from '../document/document-model';
import { containsBsn } from '../identiteit/bsn';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { sourceRemarks } from '../overname/source-remarks';
import { presentRequest } from './request-state';
import type { TerugkeerRequest } from './terugkeer';

/** What a letter says while nothing was prepared, instead of every field being empty. */
export const nothingPrepared = paragraph('Er is nog geen terugkeerconsultatie voorbereid.');

/** To whom the letters go. */
export function addressRows({ instelling, contact }: TerugkeerRequest): readonly FieldRow[] {
  return [
    { label: 'Aan', value: instelling },
    ...(contact.trim() === '' ? [] : [{ label: 'Ter attentie van', value: contact }]),
  ];
}

/** Whom the ggz answers. */
export function replyRows({ casus, praktijk }: DocumentSource): readonly FieldRow[] {
  const { naam, telefoon, email } = praktijk.praktijkgegevens;
  const poh = casus.betrokkenen.parties.find(({ role }) => role === 'poh-ggz');
  const huisarts = casus.betrokkenen.parties.find(({ role }) => role === 'huisarts');
  return [
    { label: 'Praktijk', value: naam },
    { label: 'Huisarts', value: huisarts?.name ?? '' },
    ...(poh && poh.name.trim() !== '' ? [{ label: 'POH-ggz', value: poh.name }] : []),
    { label: 'Telefoon', value: telefoon },
    ...(email.trim() === '' ? [] : [{ label: 'E-mail', value: email }]),
  ];
}

/** What both letters need: whom it is about, to whom it goes, and nothing that belongs in the HIS alone. */
export function letterRemarks(source: DocumentSource): readonly Remark[] {
  const request = presentRequest(source.casus);
  if (request === null) {
    return [...sourceRemarks(source), { record: 'casus', path: 'terugkeer/requests', code: 'noRequest' }];
  }
  const remark = remarksOf('casus', `terugkeer/requests/${request.id}`);
  const texts = ['instelling', 'contact', 'namensWie', 'situatie', 'geprobeerd', 'vraag'] as const;
  return [
    ...sourceRemarks(source),
    ...remark('instelling', 'fieldEmpty', request.instelling.trim() === ''),
    ...texts.flatMap((field) => remark(field, 'bsnFound', containsBsn(request[field]))),
  ];
}
