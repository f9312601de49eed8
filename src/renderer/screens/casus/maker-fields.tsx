import { formMakers } from '#domain/overname/herstelplan';
import { texts } from '../../app/texts';
import { FieldGrid } from '../../components/field-grid';
import { RecordChips } from '../../records/record-choice';
import { RecordDate } from '../../records/record-parsed';
import { RecordLine } from '../../records/record-text';

/** Who filled a form in, and when the practice received it: the source has others make it (000:319, 371–374). */
export function MakerFields({ form }: { readonly form: 'herstelplan' | 'afsprakenformulier' }) {
  const words = texts.fasen.maker;
  const at = `${form}/maker`;
  return (
    <>
      <RecordChips
        path={`${at}/door`}
        legend={words.fields.door}
        options={formMakers.map((value) => ({ value, label: words.makers[value] }))}
      />
      <FieldGrid pairs>
        <RecordLine path={`${at}/naam`} label={words.fields.naam} optional />
        <RecordDate path={`${at}/ontvangenOp`} label={words.fields.ontvangenOp} optional />
      </FieldGrid>
    </>
  );
}
