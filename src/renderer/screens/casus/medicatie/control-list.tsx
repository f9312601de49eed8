import { Button } from '@mantine/core';
import { hasSchedule, scheduleOf } from '#domain/medicatie/control-schedule';
import { emptyControl, type Medicine } from '#domain/medicatie/medicatie';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useRecord } from '../../../records/record-context';
import casusStyles from '../casus.module.css';
import { usePacks } from '../use-packs';
import { ControlEditor } from './control-editor';
import styles from './medicatie.module.css';

/** The controls of a medicine; a known schedule is a beginning, and every control can be changed. */
export function ControlList({ medicine }: { readonly medicine: Medicine }) {
  const { session } = useRecord('casus');
  const packs = usePacks() ?? [];
  const words = texts.medicatie.controls;
  const path = `medicatie/middelen/${medicine.id}/controles`;
  const schedule = scheduleOf(medicine.soort, packs, { next: newId });

  function add(): void {
    const id = newId();
    session.addItem(path, emptyControl(id));
    focusWhenThere(`${path}/${id}/wat`);
  }

  function remove(id: string): void {
    if (session.removeItem(path, id)) showNotice(words.removed, () => void session.undo());
  }

  return (
    <section className={styles.part} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={casusStyles.soft}>{words.text}</p>
      {!hasSchedule(medicine.soort) && <p>{words.noSchedule}</p>}
      {hasSchedule(medicine.soort) && schedule.length === 0 && <p>{words.scheduleElsewhere}</p>}
      {medicine.controles.map((control, index) => (
        <ControlEditor
          key={control.id}
          medicine={medicine}
          control={control}
          number={index + 1}
          onRemove={() => remove(control.id)}
        />
      ))}
      <div className={casusStyles.actions}>
        {medicine.controles.length === 0 && schedule.length > 0 && (
          <Button onClick={() => schedule.forEach((control) => void session.addItem(path, control))}>
            {words.takeSchedule}
          </Button>
        )}
        <Button onClick={add}>{words.add}</Button>
      </div>
    </section>
  );
}
