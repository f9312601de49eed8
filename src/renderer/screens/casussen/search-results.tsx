import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import styles from './casussen.module.css';
import { PersonLine } from './person-line';
import type { SearchResult } from './use-search';

/** What a search found: people first, then forms that hold the words. */
export function SearchResults({ result }: { readonly result: SearchResult }) {
  const people = result.people?.hits ?? [];
  const inForms = result.texts?.hits ?? [];
  return (
    <div className={styles.results}>
      <Card title={texts.casussen.people}>
        {people.length === 0 && <p className={styles.soft}>{texts.casussen.nobody}</p>}
        <ul className={styles.list}>
          {people.map(({ personId, casusId, naam, geboortedatum, hisNummer, shielded }) => (
            <li key={personId}>
              <Link
                className={styles.hit}
                {...(casusId === null
                  ? { to: '/persoon/$id', params: { id: personId } }
                  : { to: '/casus/$id', params: { id: casusId } })}
              >
                <strong>{shielded ? texts.afscherming.shielded : naam || texts.persoon.nameless}</strong>
                {!shielded && <PersonLine geboortedatum={geboortedatum} hisNummer={hisNummer} />}
              </Link>
            </li>
          ))}
        </ul>
        {result.people?.more && <p className={styles.soft}>{texts.casussen.moreThanShown}</p>}
      </Card>
      {result.texts && (
        <Card title={texts.casussen.texts}>
          {inForms.length === 0 && <p className={styles.soft}>{texts.casussen.nothing}</p>}
          <ul className={styles.list}>
            {inForms.map(({ casusId, naam, geboortedatum, excerpt }) => (
              <li key={casusId}>
                <Link className={styles.hit} to="/casus/$id" params={{ id: casusId }}>
                  <strong>{naam || texts.persoon.nameless}</strong>
                  <PersonLine geboortedatum={geboortedatum} />
                  <span className={styles.excerpt}>
                    <Excerpt text={excerpt} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {result.texts.more && <p className={styles.soft}>{texts.casussen.moreThanShown}</p>}
        </Card>
      )}
    </div>
  );
}

/** The words that were searched for stand between U+0002 and U+0003. */
function Excerpt({ text }: { readonly text: string }) {
  return text.split('\u0002').map((part, index) => {
    const [marked, rest] = part.includes('\u0003') ? part.split('\u0003') : [null, part];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity.
      <Fragment key={index}>
        {marked !== null && <mark>{marked}</mark>}
        {rest}
      </Fragment>
    );
  });
}
