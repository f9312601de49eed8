import {
  type HerstelplanRow,
  herstelplanColumnLabels,
  herstelplanColumns,
  herstelplanRowLabels,
  herstelplanRows,
} from '#domain/overname/herstelplan';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { FieldGrid } from '../../../components/field-grid';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { useFormVisit } from '../../../records/record-context';
import { RecordArea } from '../../../records/record-text';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ForClinicians } from '../for-clinicians';
import { MakerFields } from '../maker-fields';
import { Goals } from './goals';

/** Mijn vervolg herstelplan: six subjects, four questions each, and what goes on to the Afsprakenformulier. */
export function HerstelplanScreen() {
  return (
    <ForClinicians>
      <HerstelplanForm />
    </ForClinicians>
  );
}

function HerstelplanForm() {
  useFormVisit('herstelplan');
  const words = texts.fasen.herstelplan;
  const content = useFirstField();
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <Columns aside={<Goals />}>
        <div ref={content} className={styles.stack}>
          <Card title={texts.fasen.maker}>
            <div className={styles.stack}>
              <MakerFields form="herstelplan" />
            </div>
          </Card>
          {herstelplanRows.map((row) => (
            <Subject key={row} row={row} />
          ))}
          <BackToCasus />
        </div>
      </Columns>
    </>
  );
}

function Subject({ row }: { readonly row: HerstelplanRow }) {
  return (
    <Card title={herstelplanRowLabels[row]}>
      {row === 'andereZaken' && <p className={styles.soft}>{texts.fasen.herstelplan.andereZaken}</p>}
      <FieldGrid pairs>
        {herstelplanColumns.map((column) => (
          <RecordArea
            key={column}
            path={`herstelplan/${row}/${column}`}
            label={herstelplanColumnLabels[column]}
          />
        ))}
      </FieldGrid>
    </Card>
  );
}
