import type { DocumentModel } from '../document/document-model';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import { patientEvent } from '../journaal/journal-event';
import { type JournalRow, rolesName } from '../journaal/journal-row';
import type { Persoon } from '../persoon/persoon';
import type { Praktijk } from '../praktijk/praktijk';
import { dayOfInstant, formatDate, formatTimeOfInstant, type PlainDate } from '../tijd/plain-date';

export interface OverviewSource {
  readonly persoon: Persoon;
  readonly praktijk: Praktijk;
  /** Every row of the journal about this person, the newest first. */
  readonly rows: readonly JournalRow[];
  readonly today: PlainDate;
}

/**
 * Who looked at or changed a dossier and when, for the person whose it is: in plain words (B1), without clinical text and
 * without internal numbers. What someone did several times on one day is one line.
 */
export function patientOverview({ persoon, praktijk, rows, today }: OverviewSource): DocumentModel {
  const lines = overviewLines(rows);
  return {
    template: { name: 'overzicht', version: 1 },
    title: 'Wie heeft uw dossier gebruikt?',
    audience: 'inwoner',
    orientation: 'portrait',
    identity: documentIdentity(persoon, 'inwoner'),
    origin: documentOrigin({ praktijk, today }),
    blocks: [
      {
        kind: 'paragraph',
        text: 'De praktijk heeft een dossier over u. Het gaat over uw overgang van de ggz naar de huisarts. Hier leest u wie dat dossier bekeek of veranderde, en wanneer.',
      },
      {
        kind: 'paragraph',
        text: 'Wat er in uw dossier staat, leest u hier niet. Dat kunt u apart vragen.',
      },
      { kind: 'heading', level: 1, text: 'Wie en wanneer' },
      lines.length === 0
        ? { kind: 'paragraph', text: 'Niemand heeft uw dossier tot nu toe bekeken of veranderd.' }
        : {
            kind: 'table',
            caption: 'De laatste keer staat bovenaan',
            columns: [
              { heading: 'Wanneer', share: 32 },
              { heading: 'Wie', share: 30 },
              { heading: 'Wat', share: 38 },
            ],
            rows: lines,
          },
      { kind: 'heading', level: 1, text: 'Hebt u een vraag?' },
      {
        kind: 'paragraph',
        text: 'Klopt er iets niet? Of kent u iemand niet? Bel de praktijk. U krijgt dan uitleg.',
      },
    ],
    fileName: `Overzicht voor patiënt ${today}`,
  };
}

interface Line {
  readonly day: PlainDate;
  readonly who: string;
  readonly what: string;
  /** Times of that day, the last one first. */
  readonly times: string[];
}

function overviewLines(rows: readonly JournalRow[]): readonly (readonly string[])[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const text = row.outcome === 'done' ? patientEvent(row.event) : null;
    if (text === null) continue;
    const day = dayOfInstant(row.at, row.zone);
    const who = `${row.userName} (${rolesName(row.roles)})`;
    const what = row.emergency ? `${text}, met noodtoegang` : text;
    const key = JSON.stringify([day, who, what]);
    const line = lines.get(key) ?? { day, who, what, times: [] };
    line.times.push(formatTimeOfInstant(row.at, row.zone));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ day, who, what, times }) => [
    `${formatDate(day)}, ${momentsOf(times)}`,
    who,
    what,
  ]);
}

function momentsOf(times: readonly string[]): string {
  const [last = ''] = times;
  const first = times.at(-1) ?? last;
  if (times.length === 1) return last;
  return first === last
    ? `${times.length} keer, om ${last}`
    : `${times.length} keer, van ${first} tot ${last}`;
}
