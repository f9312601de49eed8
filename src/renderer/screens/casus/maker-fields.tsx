import { formMakers } from '#domain/overname/herstelplan';
import { formMakerLabels, makerLabels } from '#domain/overname/maker-document';
import { FieldGrid } from '../../components/field-grid';
import { RecordChips } from '../../records/record-choice';
import { RecordDate } from '../../records/record-parsed';
import { RecordLine } from '../../records/record-text';

/** Who filled a form in, and when the practice received it: the source has others make it (000:319, 371–374). */
export function MakerFields({ form }: { readonly form: 'herstelplan' | 'afsprakenformulier' }) {
  const at = `${form}/maker`;
  return (
    <>
      <RecordChips
        path={`${at}/door`}
        legend={makerLabels.door}
        options={formMakers.map((value) => ({ value, label: formMakerLabels[value] }))}
      />
      <FieldGrid pairs>
        <RecordLine path={`${at}/naam`} label={makerLabels.naam} optional />
        <RecordDate path={`${at}/ontvangenOp`} label={makerLabels.ontvangenOp} optional />
      </FieldGrid>
    </>
  );
}
