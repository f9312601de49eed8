import { Button } from '@mantine/core';
import { texts } from '../app/texts';
import styles from './conflict-note.module.css';

interface ConflictNoteProps {
  /** What was typed here, as text. */
  readonly mine: string;
  /** What stands in the record, as text. */
  readonly stored: string;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** The record holds something else than this field was based on: shows both, and nothing is written before the choice. */
export function ConflictNote({ mine, stored, onKeepMine, onTakeStored }: ConflictNoteProps) {
  const { conflict } = texts.components;
  return (
    <div className={styles.note} role="alert">
      <p className={styles.title}>{conflict.title}</p>
      <div className={styles.sides}>
        <Side name={conflict.mine} value={mine} action={conflict.keepMine} onChoose={onKeepMine} />
        <Side name={conflict.stored} value={stored} action={conflict.takeStored} onChoose={onTakeStored} />
      </div>
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly value: string;
  readonly action: string;
  readonly onChoose: () => void;
}

function Side({ name, value, action, onChoose }: SideProps) {
  return (
    <div className={styles.side}>
      <span className={styles.name}>{name}</span>
      <div className={styles.value}>{value === '' ? texts.components.conflict.empty : value}</div>
      <Button onClick={onChoose}>{action}</Button>
    </div>
  );
}
