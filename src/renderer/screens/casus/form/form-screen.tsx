import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { fieldLabels, sectionHeadings } from '#domain/overname/afsprakenformulier-labels';
import { useCommand } from '../../../app/commands';
import { texts } from '../../../app/texts';
import { Badge, type BadgeTone } from '../../../components/badge';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { KeyHint } from '../../../components/key-hint';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { useBody, useFormVisit } from '../../../records/record-context';
import { RecordDate } from '../../../records/record-parsed';
import { RecordArea } from '../../../records/record-text';
import { useCasusView } from '../casus-view';
import { ForClinicians } from '../for-clinicians';
import { MakerFields } from '../maker-fields';
import styles from './form.module.css';
import { type FormStep, formSteps, isStepName, type StepStatus, stepStatus } from './form-steps';
import { PartyList } from './party-list';
import { TopicPart } from './topic-part';

/** One step of the Afsprakenformulier. */
export function FormScreen() {
  const { stap } = useParams({ strict: false });
  const step = formSteps.find(({ name }) => name === stap) ?? formSteps[0];
  if (!isStepName(step?.name) || !step) return null;
  const screen = <StepScreen key={step.name} step={step} />;
  return step.name === 'bereikbaarheid' ? screen : <ForClinicians>{screen}</ForClinicians>;
}

function StepScreen({ step }: { readonly step: FormStep }) {
  const { id } = useCasusView();
  const navigate = useNavigate();
  const { form } = texts.casus;
  useFormVisit(step.name === 'bereikbaarheid' ? 'betrokkenen' : 'afsprakenformulier');
  const index = formSteps.indexOf(step);
  const position = form.step(index + 1, formSteps.length);
  const previous = formSteps[index - 1];
  const next = formSteps[index + 1];
  const go = (to: FormStep | undefined) =>
    void navigate(
      to
        ? { to: '/casus/$id/afsprakenformulier/$stap', params: { id, stap: to.name } }
        : { to: '/casus/$id/controle', params: { id } },
    );
  useCommand('next', () => go(next));
  useCommand('nextStep', () => go(next));
  useCommand('previousStep', previous ? () => go(previous) : null);
  const content = useFirstField();

  return (
    <>
      <PageTitle
        title={form.title}
        subtitle={`${position} · ${form.stepNames[step.name]}`}
        windowTitle={`${form.title}, ${position}`}
      />
      <Columns aside={<Steps current={step} />}>
        <div ref={content} className={styles.stack}>
          {step.sections.map(({ section, fields }) => (
            <Card key={section} title={sectionHeadings[section]}>
              <div className={styles.stack}>
                {section === 'doelen' && (
                  <RecordArea
                    path="afsprakenformulier/doelen/doelen"
                    label={fieldLabels['doelen/doelen']}
                    description={form.goals}
                  />
                )}
                {section === 'contact' && (
                  <RecordDate
                    path="afsprakenformulier/contact/eersteAfspraak"
                    label={fieldLabels['contact/eersteAfspraak']}
                  />
                )}
                {fields.map((field) => (
                  <TopicPart key={field.field} {...field} />
                ))}
              </div>
            </Card>
          ))}
          {step === formSteps[0] && (
            <Card title={texts.fasen.maker}>
              <div className={styles.stack}>
                <MakerFields form="afsprakenformulier" />
              </div>
            </Card>
          )}
          {step.name === 'bereikbaarheid' && (
            <Card title={sectionHeadings.contactgegevens}>
              <PartyList />
            </Card>
          )}
          <div className={styles.actions}>
            {previous && <Button onClick={() => go(previous)}>{form.previous}</Button>}
            <Button variant="filled" onClick={() => go(next)}>
              {next ? form.next : form.toCheck} <KeyHint command="next" />
            </Button>
          </div>
        </div>
      </Columns>
    </>
  );
}

const tones: Readonly<Record<StepStatus, BadgeTone>> = { empty: 'quiet', busy: 'warning', filled: 'good' };

function Steps({ current }: { readonly current: FormStep }) {
  const { id } = useCasusView();
  const casus = useBody('casus');
  const { form } = texts.casus;
  return (
    <Card title={form.steps}>
      <ol className={styles.steps}>
        {formSteps.map((step, index) => {
          const status = stepStatus(step, casus);
          return (
            <li key={step.name} aria-current={step === current ? 'step' : undefined}>
              <Link
                className={styles.step}
                to="/casus/$id/afsprakenformulier/$stap"
                params={{ id, stap: step.name }}
              >
                {index + 1}. {form.stepNames[step.name]}
              </Link>
              <Badge tone={tones[status]}>{form.status[status]}</Badge>
            </li>
          );
        })}
      </ol>
      <Link className={styles.step} to="/casus/$id/controle" params={{ id }}>
        {form.toCheck}
      </Link>
    </Card>
  );
}
