import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CallOutput } from '#contract/calls';
import type { Persoonsgegevens } from '#domain/persoon/persoon';
import { ask } from '../../app/client';
import { texts } from '../../app/texts';
import styles from './persoon.module.css';

/** Long enough that nobody is looked up halfway through a name. */
const calmMs = 600;
type Similar = CallOutput<'persoon.similar'>['people'];

interface SimilarPeopleProps {
  readonly id: string;
  readonly who: Pick<Persoonsgegevens, 'geslachtsnaam' | 'geboortedatum'>;
  /** Waits until what was typed is stored, on a screen where one types. */
  readonly ready?: () => Promise<void>;
}

/** Warns of others with the same surname and birth date; nothing while there are none. */
export function SimilarPeople({ id, who, ready }: SimilarPeopleProps) {
  const people = useSimilarPeople(id, who, ready);
  const words = texts.persoon.similar;
  return (
    <div role="status">
      {people.length > 0 && (
        <div className={styles.similar}>
          <strong>{words.title}</strong>
          <p>{people.length === 1 ? words.one : words.more(people.length)}</p>
          <ul className={styles.similarList}>
            {people.map(({ id: other, naam, hisNummer }) => (
              <li key={other}>
                <Link to="/persoon/$id" params={{ id: other }}>
                  {naam}
                </Link>
                {hisNummer !== '' && ` (${texts.persoon.his(hisNummer)})`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function useSimilarPeople(
  id: string,
  { geslachtsnaam, geboortedatum }: SimilarPeopleProps['who'],
  ready: SimilarPeopleProps['ready'],
): Similar {
  const [people, setPeople] = useState<Similar>([]);
  const known = geslachtsnaam.trim() !== '' && geboortedatum !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name or birth date is asked anew.
  useEffect(() => {
    setPeople([]);
    if (!known) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      await ready?.();
      const answer = await ask('persoon.similar', { id });
      if (current && answer.ok) setPeople(answer.value.people);
    }, calmMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, geslachtsnaam, geboortedatum, ready]);
  return people;
}
