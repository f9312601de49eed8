import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { missingInAfsprakenformulier } from '#domain/overname/afsprakenformulier-completeness';
import { useToday } from '../../app/app-info';
import { useCommand } from '../../app/commands';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { KeyHint } from '../../components/key-hint';
import { PageTitle } from '../../components/page-title';
import { useBody } from '../../records/record-context';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';
import { usePraktijk } from './check/use-praktijk';
import { IssuedDocuments } from './issued-documents';
import { Takeover } from './takeover';

/** Where a casus stands: its forms, who is responsible, what was handed over. */
export function CasusOverview() {
  const { id, personId, kind, persoon } = useCasusView();
  const casus = useBody('casus');
  const praktijk = usePraktijk();
  const today = useToday();
  const navigate = useNavigate();
  const { overviewScreen, form } = texts.casus;
  const toForm = () =>
    void navigate({ to: '/casus/$id/afsprakenformulier/$stap', params: { id, stap: 'doelen' } });
  useCommand('next', toForm);
  const remarks = praktijk
    ? missingInAfsprakenformulier({ casus, persoon: { persoonsgegevens: persoon }, praktijk, today })
    : [];
  const formRemarks = remarks.filter(({ path }) => path.startsWith('afsprakenformulier'));
  const partyRemarks = remarks.filter(({ path }) => path.startsWith('betrokkenen'));

  return (
    <>
      <PageTitle title={texts.casussen.kinds[kind]} subtitle={texts.casus.overview} />
      <Columns
        aside={
          <>
            <Takeover />
            <IssuedDocuments />
          </>
        }
      >
        <Card title={overviewScreen.forms}>
          <ul className={styles.tasks}>
            <li>
              <div>
                <Link
                  className={styles.task}
                  to="/casus/$id/afsprakenformulier/$stap"
                  params={{ id, stap: 'doelen' }}
                >
                  {form.title}
                </Link>
                <div className={styles.soft}>{overviewScreen.remarks(formRemarks.length)}</div>
              </div>
              <Status open={formRemarks.length} />
            </li>
            <li>
              <div>
                <Link
                  className={styles.task}
                  to="/casus/$id/afsprakenformulier/$stap"
                  params={{ id, stap: 'bereikbaarheid' }}
                >
                  {overviewScreen.parties}
                </Link>
                <div className={styles.soft}>
                  {overviewScreen.partiesCount(casus.betrokkenen.parties.length)}
                </div>
              </div>
              <Status open={partyRemarks.length} />
            </li>
            <li>
              <Link className={styles.task} to="/persoon/$id" params={{ id: personId }}>
                {overviewScreen.persoon}
              </Link>
            </li>
            <li>
              <Link className={styles.task} to="/casus/$id/geschiedenis" params={{ id }}>
                {overviewScreen.history}
              </Link>
            </li>
          </ul>
          <div className={styles.actions}>
            <Button variant="filled" onClick={toForm}>
              {overviewScreen.continueForm} <KeyHint command="next" />
            </Button>
            <Button onClick={() => void navigate({ to: '/casus/$id/controle', params: { id } })}>
              {overviewScreen.check}
            </Button>
          </div>
        </Card>
      </Columns>
    </>
  );
}

function Status({ open }: { readonly open: number }) {
  const { done, open: busy } = texts.casus.overviewScreen;
  return <Badge tone={open === 0 ? 'good' : 'warning'}>{open === 0 ? done : busy}</Badge>;
}
