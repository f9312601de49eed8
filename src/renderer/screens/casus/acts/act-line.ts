import type { Act } from '#domain/casus/act';
import { overnameDocuments } from '#domain/overname/overname-documents';
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
        act.responsibleHuisarts && lines.under(act.responsibleHuisarts),
        act.calledOn && lines.called(formatDate(act.calledOn), act.calledWith),
      ]
        .filter(Boolean)
        .join(', ');
    case 'vervolggesprek':
      return lines.vervolggesprek(formatDate(act.date), act.with);
    case 'beeindigd':
      return [lines.beeindigd(formatDate(act.date), endReasons[act.reason].toLowerCase()), act.note]
        .filter(Boolean)
        .join('. ');
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
