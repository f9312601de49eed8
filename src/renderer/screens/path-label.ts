import type { Casus } from '#domain/casus/casus';
import { partyName } from '#domain/casus/party';
import { gesprekLabels } from '#domain/gesprek/gesprek';
import {
  conditionLabels,
  controlLabels,
  medicineLabels,
  medicineName,
  taperLabels,
} from '#domain/medicatie/medicatie-labels';
import { fieldLabels, topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { voorbereidingLabels } from '#domain/overname/gespreksleidraad';
import { herstelplanColumnLabels, herstelplanRowLabels } from '#domain/overname/herstelplan';
import { makerLabels } from '#domain/overname/maker-document';
import { planLabels } from '#domain/plannen/plannen';
import type { RecordKind } from '#domain/record/record-definition';
import { texts } from '../app/texts';
import type { Bodies } from '../records/open-records';

type Labels = Readonly<Record<string, string>>;

const formFields: Readonly<Record<string, Labels>> = {
  afsprakenformulier: fieldLabels,
  besluit: texts.fasen.besluit.fields,
  voorbereiding: voorbereidingLabels,
  gesprek: gesprekLabels,
};
const persoonLabels: Labels = texts.persoon.fields;
const praktijkLabels: Labels = texts.praktijk.fields;
const makerFields: Labels = makerLabels;
const rowLabels: Labels = herstelplanRowLabels;
const conditionNames: Labels = conditionLabels;
const controlFields: Labels = controlLabels;
const medicineFields: Labels = medicineLabels;
const taperFields: Labels = taperLabels;
const columnLabels: Labels = herstelplanColumnLabels;
const formNames: Labels = texts.geschiedenis.forms;
const agreementLabels: Labels = {
  who: texts.casus.agreements.who,
  what: texts.casus.agreements.what,
  when: texts.casus.agreements.when,
};
const planKindLabels: Labels = planLabels;
const planFields: Labels = texts.plannen.fields;
const listFields: Readonly<Record<string, Labels>> = {
  verbinding: texts.verbinding.fields,
  terugkeer: texts.terugkeer.fields,
};
const actLabels: Labels = { ...texts.acts.kinds, ...texts.acts.remarkPlaces };
const partyLabels: Labels = texts.casus.parties;

/** What a place in a record is called on the screen. */
export function labelOfPath(record: RecordKind, path: string, body: Bodies[RecordKind]): string {
  const [form = '', part = '', name = '', detail = ''] = path.split('/');
  if (record === 'persoon') return persoonLabels[part] ?? texts.persoon.title;
  if (record === 'praktijk') return praktijkLabels[part] ?? texts.casus.check.praktijk;
  // Without a body of its own kind the places in lists have no names.
  const casus = 'afsprakenformulier' in body ? body : null;
  if (form === 'acts') return actLabels[part] ?? actLabels[name] ?? texts.acts.title;
  if (form === 'betrokkenen') return partyLabel(casus, name, detail);
  if (form === 'medicatie') return medicineLabel(casus, path);
  if (form === 'plannen') return joined(planKindLabels[part], planFields[name]) || (formNames[form] ?? form);
  const inList = listFields[form];
  if (inList) return joined(formNames[form], inList[detail]);
  if (part === 'agreements') return agreementLabel(casus, name, detail);
  if (part === 'maker') return makerFields[name] ?? texts.fasen.maker;
  if (form === 'herstelplan') return joined(rowLabels[part], columnLabels[name]) || (formNames[form] ?? form);
  const fields = formFields[form];
  return (
    fields?.[part] ?? fields?.[`${part}/${name}`] ?? fields?.[`${part}/tekst`] ?? formNames[form] ?? part
  );
}

function partyLabel(casus: Casus | null, id: string, detail: string): string {
  const party = casus?.betrokkenen.parties.find((known) => known.id === id);
  return party ? joined(partyName(party), partyLabels[detail]) : texts.casus.parties.title;
}

function agreementLabel(casus: Casus | null, id: string, detail: string): string {
  const agreement = casus?.afsprakenformulier.agreements.find((known) => known.id === id);
  return joined(agreement && topicLabels[agreement.topic], agreementLabels[detail]);
}

function medicineLabel(casus: Casus | null, path: string): string {
  const [, , id, part = '', name = '', detail = ''] = path.split('/');
  const medicine = casus?.medicatie.middelen.find((known) => known.id === id);
  const item = part === 'voorwaarden' ? conditionNames[name] : (controlFields[detail] ?? taperFields[detail]);
  return joined(medicine ? medicineName(medicine) : texts.medicatie.medicine, item ?? medicineFields[part]);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(': ');
}
