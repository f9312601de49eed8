import { type Party, roleInText } from '../casus/party';
import { fields, heading, listOf, paragraph } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { formatClockTime } from '../tijd/clock-time';
import { formatLongDate } from '../tijd/plain-date';
import type { DocumentSource } from './document-source';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';
import { type GesprekVorm, gesprekMinutes, type Voorbereiding } from './voorbereiding';

const vormWords: Readonly<Record<GesprekVorm, string>> = {
  fysiek: 'We zien elkaar op de plek hieronder.',
  online: 'We bellen met beeld. U krijgt nog een link.',
  combinatie: 'U mag komen, of meedoen met beeldbellen.',
};

/** Invites the inwoner to the DAG-gesprek: when, how, where, who, and what to bring (000:196–202, 490–505). */
export function uitnodigingBlocks({ casus, praktijk }: DocumentSource): readonly DocumentBlock[] {
  const { voorbereiding, betrokkenen } = casus;
  const phone = praktijk.praktijkgegevens.telefoon.trim();
  return [
    paragraph('U stopt binnenkort met uw behandeling bij de ggz. Daarom nodigen wij u uit voor een gesprek.'),
    fields([
      { label: 'Wanneer', value: gesprekMoment(voorbereiding) },
      { label: 'Hoe lang', value: `ongeveer ${gesprekMinutes} minuten` },
      { label: 'Hoe', value: voorbereiding.vorm === null ? '' : vormWords[voorbereiding.vorm] },
      ...(voorbereiding.vorm === 'online' ? [] : [{ label: 'Waar', value: voorbereiding.plaats }]),
    ]),
    heading('Wie zijn erbij?'),
    ...listOf(['U zelf', ...invited(betrokkenen.parties).map(participant)]),
    heading('Waar praten we over?'),
    ...listOf([
      'Hoe gaat het nu met u?',
      'Wat wilt u zelf doen?',
      'Wie helpt u daarbij, en hoe?',
      'Wat doen we als het minder gaat?',
    ]),
    heading('Wat neemt u mee?'),
    ...listOf([
      'Uw ingevulde plan: Mijn vervolg herstelplan.',
      'Een lijst van uw medicijnen.',
      'Uw vragen. Schrijf ze vooraf op.',
      'Iemand die u vertrouwt, als u dat wilt.',
    ]),
    heading('Kunt u niet komen?'),
    paragraph(
      phone === ''
        ? 'Laat het de praktijk op tijd weten.'
        : `Bel de praktijk op tijd. Het nummer is ${phone}.`,
    ),
  ];
}

/** `dinsdag 8 december 2026, 15.30 uur`; empty when no day is known. */
export function gesprekMoment({ datum, tijd }: Voorbereiding): string {
  if (datum === null) return '';
  return [formatLongDate(datum), tijd === null ? '' : `${formatClockTime(tijd)} uur`]
    .filter(Boolean)
    .join(', ');
}

export function invited(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ presence }) => presence === 'heel' || presence === 'deel');
}

function participant({ name, role, presence }: Party): string {
  const who = [name.trim(), roleInText(role)].filter(Boolean).join(', ');
  return presence === 'deel' ? `${who} (een deel van het gesprek)` : who;
}

/** What an invitation can't do without. */
export function missingInUitnodiging(source: DocumentSource): readonly Remark[] {
  const { voorbereiding: plan, betrokkenen } = source.casus;
  const remark = remarksOf('casus', 'voorbereiding');
  return [
    ...sourceRemarks(source),
    ...remark('datum', 'gesprekDateMissing', plan.datum === null),
    ...remark(
      'datum',
      'gesprekDatePast',
      plan.datum !== null && plan.datum < source.today && plan.gevoerdOp === null,
    ),
    ...remark('tijd', 'gesprekTimeMissing', plan.tijd === null),
    ...remark('vorm', 'gesprekFormMissing', plan.vorm === null),
    ...remark('plaats', 'gesprekPlaceMissing', plan.vorm !== 'online' && plan.plaats.trim() === ''),
    ...remarksOf('casus', 'betrokkenen')(
      'parties',
      'nobodyInvited',
      invited(betrokkenen.parties).length === 0,
    ),
  ];
}
