import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Judgement, judgements } from '#domain/afsluitbrief/brieven';
import type { CheckedPart } from '#domain/afsluitbrief/letter-check';
import { useToday } from '../../../app/app-info';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { ChoiceChips } from '../../../components/choice-chips';
import { TextField } from '../../../components/text-field';
import { useRecord } from '../../../records/record-context';
import styles from './afsluitbrief.module.css';

/** Judges a part otherwise than the rules did; kept with reason, name and day, and taken back as easily. */
export function JudgeForm({ part }: { readonly part: CheckedPart }) {
  const words = texts.afsluitbrief;
  const { session } = useRecord('casus');
  const { user } = useSession();
  const today = useToday();
  const [oordeel, setOordeel] = useState<Judgement | null>(part.judged?.oordeel ?? null);
  const [reden, setReden] = useState(part.judged?.reden ?? '');
  const [tried, setTried] = useState(false);
  // What has to be in every letter can't be not applicable.
  const choices = judgements.filter(
    (one) => part.need !== 'required' || (one !== 'nvt' && one !== 'nietGemaakt'),
  );

  function save(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (oordeel === null || reden.trim() === '') return;
    const item = {
      id: newId(),
      onderdeel: part.element,
      oordeel,
      reden: reden.trim(),
      door: user.name,
      op: today,
    };
    session.addItem('brieven/oordelen', item);
    showNotice(words.judged, () => {
      session.removeItem('brieven/oordelen', item.id);
    });
  }
  function takeBack(id: string): void {
    session.removeItem('brieven/oordelen', id);
    showNotice(words.takenBack, () => {
      session.undo();
    });
  }

  return (
    <form className={styles.judge} onSubmit={save} noValidate>
      <ChoiceChips
        legend={words.judge}
        value={oordeel}
        onChoose={setOordeel}
        options={choices.map((value) => ({ value, label: words.judgements[value] }))}
        {...(tried && oordeel === null
          ? { description: <span className={styles.error}>{words.judgementMissing}</span> }
          : {})}
      />
      <TextField
        label={words.reason}
        error={tried && reden.trim() === '' ? words.reasonMissing : null}
        value={reden}
        onChange={(event) => setReden(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit">{words.save}</Button>
        {part.judged !== null && (
          <Button onClick={() => part.judged && takeBack(part.judged.id)}>{words.takeBack}</Button>
        )}
      </div>
    </form>
  );
}
