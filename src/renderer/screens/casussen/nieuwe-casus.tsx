import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import { newId } from '../../app/ids';
import { showFailure } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { PageTitle } from '../../components/page-title';
import { TextField } from '../../components/text-field';
import styles from './casussen.module.css';
import { SearchResults } from './search-results';
import { useSearch } from './use-search';

/** A casus begins with a person: one who is there already, or a new one. */
export function NieuweCasus() {
  const [typed, setTyped] = useState('');
  const result = useSearch(typed);
  const create = useAsk('persoon.create');
  const navigate = useNavigate();

  async function newPerson(): Promise<void> {
    const answer = await create.ask({ key: newId() });
    if (answer.ok) await navigate({ to: '/persoon/$id', params: { id: answer.value.id } });
    else showFailure(errorText(answer.code));
  }

  return (
    <>
      <PageTitle title={texts.casussen.new} subtitle={texts.casussen.newWho} />
      <div className={styles.search}>
        <TextField
          label={texts.casussen.search}
          description={texts.casussen.newHint}
          type="search"
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {result && <SearchResults result={{ ...result, texts: null }} />}
      <div className={styles.more}>
        <Button variant="filled" onClick={() => void newPerson()}>
          {texts.casussen.newPerson}
        </Button>
      </div>
    </>
  );
}
