import { useState } from 'react';
import { checkLetters } from '#domain/afsluitbrief/letter-check';
import type { LetterElement } from '#domain/brief/finding';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import { usePacks } from '../use-packs';
import styles from './afsluitbrief.module.css';
import { PartRow } from './part-row';

/** What the packs of the casus ask of the letter, and how each part stands. */
export function PartsCard({ onShow }: { readonly onShow: (element: LetterElement) => void }) {
  const casus = useBody('casus');
  const packs = usePacks();
  const words = texts.afsluitbrief;
  const [opened, setOpened] = useState<LetterElement | null>(null);
  if (packs === null) return <p role="status">{texts.frame.loading}</p>;
  const { parts, missing, complete } = checkLetters(casus, packs);
  const asked = parts.filter(({ need }) => need !== 'unasked');
  const more = parts.filter(({ need, state }) => need === 'unasked' && state === 'aanwezig');
  const row = (part: (typeof parts)[number]) => (
    <PartRow
      key={part.element}
      part={part}
      opened={opened === part.element}
      onOpen={() => {
        setOpened(opened === part.element ? null : part.element);
        onShow(part.element);
      }}
    />
  );
  return (
    <Card title={casus.brieven.letters.length > 1 ? words.allLetters : words.contains}>
      {asked.length === 0 && <p>{words.nothingAsked}</p>}
      <ul className={styles.parts}>{asked.map(row)}</ul>
      <p role="status" className={complete ? styles.complete : styles.incomplete}>
        {complete ? words.complete : words.incomplete(missing.length)}
      </p>
      {more.length > 0 && (
        <>
          <h3 className={styles.notAsked}>{words.notAsked}</h3>
          <ul className={styles.parts}>{more.map(row)}</ul>
        </>
      )}
    </Card>
  );
}
