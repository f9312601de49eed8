import {
  careParts,
  clientAnswerLabels,
  conditionAnswerLabels,
  conditionLabels,
  isWhole,
  type NewTakeover,
  partsInWords,
  takeoverConditions,
} from '../casus/takeover';
import type { FieldRow } from '../document/document-model';
import { formatDate } from '../tijd/plain-date';

/** What a takeover says, as rows: for the document to the ggz, and for the huisarts who approves it. */
export function takeoverFacts(act: NewTakeover): readonly FieldRow[] {
  const role = act.by === 'huisarts' ? 'huisarts' : 'POH-ggz';
  const name = act.name.trim();
  return [
    { label: 'Overgenomen vanaf', value: formatDate(act.date) },
    { label: 'Door', value: name === '' ? '' : `${name}, ${role}` },
    ...(act.by === 'poh-ggz'
      ? [{ label: 'Onder verantwoordelijkheid van', value: act.responsibleHuisarts.trim() }]
      : []),
    ...(act.preparedBy === '' ? [] : [{ label: 'Voorbereid door', value: act.preparedBy }]),
    {
      label: 'Wat',
      value: isWhole(act.parts) ? `Alles: ${partsInWords(careParts)}` : `Alleen ${partsInWords(act.parts)}`,
    },
    { label: 'Vervolgbeleid', value: act.vervolgbeleid ? 'Ja' : 'Nee' },
    ...(act.vervolgbeleid ? [{ label: 'Telefonisch contact', value: callOf(act) }] : []),
    { label: 'Met cliënt', value: clientAnswerLabels[act.client] },
  ];
}

/** The conditions with their answers: condition, answer, note. */
export function conditionRows({ conditions }: NewTakeover): readonly (readonly [string, string, string])[] {
  return takeoverConditions.map((name) => {
    const { answer, note } = conditions[name];
    return [conditionLabels[name], conditionAnswerLabels[answer], note.trim()];
  });
}

function callOf({ calledOn, calledWith }: NewTakeover): string {
  const who = calledWith.trim();
  return [calledOn ? formatDate(calledOn) : '', who === '' ? '' : `met ${who}`].filter(Boolean).join(', ');
}
