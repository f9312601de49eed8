import type { Casus } from '../casus/casus';
import { type Party, partyRoleLabels, presenceLabels } from '../casus/party';
import {
  type DocumentBlock,
  type DocumentValue,
  type FieldRow,
  writingRoom,
} from '../document/document-model';
import { preparationHeadings as headings } from './gespreksleidraad';
import {
  askedParties,
  gesprekFacts,
  neededFacts,
  type PreparedFact,
  participantLines,
  planFacts,
  usualRoles,
} from './gespreksleidraad-facts';
import {
  type ClientPoint,
  clientPointLabels,
  clientPoints,
  emptyVoorbereiding,
  type PracticePoint,
  practicePointLabels,
  practicePoints,
} from './voorbereiding';

/** What was prepared for the gesprek in this casus (000:204–230). */
export function preparation({ voorbereiding, betrokkenen, herstelplan }: Casus): readonly DocumentBlock[] {
  const plan = planFacts(herstelplan);
  return [
    heading(headings.gesprek),
    { kind: 'fields', rows: gesprekFacts(voorbereiding) },
    heading(headings.deelnemers),
    participantTable([['Cliënt', presenceLabels.heel, '–'], ...participantRows(betrokkenen.parties)]),
    ...pointLists(voorbereiding.clientPoints, voorbereiding.practicePoints),
    heading(headings.nodig),
    { kind: 'fields', rows: neededFacts(voorbereiding) },
    heading(headings.herstelplan),
    plan.length === 0 ? { kind: 'paragraph', text: '' } : { kind: 'fields', rows: plan },
  ];
}

/** The same with room to write, for any gesprek. */
export function blankPreparation(): readonly DocumentBlock[] {
  const empty = emptyVoorbereiding();
  const line = writingRoom(1);
  const roles = ['Cliënt', ...usualRoles.map((role) => partyRoleLabels[role]), 'Naaste(n)', 'Anders'];
  return [
    heading(headings.gesprek),
    { kind: 'fields', rows: withRoom(gesprekFacts(empty), 1) },
    heading(headings.deelnemers),
    participantTable(roles.map((role) => [role, line, line])),
    ...pointLists([], []),
    heading(headings.nodig),
    { kind: 'fields', rows: withRoom(neededFacts(empty), 2) },
    heading(headings.herstelplan),
    { kind: 'paragraph', text: writingRoom(4) },
  ];
}

function withRoom(facts: readonly PreparedFact<string>[], lines: number): readonly FieldRow[] {
  return facts.map(({ label }) => ({ label, value: writingRoom(lines) }));
}

function participantRows(parties: readonly Party[]): readonly (readonly string[])[] {
  return askedParties(parties).map((party) => [
    participantLines(party),
    party.presence === null ? '' : presenceLabels[party.presence],
    // Who doesn't come, needs no invitation.
    party.presence === 'niet' ? '–' : party.invitedBy,
  ]);
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
    heading(headings.client),
    {
      kind: 'checkboxes',
      items: clientPoints.map((point) => ({
        label: clientPointLabels[point],
        checked: client.includes(point),
      })),
    },
    heading(headings.praktijk),
    {
      kind: 'checkboxes',
      items: practicePoints.map((point) => ({
        label: practicePointLabels[point],
        checked: practice.includes(point),
      })),
    },
  ];
}

function heading(text: string): DocumentBlock {
  return { kind: 'heading', level: 2, text };
}
