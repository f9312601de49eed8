import { besluitVariants, dagGesprekDecided, kenmerken, wensen } from '#domain/overname/besluit';
import { kenmerkLabels, variantLabels, wensLabels } from '#domain/overname/besluit-labels';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { FieldGrid } from '../../../components/field-grid';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { RecordCheckList, RecordChips, RecordChoiceList } from '../../../records/record-choice';
import { useBody, useFormVisit } from '../../../records/record-context';
import { RecordDate } from '../../../records/record-parsed';
import { RecordArea, RecordLine } from '../../../records/record-text';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ForClinicians } from '../for-clinicians';

/** Phases 1 and 2: closing the treatment, and whether there will be a DAG-gesprek (000 tables 1 and 1a). */
export function BesluitScreen() {
  return (
    <ForClinicians>
      <BesluitForm />
    </ForClinicians>
  );
}

function BesluitForm() {
  useFormVisit('besluit');
  const words = texts.fasen.besluit;
  const content = useFirstField();
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <Columns wideAside aside={<Aid />}>
        <div ref={content} className={styles.stack}>
          <Card title={words.closing}>
            <FieldGrid>
              <RecordDate path="besluit/afrondingBesproken" label={words.fields.afrondingBesproken} />
              <RecordDate
                path="besluit/afsluitingVerwacht"
                label={words.fields.afsluitingVerwacht}
                optional
              />
              <RecordDate
                path="besluit/behandelingAfgesloten"
                label={words.fields.behandelingAfgesloten}
                optional
              />
            </FieldGrid>
          </Card>
          <Card title={words.decision}>
            <div className={styles.stack}>
              <RecordChoiceList
                path="besluit/variant"
                legend={words.fields.variant}
                options={besluitVariants.map((value) => ({
                  value,
                  label: variantLabels[value].name,
                  hint: variantLabels[value].asks,
                }))}
              />
              <DecisionAfterVariant />
            </div>
          </Card>
          <BackToCasus />
        </div>
      </Columns>
    </>
  );
}

/** What a variant leaves to be said: a joint decision in doubt, a change of mind after "geen", and who decided. */
function DecisionAfterVariant() {
  const { besluit } = useBody('casus');
  const words = texts.fasen.besluit;
  if (besluit.variant === null) return null;
  const options = [
    { value: 'ja', label: words.yes },
    { value: 'nee', label: words.no },
  ];
  return (
    <>
      {besluit.variant === 'twijfel' && (
        <RecordChips path="besluit/dagGesprek" legend={words.fields.dagGesprek} options={options} />
      )}
      {besluit.variant === 'geen' && (
        <RecordChips path="besluit/dagGesprek" legend={words.reconsider} options={options} />
      )}
      {dagGesprekDecided(besluit) !== null && (
        <FieldGrid>
          <RecordDate path="besluit/besloten" label={words.fields.besloten} />
          <RecordLine path="besluit/doorWie" label={words.fields.doorWie} />
          <RecordLine path="besluit/metWie" label={words.fields.metWie} optional />
        </FieldGrid>
      )}
      <RecordArea path="besluit/toelichting" label={words.fields.toelichting} optional />
    </>
  );
}

/** For whom it often helps (000:178–190): to think with, not to count. */
function Aid() {
  const { besluit } = useBody('casus');
  const words = texts.fasen.besluit;
  return (
    <Card title={words.aid}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.aidText}</p>
        <RecordCheckList
          path="besluit/wensen"
          legend={words.fields.wensen}
          options={wensen.map((value) => ({ value, label: wensLabels[value] }))}
        />
        <p role="status">{besluit.wensen.length > 0 && words.ruleYes}</p>
        <RecordCheckList
          path="besluit/kenmerken"
          legend={words.fields.kenmerken}
          options={kenmerken.map((value) => ({ value, label: kenmerkLabels[value] }))}
        />
      </div>
    </Card>
  );
}
