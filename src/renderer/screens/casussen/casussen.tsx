import { Button } from '@mantine/core';
import { useSearch as useAddress, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useCommand } from '../../app/commands';
import { ariaKeys } from '../../app/keymap';
import { texts } from '../../app/texts';
import { useIsClinician } from '../../app/vault-state';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { PageTitle } from '../../components/page-title';
import { TextField } from '../../components/text-field';
import { CasusList } from './casus-list';
import styles from './casussen.module.css';
import { ListFilters } from './list-filters';
import { choiceOf, isFiltered, type ListChoice, listSearchSchema, searchOf } from './list-search';
import { SearchResults } from './search-results';
import { type CasusTotal, useCasusTotal } from './use-casus-window';
import { useSearch } from './use-search';

const searchId = 'zoek-casus';

/** Everyone of whom the practice takes over the care: filtered and ordered, or whoever is searched for. */
export function Casussen() {
  const [typed, setTyped] = useState('');
  const result = useSearch(typed);
  const choice = choiceOf(listSearchSchema.parse(useAddress({ strict: false })));
  const list = useCasusTotal(choice);
  const navigate = useNavigate();
  const clinician = useIsClinician();
  const search = useRef<HTMLDivElement>(null);
  useCommand('find', () => search.current?.querySelector('input')?.focus());
  // In the address, so that the way back leads to the same list.
  const choose = (next: ListChoice) =>
    void navigate({ to: '/casussen', search: searchOf(next), replace: true });

  return (
    <>
      <PageTitle
        title={texts.casussen.title}
        subtitle={list.total === null ? '' : texts.casussen.count(list.total)}
        actions={
          clinician && (
            <Button
              variant="filled"
              onClick={() => void navigate({ to: '/nieuw' })}
              aria-keyshortcuts={ariaKeys('newCasus')}
            >
              {texts.casussen.new} <KeyHint command="newCasus" />
            </Button>
          )
        }
      />
      <div ref={search} className={styles.search}>
        <TextField
          id={searchId}
          label={
            <>
              {texts.casussen.search} <KeyHint command="find" />
            </>
          }
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {result ? (
        <SearchResults result={result} />
      ) : (
        <>
          <ListFilters choice={choice} onChoose={choose} />
          <Outcome list={list} filtered={isFiltered(choice)} />
        </>
      )}
    </>
  );
}

function Outcome({ list, filtered }: { readonly list: CasusTotal; readonly filtered: boolean }) {
  const { total, failure, inputOf } = list;
  const navigate = useNavigate();
  const words = texts.casussen;
  const clinician = useIsClinician();
  if (failure) {
    return (
      <EmptyState title={texts.records.cannotOpen} text={failure.text}>
        <Button onClick={failure.again}>{texts.frame.tryAgain}</Button>
      </EmptyState>
    );
  }
  if (total === null) return <p role="status">{texts.frame.loading}</p>;
  if (total > 0) return <CasusList total={total} inputOf={inputOf} />;
  return filtered ? (
    <EmptyState title={words.noneFound} text={words.noneFoundText}>
      <Button onClick={() => void navigate({ to: '/casussen', search: {}, replace: true })}>
        {words.showAll}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState title={words.empty} text={words.emptyText}>
      {clinician && <Button onClick={() => void navigate({ to: '/nieuw' })}>{words.new}</Button>}
    </EmptyState>
  );
}
