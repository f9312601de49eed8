import type { AgreementTopic } from '#domain/casus/agreement';
import type { Casus } from '#domain/casus/casus';
import { isNvtPart } from '#domain/overname/afsprakenformulier';
import type { FieldName, SectionName } from '#domain/overname/afsprakenformulier-labels';

/** One field of text with the agreements that belong to it. */
export interface TopicField {
  readonly topic: AgreementTopic;
  readonly field: FieldName;
}

/** One step of the form: sections of the source form that are filled in together. */
export interface FormStep {
  readonly name: StepName;
  readonly sections: readonly { readonly section: SectionName; readonly fields: readonly TopicField[] }[];
}

export const stepNames = [
  'doelen',
  'contact',
  'terugval',
  'samenwerking',
  'anderen',
  'bereikbaarheid',
] as const;
export type StepName = (typeof stepNames)[number];

/** The Afsprakenformulier in six steps, in the order of the form (000:384–411). */
export const formSteps: readonly FormStep[] = [
  {
    name: 'doelen',
    sections: [{ section: 'doelen', fields: [{ topic: 'doelen', field: 'doelen/evaluatie' }] }],
  },
  {
    name: 'contact',
    sections: [{ section: 'contact', fields: [{ topic: 'contact', field: 'contact/contact' }] }],
  },
  {
    name: 'terugval',
    sections: [
      {
        section: 'terugval',
        fields: [
          { topic: 'nietAcuut', field: 'terugval/nietAcuut' },
          { topic: 'acuut', field: 'terugval/acuut' },
        ],
      },
    ],
  },
  {
    name: 'samenwerking',
    sections: [
      {
        section: 'samenwerking',
        fields: [
          { topic: 'medicatiebegeleiding', field: 'medicatiebegeleiding/tekst' },
          { topic: 'terugvalpreventie', field: 'terugvalpreventie/tekst' },
          { topic: 'overlegConsultatie', field: 'overlegConsultatie/tekst' },
          { topic: 'opschaling', field: 'opschaling/tekst' },
          { topic: 'anders', field: 'anders/tekst' },
        ],
      },
    ],
  },
  {
    name: 'anderen',
    sections: [
      {
        section: 'naastbetrokkenen',
        fields: [{ topic: 'naastbetrokkenen', field: 'naastbetrokkenen/tekst' }],
      },
      {
        section: 'andereBetrokkenen',
        fields: [{ topic: 'andereBetrokkenen', field: 'andereBetrokkenen/tekst' }],
      },
    ],
  },
  { name: 'bereikbaarheid', sections: [] },
];

export function isStepName(name: string | undefined): name is StepName {
  return stepNames.some((known) => known === name);
}

/** The step in which a place of the casus is filled in; null for what isn't in the form. */
export function stepOfPath(path: string, casus: Casus): StepName | null {
  const [form, second, id] = path.split('/');
  if (form === 'betrokkenen') return 'bereikbaarheid';
  if (form !== 'afsprakenformulier') return null;
  if (second !== 'agreements') return stepOfField(`${second}/${id}`) ?? stepOfPart(second);
  const topic = casus.afsprakenformulier.agreements.find((agreement) => agreement.id === id)?.topic;
  return topic === undefined ? null : (stepWith((field) => field.topic === topic)?.name ?? null);
}

function stepOfField(field: string): StepName | null {
  return stepWith((known) => known.field === field)?.name ?? null;
}

/** Fields that aren't a topic's text (goals, first appointment, a box N.v.t.) lie in the step of their part. */
function stepOfPart(part: string | undefined): StepName | null {
  return stepWith(({ field }) => field.split('/')[0] === part)?.name ?? null;
}

function stepWith(holds: (field: TopicField) => boolean): FormStep | undefined {
  return formSteps.find(({ sections }) => sections.some(({ fields }) => fields.some(holds)));
}

export type StepStatus = 'empty' | 'busy' | 'filled';

/** How far a step is: nothing there, something, or every topic has text, an agreement or n.v.t. */
export function stepStatus(step: FormStep, { afsprakenformulier: form, betrokkenen }: Casus): StepStatus {
  if (step.name === 'bereikbaarheid') {
    const reachable = betrokkenen.parties.filter(
      ({ phone, email }) => phone.trim() !== '' || email.trim() !== '',
    );
    return statusOf(reachable.length, betrokkenen.parties.length);
  }
  const topics = step.sections.flatMap(({ fields }) => fields).filter(({ topic }) => topic !== 'anders');
  const filled = topics.filter(({ topic, field }) => {
    const nvt = isNvtPart(topic) && form[topic].nvt;
    return (
      nvt ||
      textAt(form, field).trim() !== '' ||
      form.agreements.some((agreement) => agreement.topic === topic)
    );
  });
  return statusOf(filled.length, topics.length);
}

function statusOf(filled: number, total: number): StepStatus {
  if (filled === 0) return 'empty';
  return filled < total ? 'busy' : 'filled';
}

/** The text of a field of the form. */
export function textAt(form: Casus['afsprakenformulier'], field: FieldName): string {
  const [part = '', name = ''] = field.split('/');
  const section: unknown = form[part as keyof typeof form];
  const value = (section as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}
