import { formatWindow } from '../casus/availability';
import { type Party, type PartyRole, partyRoleLabels } from '../casus/party';
import {
  type DocumentBlock,
  type DocumentValue,
  documentWords,
  type WritingRoom,
  writingRoom,
} from '../document/document-model';
import { aanmeldpuntGgzNhn } from './aanmeldpunt-ggz-nhn';

/** The rows that the form always has (000:405–411), in its order. */
const fixedRows = [
  { role: 'ggz-behandelaar', label: 'Ggz-behandelaar' },
  { role: 'huisarts', label: 'Huisarts' },
  { role: 'aanmeldpunt', label: 'Aanmeldpunt' },
  { role: 'naaste', label: 'Naaste(n)' },
] as const satisfies readonly { readonly role: PartyRole; readonly label: string }[];

/** The table of contact data: the four fixed rows, filled in or not, then others of whom something is known. */
export function contactTable(parties: readonly Party[]): DocumentBlock {
  const fixed = fixedRows.flatMap(({ role, label }) => {
    const present = parties.filter((party) => party.role === role);
    return present.length === 0 ? [[label, '', '']] : present.map((party) => partyRow(party, label));
  });
  const others = parties
    .filter((party) => !fixedRows.some(({ role }) => role === party.role) && hasContactData(party))
    .map((party) => partyRow(party, partyRoleLabels[party.role]));
  return table([...fixed, ...others]);
}

/** The fixed rows and one for the POH-ggz, with room to write what the form asks; it prints the Aanmeldpunt (000:410). */
export function blankContactTable(): DocumentBlock {
  const contact: WritingRoom = { writingLines: ['Naam', 'Tel. nr.', 'E-mail'] };
  const whenToCall: WritingRoom = {
    writingLines: ['Dagen en tijden', '', 'Bellen naar', 'Bij spoed/ crisis'],
  };
  const aanmeldpunt = aanmeldpuntGgzNhn({ next: () => '' });
  const [ggz, huisarts, known, naaste] = fixedRows;
  return table([
    [ggz.label, contact, whenToCall],
    [huisarts.label, contact, whenToCall],
    [partyRoleLabels['poh-ggz'], contact, whenToCall],
    partyRow(aanmeldpunt, known.label),
    [naaste.label, contact, writingRoom(3)],
  ]);
}

function table(rows: readonly (readonly DocumentValue[])[]): DocumentBlock {
  return {
    kind: 'table',
    caption: 'Bereikbaarheid van de betrokkenen',
    columns: [
      { heading: 'Betrokkene', share: 26 },
      { heading: 'Contactgegevens (tel. nr.; e-mail)', share: 35 },
      { heading: 'Bereikbaarheid', share: 39 },
    ],
    rows,
  };
}

/** Whether the form asks of this party when to call and what to do when it is urgent (000:407–408). */
export function asksForAvailability({ role }: Party): boolean {
  return role === 'ggz-behandelaar' || role === 'huisarts';
}

/** When someone can be reached, in words, a line per window. */
export function availabilityLines({ availability }: Party): readonly string[] {
  return availability.map(formatWindow).filter(Boolean);
}

function partyRow(party: Party, label: string): readonly string[] {
  return [
    lines([label, party.name, party.organisation]),
    lines([party.phone, party.email]),
    reachability(party),
  ];
}

function reachability(party: Party): string {
  const windows = availabilityLines(party);
  const callTo = party.callTo.trim();
  const urgent = party.urgent.trim();
  if (windows.length === 0 && callTo === '' && urgent === '') return '';
  const asked = asksForAvailability(party) ? documentWords.notFilledIn : '';
  return lines([
    ...windows,
    windows.length === 0 && asked !== '' ? `Dagen en tijden: ${asked}` : '',
    callTo === '' ? '' : `Bellen naar: ${callTo}`,
    (urgent || asked) === '' ? '' : `Bij spoed/ crisis: ${urgent || asked}`,
  ]);
}

function hasContactData(party: Party): boolean {
  return [party.phone, party.email, party.callTo, party.urgent, ...availabilityLines(party)].some(
    (text) => text.trim() !== '',
  );
}

function lines(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');
}
