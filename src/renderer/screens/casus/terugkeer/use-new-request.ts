import { newRequest } from '#domain/terugkeer/terugkeer';
import { newId } from '../../../app/ids';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useRecord } from '../../../records/record-context';

/** Begins a request to the ggz that the casus knows: the contact after closing, else who treated. */
export function useNewRequest(): () => void {
  const { session } = useRecord('casus');
  const { betrokkenen } = useBody('casus');
  return () => {
    const { parties } = betrokkenen;
    const ggz =
      parties.find(({ role, name }) => role === 'contactpersoon-sggz' && name.trim() !== '') ??
      parties.find(({ role }) => role === 'ggz-behandelaar');
    const institution =
      ggz?.organisation.trim() ||
      parties.find(({ role }) => role === 'ggz-behandelaar')?.organisation.trim() ||
      '';
    const contact = [ggz?.name.trim(), ggz?.phone.trim()].filter(Boolean).join(', ');
    const id = newId();
    session.addItem('terugkeer/requests', newRequest(id, institution, contact));
    focusWhenThere(`terugkeer/requests/${id}/zelfdeKlachten`);
  };
}
