import { formatWindow } from '../casus/availability';
import type { Casus } from '../casus/casus';
import { type Party, partyName, roleInText } from '../casus/party';
import { responsibleInWords } from '../casus/responsibility-in-words';
import { fields, heading, listOf, paragraph, partOf, typed } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { medicineName } from '../medicatie/medicatie-labels';
import { fieldInWords } from '../overname/afsprakenformulier-fields';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { sourceRemarks } from '../overname/source-remarks';
import { formatDate } from '../tijd/plain-date';
import { crisisLines, planLines } from './crisis-agreements';
import { crisisHelpers } from './whom-to-call';

/** For the colleague on duty, who knows nothing of this person: what was agreed for a crisis, and whom to call when. */
export function memoHuisartsenpostBlocks({
  casus,
  praktijk,
  today,
}: DocumentSource): readonly DocumentBlock[] {
  const { behandelingAfgesloten: closed } = casus.besluit;
  const crisis = crisisLines(casus);
  return [
    fields([
      { label: 'Situatie', value: 'Overname na behandeling in de specialistische ggz' },
      ...(closed === null ? [] : [{ label: 'Behandeling afgesloten op', value: formatDate(closed) }]),
      { label: 'Verantwoordelijk voor behandeling', value: responsibleInWords(casus, today) },
    ]),
    heading('Afspraken bij crisis'),
    ...(crisis.length === 0 ? [paragraph('')] : listOf(crisis)),
    ...partOf('Plannen', listOf(planLines(casus))),
    ...partOf('Gaat het minder goed, niet acuut', typed(fieldInWords('terugval/nietAcuut', casus))),
    ...partOf('Medicatie', medication(casus)),
    heading('Wie te bellen'),
    callTable(casus, praktijk.praktijkgegevens),
    paragraph('Graag een bericht aan de praktijk na contact, ook als er niets veranderde.'),
  ];
}

/** What someone takes and what was agreed about it; who asks for which control is of no use at night. */
function medication({ medicatie, afsprakenformulier }: Casus): readonly DocumentBlock[] {
  const { nvt, tekst } = afsprakenformulier.medicatiebegeleiding;
  const taken = medicatie.middelen.map((medicine) =>
    [medicineName(medicine), medicine.dosering.trim(), medicine.gebruik.trim()].filter(Boolean).join(', '),
  );
  return [...listOf(taken), ...(nvt ? [] : typed(tekst))];
}

function callTable(
  { betrokkenen }: Casus,
  praktijk: DocumentSource['praktijk']['praktijkgegevens'],
): DocumentBlock {
  const parties = betrokkenen.parties
    .filter(isCalled)
    .map((party) => [
      `${partyName(party)} (${roleInText(party.role)})`,
      party.phone.trim(),
      [...party.availability.map(formatWindow), party.urgent.trim() && `bij spoed: ${party.urgent.trim()}`]
        .filter(Boolean)
        .join('\n') || '–',
    ]);
  const line = praktijk.spoedlijn.trim() || praktijk.telefoon.trim();
  return {
    kind: 'table',
    caption: 'Nummers, met wanneer er wordt opgenomen',
    columns: [
      { heading: 'Wie', share: 34 },
      { heading: 'Nummer', share: 17 },
      { heading: 'Wanneer', share: 49 },
    ],
    rows: [
      [praktijk.naam.trim() || 'Praktijk', line, 'maandag t/m vrijdag van 8.00 tot 17.00 uur'],
      [
        praktijk.crisisdienstNaam.trim() || 'Crisisdienst',
        praktijk.crisisdienstTelefoon.trim(),
        'dag en nacht',
      ],
      ...parties,
    ],
  };
}

/** Those who can do something about a crisis, and have a number; the practice has a row of its own. */
function isCalled({ role, phone }: Party): boolean {
  return phone.trim() !== '' && crisisHelpers.includes(role);
}

/** Without crisis agreements or numbers the memo says little. */
export function missingInMemo(source: DocumentSource): readonly Remark[] {
  const { casus, praktijk } = source;
  const { spoedlijn, telefoon, crisisdienstTelefoon } = praktijk.praktijkgegevens;
  const remark = remarksOf('praktijk', 'praktijkgegevens');
  return [
    ...sourceRemarks(source),
    ...remarksOf('casus', 'afsprakenformulier/terugval')(
      'acuut',
      'crisisEmpty',
      crisisLines(casus).length === 0,
    ),
    ...remark('spoedlijn', 'spoedlijnMissing', spoedlijn.trim() === '' && telefoon.trim() !== ''),
    ...remark('crisisdienstTelefoon', 'crisisdienstMissing', crisisdienstTelefoon.trim() === ''),
  ];
}
