import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useCommand } from '../../app/commands';
import { ariaKeys } from '../../app/keymap';
import { texts } from '../../app/texts';
import { KeyHint } from '../../components/key-hint';
import { PageTitle } from '../../components/page-title';
import { TextField } from '../../components/text-field';
import { CasusTable } from './casus-table';
import styles from './casussen.module.css';
import { SearchResults } from './search-results';
import { useCasusPages } from './use-casus-pages';
import { useSearch } from './use-search';

const searchId = 'zoek-casus';

/** Everyone of whom the practice takes over the care: the last changed first, or whoever is searched for. */
export function Casussen() {
  const [typed, setTyped] = useState('');
  const result = useSearch(typed);
  const pages = useCasusPages();
  const navigate = useNavigate();
  const search = useRef<HTMLDivElement>(null);
  useCommand('find', () => search.current?.querySelector('input')?.focus());
  const begin = () => void navigate({ to: '/nieuw' });

  return (
    <>
      <PageTitle
        title={texts.casussen.title}
        subtitle={pages.total === null ? '' : texts.casussen.count(pages.total)}
        actions={
          <Button variant="filled" onClick={begin} aria-keyshortcuts={ariaKeys('newCasus')}>
            {texts.casussen.new} <KeyHint command="newCasus" />
          </Button>
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
      {result ? <SearchResults result={result} /> : <CasusTable pages={pages} onBegin={begin} />}
    </>
  );
}
