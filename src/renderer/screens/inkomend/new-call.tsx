import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { InkomendNote } from '#domain/inkomend/inkomend';
import { useCommand } from '../../app/commands';
import { newId } from '../../app/ids';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { BsnWarning } from '../../components/bsn-warning';
import { Card } from '../../components/card';
import { ChoiceChips } from '../../components/choice-chips';
import { SubmitButton } from '../../components/submit-button';
import { SelectField, TextArea, TextField } from '../../components/text-field';
import { CasusPicker } from './casus-picker';
import styles from './inkomend.module.css';
import { useColleagues, useEmptyNote } from './use-inkomend';
import { useNoteSaving } from './use-note-saving';

/** A telephone call, noted within half a minute: who, about whom, what, for whom (000:163). It is kept while it is typed. */
export function NewCall({ onClose }: { readonly onClose: () => void }) {
  const words = texts.inkomend;
  const empty = useEmptyNote();
  const colleagues = useColleagues();
  const [note, setNote] = useState(empty);
  const [id] = useState(newId);
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const saving = useNoteSaving(id, empty, false);
  const nothing = isNothing(note);

  function set(part: Partial<InkomendNote>): void {
    const next = { ...note, ...part };
    setNote(next);
    if (!isNothing(next)) saving.later(next);
  }

  async function save(): Promise<void> {
    setMissing(nothing);
    if (nothing || pending) return;
    setPending(true);
    saving.later(note);
    const kept = await saving.now();
    setPending(false);
    if (!kept) return;
    showNotice(words.callTexts.saved);
    onClose();
  }
  useCommand('next', () => void save());
  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  return (
    <Card title={words.newCall}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={words.callTexts.who}
          description={words.callTexts.whoHint}
          error={missing && nothing ? words.callTexts.nothing : null}
          autoFocus
          value={note.fromWhom}
          onChange={(event) => set({ fromWhom: event.currentTarget.value })}
        />
        <CasusPicker label={words.callTexts.about} value={note} onChange={set} />
        <TextArea
          label={words.callTexts.what}
          rows={3}
          value={note.note}
          below={<BsnWarning text={note.note} />}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <ChoiceChips
          legend={words.callTexts.kind}
          value={note.kind}
          onChoose={(kind) => set({ kind })}
          options={(['telefoontje', 'vraagSociaalDomein'] as const).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
        />
        <SelectField
          label={words.callTexts.forWhom}
          options={[{ value: '', label: words.item.nobody }, ...colleagues]}
          value={note.assignedTo ?? ''}
          onChange={(event) => set({ assignedTo: event.currentTarget.value || null })}
        />
        <div className={styles.actions}>
          <SubmitButton pending={pending} pendingText={words.callTexts.saving} command="next">
            {words.callTexts.save}
          </SubmitButton>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      </form>
    </Card>
  );
}

/** Who called and what about: without either there is nothing to keep. */
function isNothing({ fromWhom, note }: InkomendNote): boolean {
  return fromWhom.trim() === '' && note.trim() === '';
}
