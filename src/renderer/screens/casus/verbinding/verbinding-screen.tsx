import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { emptyNeed } from '#domain/sociaal-domein/verbinding';
import { useToday } from '../../../app/app-info';
import { newId } from '../../../app/ids';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useFormVisit, useRecord } from '../../../records/record-context';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ForClinicians } from '../for-clinicians';
import { NeedEditor } from './need-editor';

const path = 'verbinding/needs';

/** New needs for the sociaal domein: each asks the POH-ggz to connect (000:305). */
export function VerbindingScreen() {
  return (
    <ForClinicians>
      <VerbindingForm />
    </ForClinicians>
  );
}

function VerbindingForm() {
  useFormVisit('verbinding');
  const { id: casusId, session } = useRecord('casus');
  const { needs } = useBody('casus').verbinding;
  const today = useToday();
  const content = useFirstField();
  const words = texts.verbinding;

  function add(): void {
    const id = newId();
    session.addItem(path, emptyNeed(id, today));
    focusWhenThere(`${path}/${id}/what`);
  }

  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <Columns
        aside={
          <Card title={texts.casus.check.document}>
            <p>
              <Link
                to="/casus/$id/controle"
                params={{ id: casusId }}
                search={{ document: 'verbinding-sociaal-domein' }}
              >
                {words.toDocument}
              </Link>
            </p>
            <p className={styles.soft}>{words.documentHint}</p>
          </Card>
        }
      >
        <div ref={content} className={styles.stack}>
          <p className={styles.soft}>{needs.length === 0 ? `${words.none}. ${words.hint}` : words.hint}</p>
          {needs.map((need, index) => (
            <NeedEditor key={need.id} need={need} number={index + 1} />
          ))}
          <div>
            <Button onClick={add}>{words.add}</Button>
          </div>
          <BackToCasus />
        </div>
      </Columns>
    </>
  );
}
