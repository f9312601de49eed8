import { partyName } from '#domain/casus/party';
import { fieldLabels, topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { voorbereidingLabels } from '#domain/overname/gespreksleidraad';
import { herstelplanColumnLabels, herstelplanRowLabels } from '#domain/overname/herstelplan';
import { makerLabels } from '#domain/overname/maker-document';
import { overnameDocuments } from '#domain/overname/overname-documents';
import type { RecordKind } from '#domain/record/record-definition';
import { texts } from '../app/texts';
import type { Bodies } from '../records/open-records';

const labels: Readonly<Record<string, string>> = fieldLabels;
const persoonLabels: Readonly<Record<string, string>> = texts.persoon.fields;
const praktijkLabels: Readonly<Record<string, string>> = texts.praktijk.fields;
const agreementLabels: Readonly<Record<string, string>> = {
  who: texts.casus.agreements.who,
  what: texts.casus.agreements.what,
  when: texts.casus.agreements.when,
};
const partyLabels: Readonly<Record<string, string>> = {
  role: texts.casus.parties.role,
  name: texts.casus.parties.name,
  organisation: texts.casus.parties.organisation,
  phone: texts.casus.parties.phone,
  email: texts.casus.parties.email,
  availability: texts.casus.parties.availability,
  callTo: texts.casus.parties.callTo,
  urgent: texts.casus.parties.urgent,
};

const makerFieldLabels: Readonly<Record<string, string>> = makerLabels;
const preparationLabels: Readonly<Record<string, string>> = voorbereidingLabels;
const planRowLabels: Readonly<Record<string, string>> = herstelplanRowLabels;
const planColumnLabels: Readonly<Record<string, string>> = herstelplanColumnLabels;

/** What a place in a record is called on the screen. */
export function labelOfPath(record: RecordKind, path: string, body: Bodies[RecordKind]): string {
  const [form, part = '', name = '', detail = ''] = path.split('/');
  if (record === 'persoon') return persoonLabels[part] ?? texts.persoon.title;
  if (record === 'praktijk') return praktijkLabels[part] ?? texts.casus.check.praktijk;
  // Without a body of its own kind the places in lists have no names.
  const casus = 'afsprakenformulier' in body ? body : null;
  if (form === 'betrokkenen') {
    const party = casus?.betrokkenen.parties.find(({ id }) => id === name);
    return party
      ? [partyName(party), partyLabels[detail]].filter(Boolean).join(': ')
      : texts.casus.parties.title;
  }
  if (part === 'maker') return makerFieldLabels[name] ?? name;
  if (form === 'voorbereiding') return preparationLabels[part] ?? part;
  if (form === 'herstelplan') {
    const place = [planRowLabels[part], planColumnLabels[name]].filter(Boolean).join(': ');
    return place || overnameDocuments.herstelplan.title;
  }
  if (part === 'agreements') {
    const agreement = casus?.afsprakenformulier.agreements.find(({ id }) => id === name);
    const topic = agreement ? topicLabels[agreement.topic] : '';
    return [topic, agreementLabels[detail]].filter(Boolean).join(': ');
  }
  return labels[`${part}/${name}`] ?? labels[`${part}/tekst`] ?? part;
}
