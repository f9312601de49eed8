import type { InkomendRow } from '#contract/inkomend-calls';
import { mayHoldForm, readForm, withReceipt } from '#domain/inkomend/form/read-form';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import { WithRecord } from '../../records/with-record';
import { FormProposals } from './form-proposals';
import styles from './inkomend.module.css';

interface FormTakeoverProps {
  readonly row: InkomendRow;
  readonly visit: string;
}

/** A form that came in, field by field beside what its casus holds; for those who treat. */
export function FormTakeover({ row, visit }: FormTakeoverProps) {
  const words = texts.inkomend.form;
  const clinician = useIsClinician();
  if (!clinician || !row.hasText || !mayHoldForm(row.kind)) return null;
  if (row.casusId !== null) return <Found row={row} casusId={row.casusId} visit={visit} />;
  return (
    <Card title={words.title}>
      <p>{words.linkFirst}</p>
    </Card>
  );
}

function Found({ row, casusId, visit }: FormTakeoverProps & { readonly casusId: string }) {
  const found = useCall('inkomend.letter', { id: row.id, visit });
  const letter = found.status === 'ready' ? found.value.letter : null;
  if (letter === null) return null;
  const reading = withReceipt(readForm(letter.text, row.kind), row.receivedOn);
  // What belongs to no form is no form: a verslag in running text asks for nothing here.
  if (reading.fields.length === 0 && reading.unread.length === 0 && row.kind === 'anders') return null;
  return (
    <Card title={texts.inkomend.form.title}>
      <div className={styles.stack}>
        <WithRecord kind="casus" id={casusId}>
          {() => <FormProposals reading={reading} />}
        </WithRecord>
      </div>
    </Card>
  );
}
