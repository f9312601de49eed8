import { Button } from '@mantine/core';
import { emptyTaperStep, type Medicine } from '#domain/medicatie/medicatie';
import { taperLabels } from '#domain/medicatie/medicatie-labels';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { FieldGrid } from '../../../components/field-grid';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useRecord } from '../../../records/record-context';
import { RecordDate } from '../../../records/record-parsed';
import { RecordLine } from '../../../records/record-text';
import casusStyles from '../casus.module.css';
import styles from './medicatie.module.css';

/** The steps of tapering off (000:276): from which day which dose. */
export function TaperList({ medicine }: { readonly medicine: Medicine }) {
  const { session } = useRecord('casus');
  const words = texts.medicatie.taper;
  const path = `medicatie/middelen/${medicine.id}/afbouw`;

  function add(): void {
    const id = newId();
    session.addItem(path, emptyTaperStep(id));
    focusWhenThere(`${path}/${id}/op`);
  }

  function remove(id: string): void {
    if (session.removeItem(path, id)) showNotice(words.removed, () => void session.undo());
  }

  return (
    <section className={styles.part} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={casusStyles.soft}>{words.text}</p>
      {medicine.afbouw.map(({ id }, index) => (
        <fieldset key={id} className={styles.item}>
          <legend>{words.legend(index + 1)}</legend>
          <FieldGrid pairs>
            <RecordDate path={`${path}/${id}/op`} label={taperLabels.op} />
            <RecordLine path={`${path}/${id}/dosering`} label={taperLabels.dosering} />
          </FieldGrid>
          <div className={styles.itemActions}>
            <Button onClick={() => remove(id)}>{words.remove}</Button>
          </div>
        </fieldset>
      ))}
      <div className={casusStyles.actions}>
        <Button onClick={add}>{words.add}</Button>
      </div>
    </section>
  );
}
