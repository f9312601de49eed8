import { documentMomentLabels } from '#domain/document/document-moment';
import { documentState, momentsInPhase } from '#domain/overname/document-state';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useCurrentPhase } from '../phases/phase-bar';
import { documentsOf } from './document-order';
import { DocumentRow } from './document-row';
import styles from './documents.module.css';
import { HisCard } from './his-card';
import { useDocumentSource } from './use-document-source';
import { useIssued } from './use-issued';

/** Every document of a casus under what it is for, with how it stands; what the phase asks for comes first. */
export function DocumentsScreen() {
  const phase = useCurrentPhase();
  const source = useDocumentSource();
  const issued = useIssued();
  const words = texts.documenten;
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <Columns aside={issued && <HisCard issued={issued} />}>
        <div className={styles.groups}>
          {momentsInPhase(phase).map((moment) => (
            <Card key={moment} title={documentMomentLabels[moment]}>
              <ul className={styles.rows}>
                {documentsOf(moment).map((name) => (
                  <DocumentRow
                    key={name}
                    name={name}
                    state={source && issued && documentState(name, source, issued)}
                  />
                ))}
              </ul>
            </Card>
          ))}
        </div>
      </Columns>
    </>
  );
}
