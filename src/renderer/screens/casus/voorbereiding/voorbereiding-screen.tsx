import { gesprekVormLabels, voorbereidingLabels } from '#domain/overname/gespreksleidraad';
import {
  clientPointLabels,
  clientPoints,
  gesprekMinutes,
  gesprekVormen,
  practicePointLabels,
  practicePoints,
} from '#domain/overname/voorbereiding';
import { texts } from '../../../app/texts';
import { useIsClinician } from '../../../app/vault-state';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { FieldGrid } from '../../../components/field-grid';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { RecordCheckList, RecordChips } from '../../../records/record-choice';
import { useFormVisit } from '../../../records/record-context';
import { RecordDate, RecordTime } from '../../../records/record-parsed';
import { RecordArea, RecordLine } from '../../../records/record-text';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { Deelnemers } from './deelnemers';

/** Phases 3 and 4: what is prepared, with whom, and when the gesprek is (000:196–230). */
export function VoorbereidingScreen() {
  useFormVisit('voorbereiding');
  const words = texts.fasen.voorbereiding;
  const content = useFirstField();
  // Planning is anyone's who plans; what is prepared isn't.
  const clinician = useIsClinician();
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <Columns wideAside aside={clinician && <Points />}>
        <div ref={content} className={styles.stack}>
          <Card title={words.gesprek}>
            <div className={styles.stack}>
              <FieldGrid>
                <RecordDate path="voorbereiding/datum" label={voorbereidingLabels.datum} />
                <RecordTime path="voorbereiding/tijd" label={voorbereidingLabels.tijd} />
              </FieldGrid>
              <p className={styles.soft}>{words.duration(gesprekMinutes)}</p>
              <RecordChips
                path="voorbereiding/vorm"
                legend={voorbereidingLabels.vorm}
                options={gesprekVormen.map((value) => ({ value, label: gesprekVormLabels[value] }))}
              />
              <RecordLine path="voorbereiding/plaats" label={voorbereidingLabels.plaats} />
              <RecordLine path="voorbereiding/wieNodigtUit" label={voorbereidingLabels.wieNodigtUit} />
            </div>
          </Card>
          <Deelnemers />
          {clinician && <Vooroverleg />}
          <BackToCasus />
        </div>
      </Columns>
    </>
  );
}

function Vooroverleg() {
  const words = texts.fasen.voorbereiding;
  return (
    <>
      <Card title={words.vooroverleg}>
        <div className={styles.stack}>
          <FieldGrid pairs>
            <RecordDate
              path="voorbereiding/vooroverlegOp"
              label={voorbereidingLabels.vooroverlegOp}
              optional
            />
            <RecordLine
              path="voorbereiding/vooroverlegMet"
              label={voorbereidingLabels.vooroverlegMet}
              optional
            />
          </FieldGrid>
          <RecordArea path="voorbereiding/praktijkNodig" label={voorbereidingLabels.praktijkNodig} />
          <RecordArea path="voorbereiding/ggzNodig" label={voorbereidingLabels.ggzNodig} />
        </div>
      </Card>
      <Card title={words.held}>
        <RecordDate path="voorbereiding/gevoerdOp" label={voorbereidingLabels.gevoerdOp} optional />
      </Card>
    </>
  );
}

function Points() {
  const words = texts.fasen.voorbereiding;
  return (
    <Card title={words.points}>
      <div className={styles.stack}>
        <RecordCheckList
          path="voorbereiding/clientPoints"
          legend={voorbereidingLabels.clientPoints}
          options={clientPoints.map((value) => ({ value, label: clientPointLabels[value] }))}
        />
        <RecordCheckList
          path="voorbereiding/practicePoints"
          legend={voorbereidingLabels.practicePoints}
          options={practicePoints.map((value) => ({ value, label: practicePointLabels[value] }))}
        />
      </div>
    </Card>
  );
}
