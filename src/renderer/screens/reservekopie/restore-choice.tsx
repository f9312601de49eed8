import { Button } from '@mantine/core';
import type { BackupFacts, BackupSource } from '#contract/backup-calls';
import { useToday, useZone } from '../../app/app-info';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { ChoiceList } from '../../components/choice-list';
import { moment } from './moment';
import styles from './reservekopie.module.css';

/** A backup that was chosen, and where it is. */
export interface Choice {
  readonly source: BackupSource;
  readonly facts: BackupFacts;
}

interface RestoreChoiceProps {
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** The backups of the known folder. */
export function RestoreChoice({ choice, onChoose }: RestoreChoiceProps) {
  const read = useCall('restore.list', {});
  const say = useFactsInWords();
  const words = texts.reservekopie.restore;
  if (read.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (read.status === 'failed') return <p role="alert">{read.text}</p>;
  const { backups, readable, unusable } = read.value;
  const chosen = choice?.source.from === 'folder' ? choice.source.name : null;
  return (
    <>
      {backups.length > 0 && (
        <ChoiceList
          legend={words.list}
          options={backups.map((facts) => ({ value: facts.name, ...say(facts) }))}
          value={chosen}
          onChoose={(name) => {
            const facts = backups.find((one) => one.name === name);
            if (facts) onChoose({ source: { from: 'folder', name }, facts });
          }}
        />
      )}
      {backups.length === 0 && readable && <p>{words.nothing}</p>}
      {!readable && (
        <div className={styles.progress}>
          <p>{words.folderUnreadable}</p>
          <Button onClick={read.again}>{words.again}</Button>
        </div>
      )}
      {unusable.length > 0 && <p className={styles.text}>{words.unusable(unusable.length)}</p>}
    </>
  );
}

/** When a backup was made, and how much is in it. */
export function useFactsInWords() {
  const today = useToday();
  const zone = useZone();
  const { restore, holds } = texts.reservekopie;
  return ({ createdAt, casussen, persons, ofThisVault }: BackupFacts) => ({
    label: moment(createdAt, today, zone),
    hint: [
      restore.counts(holds(casussen), persons),
      ...(ofThisVault === false ? [restore.otherVault] : []),
    ].join('. '),
  });
}
