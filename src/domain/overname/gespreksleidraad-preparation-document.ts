import type { Casus } from '../casus/casus';
import { type Party, type PartyRole, partyRoleLabels, presenceLabels } from '../casus/party';
import {
  type DocumentBlock,
  type DocumentValue,
  type FieldRow,
  writingRoom,
} from '../document/document-model';
import { formatClockTime } from '../tijd/clock-time';
import { formatDate } from '../tijd/plain-date';
import { gesprekVormLabels } from './gespreksleidraad';
import {
  type Herstelplan,
  herstelplanColumnLabels,
  herstelplanColumns,
  herstelplanRowLabels,
  herstelplanRows,
} from './herstelplan';
import {
  type ClientPoint,
  clientPointLabels,
  clientPoints,
  type PracticePoint,
  practicePointLabels,
  practicePoints,
  type Voorbereiding,
} from './voorbereiding';

/** They are at the table as a rule (000:196), so a gesprek that says nothing about them is shown to do so. */
const usualRoles: readonly PartyRole[] = ['ggz-behandelaar', 'huisarts', 'poh-ggz'];

/** What was prepared for the gesprek in this casus (000:204–230). */
export function preparation({ voorbereiding, betrokkenen, herstelplan }: Casus): readonly DocumentBlock[] {
  return [
    heading('Het gesprek'),
    { kind: 'fields', rows: gesprekRows(voorbereiding) },
    heading('Deelnemers'),
    participantTable(participants(betrokkenen.parties)),
    ...pointLists(voorbereiding.clientPoints, voorbereiding.practicePoints),
    heading('Wat ieder nodig heeft'),
    { kind: 'fields', rows: needRows(voorbereiding.praktijkNodig, voorbereiding.ggzNodig) },
    heading('Uit Mijn vervolg herstelplan'),
    ...planBlocks(herstelplan),
  ];
}

/** The same with room to write, for any gesprek. */
export function blankPreparation(): readonly DocumentBlock[] {
  const line = writingRoom(1);
  const roles = ['Cliënt', ...usualRoles.map((role) => partyRoleLabels[role]), 'Naaste(n)', 'Anders'];
  return [
    heading('Het gesprek'),
    { kind: 'fields', rows: gesprekLabels.map((label) => ({ label, value: line })) },
    heading('Deelnemers'),
    participantTable(roles.map((role) => [role, line, line])),
    ...pointLists([], []),
    heading('Wat ieder nodig heeft'),
    { kind: 'fields', rows: needRows(writingRoom(2), writingRoom(2)) },
    heading('Uit Mijn vervolg herstelplan'),
    { kind: 'paragraph', text: writingRoom(4) },
  ];
}

const gesprekLabels = ['Datum en tijd', 'Plaats', 'Vorm', 'Wie nodigt uit', 'Vooroverleg'] as const;

function gesprekRows(plan: Voorbereiding): readonly FieldRow[] {
  const day = plan.datum ? formatDate(plan.datum) : '';
  const time = plan.tijd ? `${formatClockTime(plan.tijd)} uur` : '';
  const talked = plan.vooroverlegOp ? formatDate(plan.vooroverlegOp) : '';
  const talkedWith = plan.vooroverlegMet.trim();
  const values: Readonly<Record<(typeof gesprekLabels)[number], string>> = {
    'Datum en tijd': [day, time].filter(Boolean).join(', '),
    Plaats: plan.plaats,
    Vorm: plan.vorm ? gesprekVormLabels[plan.vorm] : '',
    'Wie nodigt uit': plan.wieNodigtUit,
    Vooroverleg: [talked, talkedWith === '' ? '' : `met ${talkedWith}`].filter(Boolean).join(', '),
  };
  return gesprekLabels.map((label) => ({ label, value: values[label] }));
}

function needRows(practice: DocumentValue, ggz: DocumentValue): readonly FieldRow[] {
  return [
    { label: 'De praktijk van de ggz', value: practice },
    { label: 'De ggz van de praktijk', value: ggz },
  ];
}

/** The cliënt, who is always there, then everyone of whom it is known or asked whether they are. */
function participants(parties: readonly Party[]): readonly (readonly string[])[] {
  const asked = parties.filter(({ presence, role }) => presence !== null || usualRoles.includes(role));
  return [
    ['Cliënt', presenceLabels.heel, '–'],
    ...asked.map(({ role, name, organisation, presence, invitedBy }) => [
      [partyRoleLabels[role], name.trim(), organisation.trim()].filter(Boolean).join('\n'),
      presence === null ? '' : presenceLabels[presence],
      invitedBy,
    ]),
  ];
}

function participantTable(rows: readonly (readonly DocumentValue[])[]): DocumentBlock {
  return {
    kind: 'table',
    caption: 'Wie erbij is, en wie hen uitnodigt',
    columns: [
      { heading: 'Deelnemer', share: 40 },
      { heading: 'Aanwezig', share: 30 },
      { heading: 'Uitgenodigd door', share: 30 },
    ],
    rows,
  };
}

function pointLists(
  client: readonly ClientPoint[],
  practice: readonly PracticePoint[],
): readonly DocumentBlock[] {
  return [
    heading('Voorbereiding door de cliënt'),
    {
      kind: 'checkboxes',
      items: clientPoints.map((point) => ({
        label: clientPointLabels[point],
        checked: client.includes(point),
      })),
    },
    heading('Voorbereiding door de praktijk'),
    {
      kind: 'checkboxes',
      items: practicePoints.map((point) => ({
        label: practicePointLabels[point],
        checked: practice.includes(point),
      })),
    },
  ];
}

/** The subjects of the plan of which something is said, each with what is said. */
function planBlocks(plan: Herstelplan): readonly DocumentBlock[] {
  const rows = herstelplanRows.flatMap((row) => {
    const said = herstelplanColumns.flatMap((column) => {
      const text = plan[row][column].trim();
      return text === '' ? [] : [`${herstelplanColumnLabels[column]} ${text}`];
    });
    return said.length === 0 ? [] : [{ label: herstelplanRowLabels[row], value: said.join('\n') }];
  });
  return rows.length === 0 ? [{ kind: 'paragraph', text: '' }] : [{ kind: 'fields', rows }];
}

function heading(text: string): DocumentBlock {
  return { kind: 'heading', level: 2, text };
}
