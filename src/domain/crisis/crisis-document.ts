import type { Casus } from '../casus/casus';
import { heading, listOf, paragraph, partOf } from '../document/blocks';
import type { DocumentBlock, DocumentModel } from '../document/document-model';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import type { Persoon } from '../persoon/persoon';
import type { Praktijk } from '../praktijk/praktijk';
import { formatClockTime } from '../tijd/clock-time';
import { formatLongDate } from '../tijd/plain-date';
import { crisisLines, planLines } from './crisis-agreements';
import { lifelines } from './lifelines';
import { type Moment, partOfWeekWords } from './office-hours';
import { type CallTo, whomToCall } from './whom-to-call';

interface CrisisSource {
  readonly now: Moment;
  readonly praktijk: Praktijk;
  /** Of whom; null for the numbers of the practice alone. */
  readonly about: { readonly casus: Casus; readonly persoon: Persoon } | null;
}

/** The crisis page on paper: whom to call at the moment of printing, what was agreed, and the numbers for later. */
export function crisisDocument({ now, praktijk, about }: CrisisSource): DocumentModel {
  const parties = about?.casus.betrokkenen.parties ?? [];
  const { part, first, also, later } = whomToCall(now, praktijk.praktijkgegevens, parties);
  return {
    template: { name: 'crisis', version: 1 },
    title: 'Crisis: wie te bellen',
    audience: 'huisarts',
    orientation: 'portrait',
    identity: about === null ? '' : documentIdentity(about.persoon, 'huisarts'),
    origin: documentOrigin({ praktijk, today: now.day }),
    blocks: [
      paragraph(`${formatLongDate(now.day)}, ${formatClockTime(now.time)} uur: ${partOfWeekWords[part]}.`),
      ...numbers('Nu bellen', [first, ...also]),
      ...(about === null ? [] : agreements(about.casus)),
      ...numbers('Op een ander moment', later),
      heading('Altijd'),
      ...listOf([lifelines.danger, lifelines.suicide]),
    ],
    fileName: `Crisis ${now.day}`,
  };
}

function agreements(casus: Casus): readonly DocumentBlock[] {
  const lines = crisisLines(casus);
  return [
    heading('Afspraken bij crisis'),
    ...(lines.length === 0 ? [paragraph('')] : listOf(lines)),
    ...partOf('Plannen', listOf(planLines(casus))),
  ];
}

function numbers(title: string, calls: readonly CallTo[]): readonly DocumentBlock[] {
  if (calls.length === 0) return [];
  return partOf(title, [
    {
      kind: 'table',
      caption: title,
      columns: [
        { heading: 'Wie', share: 40 },
        { heading: 'Nummer', share: 28 },
        { heading: 'Wanneer', share: 32 },
      ],
      rows: calls.map(({ who, phone, note }) => [who, phone, note === '' ? '–' : note]),
    },
  ]);
}
