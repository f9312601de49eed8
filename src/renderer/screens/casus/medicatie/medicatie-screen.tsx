import { Button } from '@mantine/core';
import { scheduleOf } from '#domain/medicatie/control-schedule';
import { emptyMedicine, type MedicineKind, medicineKinds } from '#domain/medicatie/medicatie';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { PageTitle } from '../../../components/page-title';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useFormVisit, useRecord } from '../../../records/record-context';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ForClinicians } from '../for-clinicians';
import { usePacks } from '../use-packs';
import { MedicineEditor } from './medicine-editor';

const path = 'medicatie/middelen';

/** Taking over specialised medication (000:275; NHG 2023): per medicine the conditions, the controls, tapering off. */
export function MedicatieScreen() {
  return (
    <ForClinicians>
      <MedicatieForm />
    </ForClinicians>
  );
}

function MedicatieForm() {
  useFormVisit('medicatie');
  const { session } = useRecord('casus');
  const { middelen } = useBody('casus').medicatie;
  const words = texts.medicatie;
  const remove = (id: string) => {
    if (session.removeItem(path, id)) showNotice(words.removed, () => void session.undo());
  };
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <div className={styles.stack}>
        {middelen.length === 0 && (
          <Card>
            <EmptyState title={words.empty} text={words.emptyText}>
              <AddMedicine />
            </EmptyState>
          </Card>
        )}
        {middelen.map((medicine) => (
          <MedicineEditor key={medicine.id} medicine={medicine} onRemove={() => remove(medicine.id)} />
        ))}
        {middelen.length > 0 && (
          <Card title={words.addTitle}>
            <div className={styles.actions}>
              <AddMedicine />
            </div>
          </Card>
        )}
        <BackToCasus />
      </div>
    </>
  );
}

/** A medicine comes with the controls that are known for its kind. */
function AddMedicine() {
  const { session } = useRecord('casus');
  const packs = usePacks();
  const add = (kind: MedicineKind) => {
    const id = newId();
    const controls = scheduleOf(kind, packs ?? [], { next: newId });
    session.addItem(path, emptyMedicine(id, kind, controls));
    focusWhenThere(`${path}/${id}/naam`);
  };
  return medicineKinds.map((kind) => (
    <Button key={kind} onClick={() => add(kind)}>
      {texts.medicatie.add[kind]}
    </Button>
  ));
}
