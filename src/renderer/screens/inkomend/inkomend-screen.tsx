import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type InkomendKind, inkomendKinds } from '#domain/inkomend/inkomend';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import { ChoiceChips } from '../../components/choice-chips';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { SelectField } from '../../components/text-field';
import styles from './inkomend.module.css';
import { InkomendRow } from './inkomend-row';
import { LetterDrop } from './letter-drop';
import { NewCall } from './new-call';
import { useEmptyNote, useVisit } from './use-inkomend';

/** More are never looked through by eye. */
const shown = 200;

/** What comes in at the practice: noted, given to someone, linked to a casus, done. */
export function InkomendScreen() {
  const words = texts.inkomend;
  const visit = useVisit();
  const [adding, setAdding] = useState<'call' | 'letter' | null>(null);
  const [open, setOpen] = useState(true);
  const [kind, setKind] = useState<InkomendKind | null>(null);
  const list = useCall('inkomend.list', { visit, open, kind, casusId: null, limit: shown });
  const count = useCall('inkomend.count', {});
  return (
    <>
      <PageTitle
        title={words.title}
        subtitle={count.status === 'ready' ? words.subtitle(count.value.open) : ''}
        actions={
          <>
            <Button variant="filled" onClick={() => setAdding('call')}>
              {words.newCall}
            </Button>
            <Button onClick={() => setAdding('letter')}>{words.newLetter}</Button>
          </>
        }
      />
      <div className={styles.stack}>
        {adding === 'call' && <NewCall onClose={() => setAdding(null)} />}
        {adding === 'letter' && <NewLetter onClose={() => setAdding(null)} />}
        <div className={styles.filters}>
          <ChoiceChips
            legend={words.filter.state}
            value={open ? 'open' : 'all'}
            onChoose={(value) => setOpen(value === 'open')}
            options={[
              { value: 'open', label: words.filter.open },
              { value: 'all', label: words.filter.all },
            ]}
          />
          <SelectField
            label={words.filter.kind}
            options={[
              { value: '', label: words.filter.everyKind },
              ...inkomendKinds.map((value) => ({ value, label: words.kinds[value] })),
            ]}
            value={kind ?? ''}
            onChange={(event) =>
              setKind(inkomendKinds.find((one) => one === event.currentTarget.value) ?? null)
            }
          />
        </div>
        {list.status === 'loading' && <p role="status">{texts.frame.loading}</p>}
        {list.status === 'failed' && <p role="alert">{list.text}</p>}
        {list.status === 'ready' && list.value.rows.length === 0 && (
          <EmptyState title={kind === null ? words.empty : words.noneFound} text={words.emptyText} />
        )}
        {list.status === 'ready' && list.value.rows.length > 0 && (
          <Card title={words.list}>
            <ul className={styles.rows}>
              {list.value.rows.map((row) => (
                <InkomendRow key={row.id} row={row} />
              ))}
            </ul>
            {list.value.more && <p className={styles.soft}>{words.more}</p>}
          </Card>
        )}
      </div>
    </>
  );
}

/** A letter or a form; what it is about is filled in once it is there. */
function NewLetter({ onClose }: { readonly onClose: () => void }) {
  const words = texts.inkomend;
  const empty = useEmptyNote();
  const navigate = useNavigate();
  const [kind, setKind] = useState<InkomendKind>('afsluitbrief');
  return (
    <Card title={words.newLetter} beside={<Button onClick={onClose}>{words.close}</Button>}>
      <LetterDrop
        note={{ ...empty, kind }}
        onKind={setKind}
        onReceived={(id) => void navigate({ to: '/inkomend/$id', params: { id } })}
      />
    </Card>
  );
}
