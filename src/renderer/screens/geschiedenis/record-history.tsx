import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { RevisionSummary } from '#contract/record-calls';
import { dayOfInstant, formatShortDate, formatTimeOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers, useCall } from '../../app/use-call';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { readAgain } from '../../records/open-records';
import { useAnyRecord } from '../../records/record-context';
import styles from '../casus/casus.module.css';
import { RevisionView } from './revision-view';

/** Every visit of a form that changed it, what it changed, and the way back. */
export function RecordHistory() {
  const record = useAnyRecord();
  const { kind, id, session } = record;
  const visit = useRef(newId());
  const history = useCall(`${kind}.history`, { id, visit: visit.current });
  const [chosen, setChosen] = useState<number | null>(null);
  const words = texts.geschiedenis;

  async function restore(number: number): Promise<void> {
    await session.flush();
    const restored = await ask(`${kind}.restore`, {
      id,
      key: newId(),
      number,
      expectedVersion: session.version(),
    });
    if (!restored.ok) {
      showFailure(errorText(restored.code));
      return;
    }
    await readAgain(record, visit.current);
    forgetAnswers(`${kind}.history`);
    showNotice(words.restoredNotice);
  }

  if (history.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (history.status === 'failed') return <EmptyState title={texts.records.cannotOpen} text={history.text} />;
  const { revisions } = history.value;
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      {revisions.length === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText} />
      ) : (
        <Columns
          wideAside
          aside={
            chosen !== null && (
              <RevisionView
                key={chosen}
                number={chosen}
                visit={visit.current}
                onRestore={() => void restore(chosen)}
              />
            )
          }
        >
          <Card title={words.title}>
            <ul className={styles.plainList}>
              {revisions.map((revision) => (
                <li key={revision.number}>
                  <RevisionLine revision={revision} />{' '}
                  <Button
                    onClick={() => setChosen(revision.number)}
                    aria-pressed={chosen === revision.number}
                  >
                    {words.show}
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
        </Columns>
      )}
    </>
  );
}

const formNames: Readonly<Record<string, string>> = texts.geschiedenis.forms;

function RevisionLine({ revision }: { readonly revision: RevisionSummary }) {
  const zone = useZone();
  const words = texts.geschiedenis;
  return (
    <>
      <strong>{formNames[revision.form] ?? revision.form}</strong>{' '}
      {revision.restored && <Badge tone="quiet">{words.restored}</Badge>}
      <div className={styles.soft}>
        {formatShortDate(dayOfInstant(revision.at, zone))} {formatTimeOfInstant(revision.at, zone)} ·{' '}
        {revision.userName}
      </div>
    </>
  );
}
