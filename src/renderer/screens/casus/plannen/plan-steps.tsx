import { Button } from '@mantine/core';
import { emptyPlanStep, type PlanStep } from '#domain/plannen/plannen';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useRecord } from '../../../records/record-context';
import { RecordLine } from '../../../records/record-text';
import form from '../form/form.module.css';

interface PlanStepsProps {
  readonly path: string;
  readonly steps: readonly PlanStep[];
}

/** Who does what when it gets worse. */
export function PlanSteps({ path, steps }: PlanStepsProps) {
  const { session } = useRecord('casus');
  const words = texts.plannen;

  function add(): void {
    const id = newId();
    session.addItem(path, emptyPlanStep(id));
    focusWhenThere(`${path}/${id}/who`);
  }

  function remove(id: string): void {
    if (session.removeItem(path, id)) showNotice(words.removed, () => void session.undo());
  }

  return (
    <fieldset className={form.item}>
      <legend>{words.fields.steps}</legend>
      {steps.map(({ id }, index) => (
        <fieldset key={id} className={form.item}>
          <legend>{words.step(index + 1)}</legend>
          <div className={form.whoWhat}>
            <RecordLine path={`${path}/${id}/who`} label={words.who} />
            <RecordLine path={`${path}/${id}/what`} label={words.what} />
          </div>
          <div className={form.itemActions}>
            <Button onClick={() => remove(id)}>{words.removeStep}</Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onClick={add}>{words.addStep}</Button>
      </div>
    </fieldset>
  );
}
