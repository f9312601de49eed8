import { Button } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { putOff } from '#domain/casus/task-mark';
import { parseDutchDate } from '#domain/tijd/dutch-date';
import type { PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Datumveld } from '../../components/datumveld';
import styles from './vandaag.module.css';

interface PutOffProps {
  readonly onChoose: (to: PlainDate) => void;
  readonly onClose: () => void;
}

/** To which day a task is put off: one key for tomorrow or next week, or any day as it is typed. */
export function PutOff({ onChoose, onClose }: PutOffProps) {
  const today = useToday();
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const words = texts.vandaag;

  function chooseTyped(): void {
    const typed = parseDutchDate(text, today);
    if (typed.kind === 'date' && typed.date > today) onChoose(typed.date);
    else setError(typed.kind === 'date' ? words.dateNotLater : errorOf(typed));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) chooseTyped();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the controls in it.
    <div className={styles.putOff} onKeyDown={onKeyDown}>
      <div className={styles.actions}>
        <Button autoFocus onClick={() => onChoose(putOff(today, 'P1D'))}>
          {words.oneDay}
        </Button>
        <Button onClick={() => onChoose(putOff(today, 'P1W'))}>{words.oneWeek}</Button>
      </div>
      <Datumveld
        id={id}
        label={words.otherDay}
        description={words.otherDayHint}
        today={today}
        text={text}
        error={error}
        onTextChange={(typed) => {
          setText(typed);
          setError(null);
        }}
      />
      <Button onClick={chooseTyped}>{words.putOffUntil}</Button>
    </div>
  );
}

function errorOf(typed: Exclude<ReturnType<typeof parseDutchDate>, { kind: 'date' }>): string {
  return typed.kind === 'empty' ? texts.vandaag.dateMissing : texts.components.date[typed.reason];
}
