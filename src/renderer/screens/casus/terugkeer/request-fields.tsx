import { behalves, requesters, type TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import { texts } from '../../../app/texts';
import { FieldGrid } from '../../../components/field-grid';
import { RecordChips } from '../../../records/record-choice';
import { RecordArea, RecordLine } from '../../../records/record-text';
import styles from '../casus.module.css';

const words = texts.terugkeer;
const yesNo = [
  { value: 'ja', label: words.yes },
  { value: 'nee', label: words.no },
];
const byWhom = requesters.map((value) => ({ value, label: words.byWhom[value] }));
const onBehalf = behalves.map((value) => ({ value, label: words.onBehalf[value] }));

/** What is prepared: first whether it is the same complaints, then the rest, unless it isn't. */
export function RequestFields({ request }: { readonly request: TerugkeerRequest }) {
  const at = `terugkeer/requests/${request.id}`;
  const { fields } = words;
  return (
    <div className={styles.stack}>
      <RecordChips path={`${at}/zelfdeKlachten`} legend={fields.zelfdeKlachten} options={yesNo} />
      {request.zelfdeKlachten === 'ja' && (
        <>
          <RecordChips path={`${at}/door`} legend={fields.door} options={byWhom} />
          {request.door === 'overnemendeInstelling' && (
            <p className={styles.soft}>{words.otherInstitution}</p>
          )}
          <RecordChips path={`${at}/namens`} legend={fields.namens} options={onBehalf} />
          {request.namens === 'sociaalDomein' && (
            <RecordLine path={`${at}/namensWie`} label={fields.namensWie} />
          )}
          <FieldGrid pairs>
            <RecordLine path={`${at}/instelling`} label={fields.instelling} />
            <RecordLine
              path={`${at}/contact`}
              label={fields.contact}
              description={words.contactHint}
              optional
            />
          </FieldGrid>
          <RecordArea path={`${at}/situatie`} label={fields.situatie} />
          <RecordArea path={`${at}/geprobeerd`} label={fields.geprobeerd} optional />
          <RecordArea path={`${at}/vraag`} label={fields.vraag} />
        </>
      )}
    </div>
  );
}
