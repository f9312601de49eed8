import { Button } from '@mantine/core';
import { useState } from 'react';
import type { JournalFilter } from '#contract/journaal-calls';
import type { DutchDate } from '#domain/tijd/dutch-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { Datumveld } from '../../components/datumveld';
import { FieldGrid } from '../../components/field-grid';
import { SelectField } from '../../components/text-field';
import styles from './journaal.module.css';

interface JournalFilterProps {
  readonly filter: JournalFilter;
  readonly users: readonly { readonly id: string; readonly name: string }[];
  /** Whose rows they are, when the filter names a person or casus. */
  readonly subject: string;
  readonly onChange: (filter: JournalFilter) => void;
}

/** Which rows: by whom, in which period, about whom. */
export function JournalFilterCard({ filter, users, subject, onChange }: JournalFilterProps) {
  const words = texts.journaal.filter;
  const today = useToday();
  const [typed, setTyped] = useState({ from: '', to: '' });
  const backwards = filter.from !== null && filter.to !== null && filter.to < filter.from;

  function type(end: 'from' | 'to', text: string, understood: DutchDate): void {
    setTyped((present) => ({ ...present, [end]: text }));
    // What isn't a date yet changes nothing; an emptied field lets the period go.
    if (understood.kind === 'date') onChange({ ...filter, [end]: understood.date });
    else if (text.trim() === '') onChange({ ...filter, [end]: null });
  }

  const about = subject === '' ? words.nameless : subject;
  return (
    <Card title={words.title}>
      {(filter.personId !== null || filter.casusId !== null) && (
        <div className={`${styles.actions} ${styles.subject}`}>
          <strong>{filter.casusId === null ? words.subject(about) : words.casus(about)}</strong>
          <Button onClick={() => onChange({ ...filter, personId: null, casusId: null })}>{words.all}</Button>
        </div>
      )}
      <FieldGrid>
        <SelectField
          label={words.user}
          width="medium"
          options={[
            { value: '', label: words.everyone },
            ...users.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.userId ?? ''}
          onChange={(event) => onChange({ ...filter, userId: event.currentTarget.value || null })}
        />
        <Datumveld
          label={words.from}
          optional
          today={today}
          text={typed.from}
          onTextChange={(text, understood) => type('from', text, understood)}
        />
        <Datumveld
          label={words.to}
          optional
          today={today}
          text={typed.to}
          error={backwards ? words.backwards : null}
          onTextChange={(text, understood) => type('to', text, understood)}
        />
      </FieldGrid>
    </Card>
  );
}
