import { type AgreementTopic, formatWhen, formatWho } from '#domain/casus/agreement';
import { formatWindow } from '#domain/casus/availability';
import type { Casus } from '#domain/casus/casus';
import { type Party, partyName } from '#domain/casus/party';
import { isNvtPart } from '#domain/overname/afsprakenformulier';
import { fieldLabels, sectionHeadings } from '#domain/overname/afsprakenformulier-labels';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { formSteps, textAt } from '../form/form-steps';
import { type CheckRow, type CheckSection, makerCheckRows, plainRow } from './check-row';

/** The Afsprakenformulier, a section per section of the form, then how everyone can be reached. */
export function afsprakenSections(casus: Casus): readonly CheckSection[] {
  const { afsprakenformulier: form, betrokkenen } = casus;
  const sections = formSteps.flatMap(({ sections }) => sections);
  const first = form.contact.eersteAfspraak;
  return [
    { heading: texts.casus.check.maker, rows: makerCheckRows('afsprakenformulier', form.maker) },
    ...sections.map(({ section, fields }) => ({
      heading: sectionHeadings[section],
      rows: [
        ...(section === 'doelen' ? [row('doelen/doelen', form.doelen.doelen)] : []),
        ...(section === 'contact' ? [row('contact/eersteAfspraak', first ? formatDate(first) : '')] : []),
        ...fields.map(({ field, topic }) => ({
          ...row(
            field,
            [textAt(form, field).trim(), ...agreementLines(casus, topic)].filter(Boolean).join('\n'),
          ),
          nvt: isNvtPart(topic) && form[topic].nvt,
        })),
      ],
    })),
    { heading: sectionHeadings.contactgegevens, rows: betrokkenen.parties.map(partyRow) },
  ];
}

function row(field: keyof typeof fieldLabels, value: string): CheckRow {
  return plainRow(`afsprakenformulier/${field}`, fieldLabels[field], value);
}

function agreementLines(
  { afsprakenformulier, betrokkenen }: Casus,
  topic: AgreementTopic,
): readonly string[] {
  return afsprakenformulier.agreements
    .filter((agreement) => agreement.topic === topic)
    .map((agreement) =>
      [formatWho(agreement, betrokkenen.parties), agreement.what.trim(), formatWhen(agreement.when)]
        .filter(Boolean)
        .join(' · '),
    );
}

function partyRow(party: Party): CheckRow {
  const windows = party.availability.map(formatWindow);
  const lines = [party.phone, party.email, ...windows, party.callTo, party.urgent].map((line) => line.trim());
  return plainRow(`betrokkenen/parties/${party.id}`, partyName(party), lines.filter(Boolean).join('\n'));
}
