import { useState } from 'react';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Card } from '../../../components/card';
import { PageTitle } from '../../../components/page-title';
import { useBody, useFormVisit, useRecord } from '../../../records/record-context';
import { LetterDrop } from '../../inkomend/letter-drop';
import { useEmptyNote } from '../../inkomend/use-inkomend';
import { BackToCasus } from '../back-to-casus';
import { ForClinicians } from '../for-clinicians';
import styles from './afsluitbrief.module.css';
import { LetterCheckView } from './letter-check-view';
import { useReloadCasus } from './use-reload-casus';

/** The letter at the end of a treatment: whether it holds what was agreed, and asking for what it lacks. */
export function AfsluitbriefScreen() {
  return (
    <ForClinicians>
      <Afsluitbrief />
    </ForClinicians>
  );
}

function Afsluitbrief() {
  useFormVisit('brieven');
  const { letters } = useBody('casus').brieven;
  const [chosen, setChosen] = useState<string | null>(null);
  const letter = letters.find(({ id }) => id === chosen) ?? letters.at(-1);
  const words = texts.afsluitbrief;
  if (letter === undefined) {
    return (
      <>
        <PageTitle title={words.title} />
        <Card title={words.none}>
          <p>{words.noneText}</p>
          <AddLetter onReceived={setChosen} />
        </Card>
        <BackToCasus />
      </>
    );
  }
  return (
    <>
      {letters.length > 1 && (
        <nav aria-label={words.letters} className={styles.letters}>
          {letters.map(({ id, ontvangenOp }) => (
            <button
              key={id}
              type="button"
              aria-current={id === letter.id ? 'true' : undefined}
              onClick={() => setChosen(id)}
            >
              {words.letterOf(formatShortDate(ontvangenOp))}
            </button>
          ))}
        </nav>
      )}
      <LetterCheckView key={letter.id} checked={letter} />
      <details className={styles.another}>
        <summary>{words.another}</summary>
        <AddLetter onReceived={setChosen} />
      </details>
      <BackToCasus />
    </>
  );
}

/** A letter for this casus, with whoever drops it; main checks it in the casus, so the casus is read anew. */
function AddLetter({ onReceived }: { readonly onReceived: (id: string) => void }) {
  const { id: casusId } = useRecord('casus');
  const empty = useEmptyNote();
  const { user } = useSession();
  const reload = useReloadCasus();
  return (
    <LetterDrop
      note={{ ...empty, kind: 'afsluitbrief', casusId, assignedTo: user.id, state: 'opgepakt' }}
      onKind={null}
      onReceived={(id) => void reload().then(() => onReceived(id))}
    />
  );
}
