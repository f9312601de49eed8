import { type DocumentModel, writingRoom } from '../document/document-model';
import { documentOrigin } from '../document/origin-line';
import type { Praktijk } from '../praktijk/praktijk';
import { dayOfInstant, formatDate, formatTimeOfInstant, type PlainDate } from '../tijd/plain-date';
import type { Destruction, DestructionGround } from './destruction';

const grounds: Readonly<Record<DestructionGround, string>> = {
  verzoek: 'Op verzoek van de patiënt',
  bewaartermijn: 'Na afloop van de bewaartermijn',
};

/**
 * Says that a dossier was destroyed, by whom and when. It holds nothing of the dossier, not even a name: that is no
 * longer known, and is written in by hand.
 */
export function destructionCertificate({
  destruction,
  praktijk,
  zone,
  today,
}: {
  readonly destruction: Destruction;
  readonly praktijk: Praktijk;
  readonly zone: string;
  readonly today: PlainDate;
}): DocumentModel {
  const { id, at, ground, userName, confirmedBy, counts, backups } = destruction;
  const day = (instant: string) => formatDate(dayOfInstant(instant, zone));
  return {
    template: { name: 'vernietiging', version: 1 },
    title: 'Verklaring van vernietiging',
    audience: 'inwoner',
    orientation: 'portrait',
    identity: '',
    origin: documentOrigin({ praktijk, today }),
    blocks: [
      {
        kind: 'paragraph',
        text: 'De praktijk heeft het dossier van één persoon vernietigd in het programma Warme Overdracht. In het programma is het niet terug te halen.',
      },
      {
        kind: 'fields',
        rows: [
          { label: 'Naam en geboortedatum', value: writingRoom(1) },
          { label: 'Vernietigd op', value: `${day(at)}, ${formatTimeOfInstant(at, zone)}` },
          { label: 'Reden', value: grounds[ground] },
          { label: 'Uitgevoerd door', value: userName },
          { label: 'Bevestigd door', value: confirmedBy },
          { label: 'Kenmerk', value: id },
        ],
      },
      { kind: 'heading', level: 1, text: 'Wat is vernietigd' },
      {
        kind: 'list',
        items: [
          'Persoonsgegevens: 1',
          `Casussen: ${counts.casussen}`,
          `Eerdere versies: ${counts.revisions}`,
          `Onvoltooide invoer: ${counts.drafts}`,
          `Aantekeningen van uitgegeven documenten: ${counts.documents}`,
        ],
      },
      { kind: 'heading', level: 1, text: 'Wat blijft' },
      {
        kind: 'paragraph',
        text: 'Het journaal bewaart wie het dossier wanneer gebruikte, zonder naam en zonder inhoud. Dat vraagt de wet. Documenten die al waren uitgegeven, staan buiten het programma.',
      },
      backups.length === 0
        ? { kind: 'paragraph', text: 'Er zijn geen reservekopieën bekend van vóór de vernietiging.' }
        : {
            kind: 'list',
            items: backups.map(
              ({ name, madeAt }) => `Reservekopie ${name} van ${day(madeAt)} bevat het dossier nog`,
            ),
          },
      {
        kind: 'fields',
        rows: [
          { label: 'Datum', value: writingRoom(1) },
          { label: 'Handtekening', value: writingRoom(2) },
        ],
      },
    ],
    fileName: `Verklaring van vernietiging ${dayOfInstant(at, zone)}`,
  };
}
