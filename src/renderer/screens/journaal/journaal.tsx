import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { JournalFilter } from '#contract/journaal-calls';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk, useCall } from '../../app/use-call';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { ChainState } from './chain-state';
import styles from './journaal.module.css';
import { JournalFilterCard } from './journal-filter';
import { filterOf, readJournalSearch } from './journal-search';
import { JournalTable } from './journal-table';
import { useJournalPages } from './use-journal-pages';

/** Who saw or did what, when: of everybody, of one person or casus, by one user, in a period. */
export function Journaal() {
  const search = readJournalSearch(useSearch({ strict: false }));
  // Another link to this screen begins anew.
  return <JournalOf key={JSON.stringify(search)} first={filterOf(search)} />;
}

function JournalOf({ first }: { readonly first: JournalFilter }) {
  const [filter, setFilter] = useState(first);
  const state = useCall('journaal.state', {});
  const pages = useJournalPages(filter);
  const words = texts.journaal;
  return (
    <>
      <PageTitle
        title={words.title}
        subtitle={words.subtitle}
        actions={<Link to="/bewaartermijn">{words.retentionLink}</Link>}
      />
      <div className={styles.above}>
        {state.status === 'failed' && <EmptyState title={words.chain.title} text={state.text} />}
        {state.status === 'ready' && (
          <>
            <ChainState check={state.value.check} />
            <JournalFilterCard
              filter={filter}
              users={state.value.users}
              subject={pages.pages?.subject ?? ''}
              onChange={setFilter}
            />
          </>
        )}
        <SaveJournal filter={filter} />
      </div>
      <JournalTable {...pages} />
    </>
  );
}

function SaveJournal({ filter }: { readonly filter: JournalFilter }) {
  const { ask, pending } = useAsk('journaal.export');
  const words = texts.journaal.save;

  async function save(format: 'csv' | 'pdf'): Promise<void> {
    if (pending) return;
    const answer = await ask({ filter, format });
    if (!answer.ok) showFailure(errorText(answer.code));
    else if (answer.value.fileName !== null) showNotice(words.saved(answer.value.fileName));
  }

  return (
    <div className={styles.actions}>
      <Button onClick={() => void save('csv')}>{words.csv}</Button>
      <Button onClick={() => void save('pdf')}>{words.pdf}</Button>
    </div>
  );
}
