import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { TextField } from '../../components/text-field';
import casussenStyles from '../casussen/casussen.module.css';
import { PersonLine } from '../casussen/person-line';
import { useSearch } from '../casussen/use-search';
import styles from './crisis.module.css';

/** From a name to what was agreed with that person for a crisis. */
export function FindPerson() {
  const [typed, setTyped] = useState('');
  const result = useSearch(typed);
  const words = texts.crisis;
  const hits = result?.people?.hits ?? null;
  return (
    <Card>
      <TextField
        label={words.find}
        description={words.findHint}
        type="search"
        value={typed}
        autoFocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {hits === null && <p className={styles.soft}>{words.findText}</p>}
      {hits?.length === 0 && <p className={styles.soft}>{words.nobody}</p>}
      <ul className={casussenStyles.list}>
        {hits?.map(({ personId, casusId, naam, geboortedatum, hisNummer, shielded }) => (
          <li key={personId}>
            <Link
              className={casussenStyles.hit}
              {...(casusId === null
                ? { to: '/persoon/$id', params: { id: personId } }
                : { to: '/casus/$id/crisis', params: { id: casusId } })}
            >
              <strong>{shielded ? texts.afscherming.shielded : naam || texts.persoon.nameless}</strong>
              {!shielded && <PersonLine geboortedatum={geboortedatum} hisNummer={hisNummer} />}
              {casusId === null && <span>{words.withoutCasus}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
