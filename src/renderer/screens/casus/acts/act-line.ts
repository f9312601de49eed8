import type { Act } from '#domain/casus/act';
import { isWhole, partsInWords } from '#domain/casus/takeover';
import { voorstelLabels } from '#domain/casus/voorstel-acts';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { eventLabels } from '#domain/regio/casus-events';
import { formatDate } from '#domain/tijd/plain-date';
import type { ConsentAct } from '#domain/toestemming/consent-for';
import {
  giverLabels,
  purposeLabels,
  recipientLabels,
  stanceLabels,
  wayLabels,
} from '#domain/toestemming/consent-labels';
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
    case 'toestemming':
      return consentLine(act);
    case 'noodverstrekking':
      return lines.noodverstrekking(
        overnameDocuments[act.document].shortTitle,
        formatDate(act.date),
        act.reason,
      );
    case 'correctie':
      return lines.correctie(act.reason);
  }
}

function withRemark(line: string, remark: string): string {
  return [line, remark].filter(Boolean).join('. ');
}

function consentLine(act: ConsentAct): string {
  const { lines } = texts.acts;
  const recipient = [recipientLabels[act.recipient].toLowerCase(), act.recipientName]
    .filter(Boolean)
    .join(' ');
  const giver = [giverLabels[act.giver].toLowerCase(), act.giverName].filter(Boolean).join(' ');
  return [
    lines.toestemming(
      stanceLabels[act.stance].toLowerCase(),
      purposeLabels[act.purpose].toLowerCase(),
      recipient,
    ),
    lines.givenBy(giver, formatDate(act.date), wayLabels[act.how].toLowerCase()),
  ].join(', ');
}
