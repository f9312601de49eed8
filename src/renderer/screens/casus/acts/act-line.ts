import type { Act } from '#domain/casus/act';
import { isWhole, partsInWords } from '#domain/casus/takeover';
import { voorstelLabels } from '#domain/casus/voorstel-acts';
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
        !isWhole(act.parts) && lines.parts(partsInWords(act.parts)),
        act.responsibleHuisarts && lines.under(act.responsibleHuisarts),
        act.calledOn && lines.called(formatDate(act.calledOn), act.calledWith),
        act.preparedBy && lines.prepared(act.preparedBy),
      ]
        .filter(Boolean)
        .join(', ');
    case 'overnameGeweigerd':
      return lines.overnameGeweigerd(formatDate(act.date), partsInWords(act.parts), act.huisarts, act.reason);
    case 'voorstel':
      return withRemark(lines.voorstel(formatDate(act.date), voorstelLabels[act.what.kind]), act.note);
    case 'voorstelbesluit':
      return withRemark(lines.decided(lines.voorstelbesluit[act.outcome], formatDate(act.date)), act.remark);
    case 'vervolggesprek':
      return lines.vervolggesprek(formatDate(act.date), act.with);
    case 'gebeurtenis':
      return lines.gebeurtenis(formatDate(act.date), eventLabels[act.event]);
    case 'beeindigd':
      return withRemark(
        lines.beeindigd(formatDate(act.date), endReasons[act.reason].toLowerCase()),
        act.note,
      );
    case 'correctie':
      return lines.correctie(act.reason);
  }
}

function withRemark(line: string, remark: string): string {
  return [line, remark].filter(Boolean).join('. ');
}
