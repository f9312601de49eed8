import type { Act } from '#domain/casus/act';
import { eventLabels } from '#domain/regio/casus-events';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';

/** What an act says, in one line. */
export function actLine(act: Act): string {
  const { lines, endReasons } = texts.acts;
  switch (act.kind) {
    case 'overgenomen':
      return [
        lines.overgenomen(formatDate(act.date), act.by, act.name),
        act.responsibleHuisarts && lines.under(act.responsibleHuisarts),
        act.calledOn && lines.called(formatDate(act.calledOn), act.calledWith),
      ]
        .filter(Boolean)
        .join(', ');
    case 'vervolggesprek':
      return lines.vervolggesprek(formatDate(act.date), act.with);
    case 'gebeurtenis':
      return lines.gebeurtenis(formatDate(act.date), eventLabels[act.event]);
    case 'beeindigd':
      return [lines.beeindigd(formatDate(act.date), endReasons[act.reason].toLowerCase()), act.note]
        .filter(Boolean)
        .join('. ');
    case 'correctie':
      return lines.correctie(act.reason);
  }
}
