import { useState } from 'react';
import type { InkomendRow } from '#contract/inkomend-calls';
import { type InkomendNote, inkomendKinds } from '#domain/inkomend/inkomend';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { BsnWarning } from '../../components/bsn-warning';
import { Card } from '../../components/card';
import { Datumveld } from '../../components/datumveld';
import { FieldGrid } from '../../components/field-grid';
import { SelectField, TextArea, TextField } from '../../components/text-field';
import { changeInkomend, useColleagues } from './use-inkomend';
import { useNoteSaving } from './use-note-saving';

/** What was noted of it; every field keeps itself. */
export function ItemFields({ row }: { readonly row: InkomendRow }) {
  const words = texts.inkomend;
  const colleagues = useColleagues();
  const change = (part: Partial<InkomendNote>) => {
    const expected = Object.fromEntries(
      Object.keys(part).map((name) => [name, row[name as keyof InkomendNote]]),
    );
    void changeInkomend(row.id, expected, part, words.item.saved);
  };
  return (
    <Card title={words.item.fields}>
      <FieldGrid>
        <SelectField
          label={words.item.kind}
          options={inkomendKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={row.kind}
          onChange={(event) => {
            const kind = inkomendKinds.find((one) => one === event.currentTarget.value);
            if (kind) change({ kind });
          }}
        />
        <SelectField
          label={words.item.forWhom}
          options={[{ value: '', label: words.item.nobody }, ...colleagues]}
          value={row.assignedTo ?? ''}
          onChange={(event) => change({ assignedTo: event.currentTarget.value || null })}
        />
        <ReceivedOn row={row} onChange={(receivedOn) => change({ receivedOn })} />
        <Typed label={words.item.from} name="fromWhom" row={row} />
      </FieldGrid>
      <Typed label={words.item.note} area name="note" row={row} />
    </Card>
  );
}

function Typed({
  label,
  name,
  row,
  area = false,
}: {
  readonly label: string;
  readonly name: 'fromWhom' | 'note';
  readonly row: InkomendRow;
  readonly area?: boolean;
}) {
  /** What is being typed; null: nobody types here, and what is kept shows. */
  const [typed, setTyped] = useState<string | null>(null);
  const saving = useNoteSaving(row.id, row, true);
  const text = typed ?? row[name];
  const type = (next: string) => {
    setTyped(next);
    saving.later({ [name]: next });
  };
  const field = { label, value: text, onBlur: () => void saving.now() };
  if (!area) return <TextField {...field} onChange={({ currentTarget }) => type(currentTarget.value)} />;
  return (
    <TextArea
      {...field}
      rows={3}
      below={<BsnWarning text={text} />}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

function ReceivedOn({
  row,
  onChange,
}: {
  readonly row: InkomendRow;
  readonly onChange: (receivedOn: InkomendRow['receivedOn']) => void;
}) {
  const today = useToday();
  const stored = formatShortDate(row.receivedOn);
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const text = typed?.over === stored ? typed.text : stored;
  return (
    <Datumveld
      label={texts.inkomend.item.received}
      today={today}
      text={text}
      error={text.trim() === '' ? texts.inkomend.item.dateMissing : null}
      onTextChange={(next, understood) => {
        setTyped({ text: next, over: stored });
        if (understood.kind === 'date' && understood.date !== row.receivedOn) onChange(understood.date);
      }}
    />
  );
}
