import type { Casus } from '../casus/casus';
import type { Source } from '../casus/task';
import { leefgebiedLabels, type Need } from './verbinding';

/** Where the work of a need comes from, as marks name it. */
export function originOfNeed({ id }: Pick<Need, 'id'>): string {
  return `verbinding/${id}`;
}

/** Each need asks the POH-ggz to connect (000:305), from the day on which it came up. */
export function verbindingSources({ verbinding }: Casus): readonly Source[] {
  return verbinding.needs.flatMap((need) =>
    need.notedOn === null
      ? []
      : [
          {
            origin: originOfNeed(need),
            what: 'Verbinden met het sociaal domein',
            why: [need.leefgebied === null ? '' : leefgebiedLabels[need.leefgebied], need.withWhom.trim()]
              .filter(Boolean)
              .join(' · '),
            actor: 'praktijk' as const,
            who: 'POH-ggz',
            time: null,
            first: need.notedOn,
            rhythm: null,
          },
        ],
  );
}

/** The needs for which nobody has connected yet. */
export function openNeeds({ verbinding, opvolging }: Casus): readonly Need[] {
  const done = new Set(
    opvolging.marks.filter(({ outcome }) => outcome === 'gereed').map(({ origin }) => origin),
  );
  return verbinding.needs.filter((need) => !done.has(originOfNeed(need)));
}
