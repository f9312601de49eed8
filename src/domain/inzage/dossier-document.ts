import { type Casus, casusRecord } from '../casus/casus';
import { partyName } from '../casus/party';
import type { DocumentBlock, DocumentModel, FieldRow } from '../document/document-model';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import type { Praktijk } from '../praktijk/praktijk';
import { dayOfInstant, formatDate, formatTimeOfInstant, type PlainDate } from '../tijd/plain-date';
import type { Refusal } from './destruction';
import type { CasusFile, Changed, Dossier, Issued, Unfinished } from './dossier';
import { readableBody } from './readable-body';

const formNames: Readonly<Record<string, string>> = {
  betrokkenen: 'Betrokkenen',
  besluit: 'Afronding en besluit',
  voorbereiding: 'Voorbereiding',
  herstelplan: 'Mijn vervolg herstelplan',
  gesprek: 'DAG-gesprek',
  gespreksleidraad: 'Gespreksleidraad',
  afsprakenformulier: 'Afsprakenformulier',
  opvolging: 'Opvolging',
  plannen: 'Plannen',
  verbinding: 'Sociaal domein',
  terugkeer: 'Terugkeer',
  'verbinding-sociaal-domein': 'Vraag aan sociaal domein',
  'terugkeer-aanvraag': 'Aanvraag terugkeerconsultatie',
  'terugkeer-herinnering': 'Herinnering terugkeer',
  acts: 'Vastgelegde handelingen',
  persoonsgegevens: 'Persoonsgegevens',
};

/** The whole dossier of one person on paper. */
export function dossierDocument({
  dossier,
  praktijk,
  today,
  zone,
  users,
}: {
  readonly dossier: Dossier;
  readonly praktijk: Praktijk;
  readonly today: PlainDate;
  readonly zone: string;
  /** Names of users, by id. */
  readonly users: ReadonlyMap<string, string>;
}): DocumentModel {
  const moment = (at: string) => `${formatDate(dayOfInstant(at, zone))}, ${formatTimeOfInstant(at, zone)}`;
  return {
    template: { name: 'dossier', version: 1 },
    title: 'Inzage in het dossier',
    audience: 'inwoner',
    orientation: 'portrait',
    identity: documentIdentity(dossier.persoon, 'inwoner'),
    origin: documentOrigin({ praktijk, today }),
    blocks: [
      {
        kind: 'paragraph',
        text: 'Dit is alles wat het programma Warme Overdracht over deze persoon bewaart. Velden die leeg zijn, staan er niet in.',
      },
      { kind: 'heading', level: 1, text: 'Persoonsgegevens' },
      fields(readableBody(dossier.persoon.persoonsgegevens, users)),
      ...unfinished(dossier.drafts),
      ...changes(dossier.revisions, moment),
      ...refusals(dossier.refusals, moment),
      ...dossier.casussen.flatMap((casus) => casusBlocks(casus, users, moment)),
    ],
    fileName: `Inzage dossier ${today}`,
  };
}

type Moment = (at: string) => string;

function casusBlocks(casus: CasusFile, users: ReadonlyMap<string, string>, moment: Moment): DocumentBlock[] {
  const parties = casus.body.betrokkenen.parties.map((party) => [party.id, partyName(party)] as const);
  const names = new Map([...users, ...parties]);
  const parts: readonly (keyof Casus)[] = [...casusRecord.forms, 'acts'];
  return [
    { kind: 'heading', level: 1, text: `Casus van ${moment(casus.createdAt)} (${casus.kind})` },
    ...parts.flatMap((part): DocumentBlock[] => {
      const rows = readableBody(casus.body[part], names);
      return [
        { kind: 'heading', level: 2, text: formNames[part] ?? part },
        rows.length === 0 ? { kind: 'paragraph', text: 'Niets ingevuld.' } : fields(rows),
      ];
    }),
    ...unfinished(casus.drafts),
    ...changes(casus.revisions, moment),
    ...issued(casus.issued, moment),
  ];
}

function fields(rows: readonly FieldRow[]): DocumentBlock {
  return { kind: 'fields', rows };
}

function unfinished(drafts: readonly Unfinished[]): DocumentBlock[] {
  if (drafts.length === 0) return [];
  const rows = drafts.map(({ path, text }) => ({ label: path, value: text }));
  return [{ kind: 'heading', level: 2, text: 'Getypt en nog niet verwerkt' }, fields(rows)];
}

function changes(revisions: readonly Changed[], moment: Moment): DocumentBlock[] {
  return listing(
    'Wijzigingen',
    ['Wanneer', 'Formulier', 'Door'],
    revisions.map(({ at, form, userName }) => [moment(at), formNames[form] ?? form, userName]),
  );
}

function issued(documents: readonly Issued[], moment: Moment): DocumentBlock[] {
  return listing(
    'Uitgegeven documenten',
    ['Wanneer', 'Document', 'Door'],
    documents.map(({ at, document, format, userName }) => [
      moment(at),
      `${formNames[document] ?? document} (${format})`,
      userName,
    ]),
  );
}

function refusals(refused: readonly Refusal[], moment: Moment): DocumentBlock[] {
  return listing(
    'Geweigerde verzoeken om vernietiging',
    ['Wanneer', 'Toelichting', 'Door'],
    refused.map(({ at, explanation, userName }) => [moment(at), explanation, userName]),
  );
}

function listing(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): DocumentBlock[] {
  if (rows.length === 0) return [];
  const columns = headings.map((heading) => ({ heading, share: 1 }));
  return [{ kind: 'table', caption, columns, rows }];
}
